import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { contentPreviews } from '@/db/schema/content'
import { guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { previewed } from '@/lib/kernel/moment'
import { releasePreviewed } from '@/lib/kernel/shown-release'
import { after, HOUR } from '@/lib/kernel/time'
import { getPrice } from '@/lib/pricing/price-queries'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { sampleProduct } from '@/lib/pricing/testing'
import { saveMenu } from './menu-commands'
import { getMenu } from './menu-queries'
import { addLanguage } from './page-commands'
import { getPublishedPage } from './page-queries'
import { lookAtRelease, sharePreview } from './preview-commands'
import { getPreview } from './preview-queries'
import { addItemInput } from './release'
import { approveRelease, createRelease, scheduleRelease } from './release-commands'
import { addPageToRelease, addReleaseItem } from './release-item-commands'
import { readShownRelease } from './shown-release-queries'
import { edit, editor, newPage, publish, richText, run } from './testing'

const channel = channelOf('de-ch')

/** What somebody sees who looks at the shop with a release, or (without one) as it will be. */
async function looking<T>(at: Date, id: string | undefined, work: () => Promise<T>): Promise<T> {
  const release = await readShownRelease(at, id)
  return previewed.run(at, () => (release ? releasePreviewed.run(release, work) : work()))
}

async function spring() {
  const page = await newPage('Spring', { blocks: [richText('a', 'spring')] })
  await run((c) => addLanguage(c, { pageId: page, locale: 'de', from: 'en' }))
  await edit(page, { title: 'Frühling', slug: 'fruehling-neu' }, { locale: 'de' })
  const known = await newPage('Journal', { slug: 'journal' })
  await publish(known)
  await edit(known, { title: 'Journal, newly written' })
  const { id: hidden, slug } = await sampleProduct({ published: false })
  const { id: sold, variantIds } = await sampleProduct({ price: 2000 })
  const items = [{ id: 'one', label: { de: 'Frühling' }, target: { to: 'page' as const, page }, items: [] }]
  const { id: menuId } = await run((c) => saveMenu(c, { place: 'main', storefront: '', revision: 0, items }))
  const { releaseId } = await run((c) => addPageToRelease(c, { releaseId: '', pageId: page, locale: '' }), editor)
  await run((c) => addPageToRelease(c, { releaseId, pageId: known, locale: 'en' }), editor)
  for (const item of [
    { kind: 'price', variantId: variantIds[0], market: 'ch', amount: 1500 },
    { kind: 'product', productId: hidden, status: 'published' },
    { kind: 'menu', menuId },
  ])
    await run((c) => addReleaseItem(c, addItemInput.parse({ releaseId, ...item })), system)
  const shop = async () => {
    const found = await getPublishedPage('de-ch', 'fruehling-neu')
    const journal = await getPublishedPage('en-ch', 'journal')
    const cards = await listProductCards([hidden, sold], channel)
    return {
      page: found && 'title' in found && found.title,
      journal: journal && 'title' in journal && journal.title,
      products: cards.map((card) => card.slug === slug),
      price: cards.at(-1)?.price?.amount,
      menu: (await getMenu('main', channel))?.entries.map(({ href }) => href),
    }
  }
  return { releaseId, shop, variantId: variantIds[0] ?? '' }
}

const now = { page: undefined, journal: 'Journal', products: [false], price: 2000, menu: undefined }
const then = {
  page: 'Frühling',
  journal: 'Journal, newly written',
  products: [true, false],
  price: 1500,
  menu: ['/de-ch/fruehling-neu'],
}

test('a release is seen as a whole before it is true: page, price, product and menu, and by nobody else', async () => {
  const { releaseId, shop, variantId } = await spring()
  const today = new Date()
  expect(await looking(today, releaseId, shop)).toEqual(then)
  expect(await shop()).toEqual(now)
  expect(await looking(today, undefined, shop)).toEqual(now)
  // What is decided is decided by what is true.
  expect((await looking(today, releaseId, () => getPrice(variantId, 'ch')))?.amount).toBe(2000)

  const moment = after(today, HOUR)
  await run((c) => approveRelease(c, { id: releaseId }))
  await run((c) => scheduleRelease(c, { id: releaseId, at: moment }))
  // Planned, it is part of the shop as it will be.
  expect(await looking(after(today, HOUR / 2), undefined, shop)).toEqual(now)
  expect(await looking(moment, undefined, shop)).toEqual(then)
  const { token } = await run((c) => lookAtRelease(c, { id: releaseId }), editor)
  expect(await getPreview(token)).toEqual({ at: moment, release: releaseId })
})

test('only those who write look at a release', async () => {
  const { id } = await run((c) => createRelease(c, { name: 'Empty', note: '' }), editor)
  await expect(run((c) => lookAtRelease(c, { id }), guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(run((c) => lookAtRelease(c, { id: 'rel_none' }), editor)).rejects.toMatchObject({ code: 'not_found' })
  const page = await newPage('Only one')
  const into = { releaseId: id, pageId: page, locale: 'en' as const }
  await expect(run((c) => addPageToRelease(c, into), guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(run((c) => addPageToRelease(c, { ...into, locale: 'pl' }), editor)).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('a token shows its own release only, while it holds; altered, of a page, or ended, it shows nothing', async () => {
  const [first, second] = [
    await run((c) => createRelease(c, { name: 'First', note: '' }), editor),
    await run((c) => createRelease(c, { name: 'Second', note: '' }), editor),
  ]
  const { token } = await run((c) => lookAtRelease(c, { id: first.id }), editor)
  expect(await getPreview(token)).toMatchObject({ release: first.id })
  expect((await readShownRelease(new Date(), first.id))?.name).toBe('First')
  const page = await newPage('Shared draft')
  const { token: ofPage } = await run((c) => sharePreview(c, { pageId: page, days: 1 }), editor)
  const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
  const wrong = [
    '',
    flipped,
    token.toLowerCase(),
    `${token} `,
    token.slice(1),
    ofPage,
    first.id,
    second.id,
    "' or 1=1 --",
  ]
  for (const each of wrong) expect(await getPreview(each)).toBeUndefined()
  await db.update(contentPreviews).set({ expiresAt: new Date() }).where(eq(contentPreviews.releaseId, first.id))
  expect(await getPreview(token)).toBeUndefined()
})
