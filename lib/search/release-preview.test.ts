import { expect, test } from 'vitest'
import { db } from '@/db'
import { categories, productCategories } from '@/db/schema/catalog'
import { listNewestIds } from '@/lib/catalog/published-product-queries'
import { emptySeo } from '@/lib/content/block'
import { readBlockData } from '@/lib/content/block-data-queries'
import { addItemInput } from '@/lib/content/release'
import { approveRelease, scheduleRelease } from '@/lib/content/release-commands'
import { addPageToRelease, addReleaseItem } from '@/lib/content/release-item-commands'
import { readShownRelease } from '@/lib/content/shown-release-queries'
import { edit, newPage, publish, richText, run } from '@/lib/content/testing'
import { drain } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import { previewed, shownAt } from '@/lib/kernel/moment'
import { releasePreviewed } from '@/lib/kernel/shown-release'
import { after, HOUR } from '@/lib/kernel/time'
import { getPrice } from '@/lib/pricing/price-queries'
import { sampleProduct } from '@/lib/pricing/testing'
import { indexProducts } from './index-commands'
import { listingQuery } from './listing'
import { getListing } from './listing-queries'
import { searchPages } from './page-search-queries'
import { pageSearchSubscribers } from './page-subscribers'
import { searchProducts, suggest } from './search-queries'
import { searchSubscribers } from './subscribers'

const channel = channelOf('en-ch')
const settled = () => drain({ subscribers: [...searchSubscribers, ...pageSearchSubscribers], tasks: [], schedules: [] })

/** What somebody sees who looks at the shop with a release, or (without one) as it will be. */
async function looking<T>(at: Date, id: string | undefined, work: () => Promise<T>): Promise<T> {
  const release = await readShownRelease(at, id)
  return previewed.run(at, () => (release ? releasePreviewed.run(release, work) : work()))
}

const inRelease = async (releaseId: string, ...items: object[]) => {
  for (const item of items) await run((c) => addReleaseItem(c, addItemInput.parse({ releaseId, ...item })), system)
}

async function shop() {
  const category = newId('category')
  const now = new Date()
  const words = { name: { en: 'Lamps' }, description: {} }
  await db
    .insert(categories)
    .values({ id: category, slug: 'lamps', path: 'lamps', ...words, createdAt: now, updatedAt: now })
  const lamp = await sampleProduct({ name: 'Brass lamp', price: 5000 })
  const old = await sampleProduct({ name: 'Oil lamp', price: 3000 })
  const coming = await sampleProduct({ name: 'Zephyr lamp', price: 4000, published: false })
  for (const { id } of [lamp, old, coming])
    await db.insert(productCategories).values({ productId: id, categoryId: category })
  await run((c) => indexProducts(c, [lamp.id, old.id]), system)
  await settled()
  return { category, lamp, old, coming }
}

test('a release is seen in lists, search, suggestions and blocks, and nobody else sees it there', async () => {
  const { category, lamp, old, coming } = await shop()
  const name = (id: string) => (id === lamp.id ? 'brass' : id === old.id ? 'oil' : id === coming.id ? 'zephyr' : id)
  const cheap = listingQuery({ sort: 'price' })
  const lists: Parameters<typeof readBlockData>[0] = [
    { id: 'new', type: 'productGrid', props: { by: 'newest', most: 3 } },
    { id: 'cut', type: 'productGrid', props: { by: 'reduced', most: 3 } },
    { id: 'in', type: 'productGrid', props: { by: 'category', category: 'lamps', most: 3 } },
  ]
  const seen = async () => {
    const listed = await getListing({ category }, 'ch', cheap)
    const found = await searchProducts(channel, listingQuery({ q: 'zephyr' }))
    const lamps = await searchProducts(channel, listingQuery({ q: 'lamp' }))
    const { lists: blocks } = await readBlockData(lists, channel, shownAt())
    const slugs = new Map([lamp, old, coming].map(({ slug, id }) => [slug, name(id)]))
    const inBlock = (block: string) => (blocks[block] ?? []).map((slug) => slugs.get(slug)).sort()
    return {
      listed: listed.productIds.map(name),
      range: listed.priceRange,
      found: found.productIds.map(name),
      lamps: lamps.productIds.map(name).sort(),
      total: lamps.total,
      suggested: (await suggest(channel, 'zeph')).productIds.map(name),
      blocks: [inBlock('new'), inBlock('cut'), inBlock('in')],
      newest: name((await listNewestIds(1))[0] ?? ''),
    }
  }
  const now = {
    listed: ['oil', 'brass'],
    range: { from: 3000, to: 5000 },
    found: [],
    lamps: ['brass', 'oil'],
    total: 2,
    suggested: [],
    blocks: [['brass', 'oil'], [], ['brass', 'oil']],
  }
  expect(await seen()).toMatchObject(now)

  const page = await newPage('Lamps for autumn')
  const { releaseId } = await run((c) => addPageToRelease(c, { releaseId: '', pageId: page, locale: 'en' }), system)
  await inRelease(
    releaseId,
    { kind: 'product', productId: coming.id, status: 'published' },
    { kind: 'product', productId: old.id, status: 'draft' },
    { kind: 'price', variantId: lamp.variantIds[0], market: 'ch', amount: 3500, regular: 5000 },
  )
  const then = {
    listed: ['brass', 'zephyr'],
    range: { from: 3500, to: 4000 },
    found: ['zephyr'],
    lamps: ['brass', 'zephyr'],
    total: 2,
    suggested: ['zephyr'],
    blocks: [['brass', 'zephyr'], ['brass'], ['brass', 'zephyr']],
    newest: 'zephyr',
  }
  expect(await looking(new Date(), releaseId, seen)).toMatchObject(then)
  expect(await seen()).toMatchObject(now)
  // What is decided is decided by what is true.
  const price = () => getPrice(lamp.variantIds[0] ?? '', 'ch')
  expect((await looking(new Date(), releaseId, price))?.amount).toBe(5000)

  const moment = after(new Date(), HOUR)
  await run((c) => approveRelease(c, { id: releaseId }), system)
  await run((c) => scheduleRelease(c, { id: releaseId, at: moment }), system)
  expect(await looking(after(moment, -HOUR / 2), undefined, seen)).toMatchObject(now)
  expect(await looking(moment, undefined, seen)).toMatchObject(then)
  expect(await seen()).toMatchObject(now)
})

test('its pages are in the search and in lists of articles, its snippets within the pages that show them', async () => {
  const guides = await newPage('Reading')
  await publish(guides)
  const known = await newPage('Known guide', { parentId: guides, kind: 'article' })
  await publish(known)
  const gone = await newPage('Last season', { parentId: guides, kind: 'article' })
  await publish(gone)
  const note = await newPage('Note', { kind: 'snippet', blocks: [richText('n', 'as it was')] })
  await publish(note)
  const coming = await newPage('Chimney sweeping', {
    parentId: guides,
    kind: 'article',
    blocks: [richText('a', 'soot and ladders')],
    seo: { ...emptySeo, description: 'About soot.' },
  })
  await settled()
  const { releaseId } = await run((c) => addPageToRelease(c, { releaseId: '', pageId: coming, locale: 'en' }), system)
  await edit(known, { title: 'Guide, rewritten' })
  await edit(note, { blocks: [richText('n', 'as it will be')] })
  for (const pageId of [known, note]) await run((c) => addPageToRelease(c, { releaseId, pageId, locale: 'en' }), system)
  await inRelease(releaseId, { kind: 'page', pageId: gone, locale: 'en', isRemoved: true })
  const blocks = [
    { id: 'list', type: 'articles', props: { title: '', below: guides, most: 12, layout: 'cards' } },
    { id: 'note', type: 'snippet', props: { page: note } },
  ]
  const seen = async () => {
    const { articles, snippets } = await readBlockData(blocks, channel, shownAt())
    const found = (words: string) =>
      searchPages('en-ch', words, { limit: 9, now: shownAt() }).then(({ pages }) => pages.map(({ title }) => title))
    return {
      articles: (articles.list ?? []).map(({ title }) => title).sort(),
      note: JSON.stringify(snippets[note]),
      found: [await found('soot'), await found('rewritten'), await found('season'), await found('chimn')],
    }
  }
  const now = { articles: ['Known guide', 'Last season'], found: [[], [], ['Last season'], []] }
  const then = {
    articles: ['Chimney sweeping', 'Guide, rewritten'],
    found: [['Chimney sweeping'], ['Guide, rewritten'], [], ['Chimney sweeping']],
  }
  expect(await seen()).toMatchObject({ ...now, note: expect.stringContaining('as it was') })
  const will = { ...then, note: expect.stringContaining('as it will be') }
  expect(await looking(new Date(), releaseId, seen)).toMatchObject(will)
  expect(await seen()).toMatchObject({ ...now, note: expect.stringContaining('as it was') })
  const moment = after(new Date(), HOUR)
  await run((c) => approveRelease(c, { id: releaseId }), system)
  await run((c) => scheduleRelease(c, { id: releaseId, at: moment }), system)
  expect(await looking(moment, undefined, seen)).toMatchObject(will)
  expect(await seen()).toMatchObject(now)
})
