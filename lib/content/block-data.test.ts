import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { assetTag } from '@/lib/assets/events'
import { productTag } from '@/lib/catalog/events'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import type { Block } from './block'
import { tagsOfData } from './block-data'
import { readBlockData } from './block-data-queries'
import { findEmbed } from './block-pages-queries'
import { createPage, saveDraft } from './page-commands'
import { publishPage } from './publish-commands'

const channel = channelOf('de-ch')
const now = new Date('2026-11-22T12:00:00Z')

let number = 0
async function lay(more: Partial<typeof assets.$inferInsert> = {}): Promise<{ id: string; hash: string }> {
  number++
  const id = newId('asset')
  const hash = String(number).padStart(32, '0')
  const file = { fileName: `${number}.webp`, mime: 'image/webp', width: 1600, height: 900, bytes: 1 }
  await db.insert(assets).values({ id, hash, name: hash, ...file, alt: { de: 'Ein Roller' }, createdAt: now, ...more })
  return { id, hash }
}

const picture = (id: string, asset: string): Block => ({ id, type: 'picture', props: { picture: asset } })
const snippet = (id: string, page: string): Block => ({ id, type: 'snippet', props: { page } })

async function publish(blocks: Block[], kind: 'page' | 'snippet' = 'page', parentId: string | null = null) {
  const slug = `page-${++number}`
  const place = { kind, parentId, templateId: null, sites: [], fallsBack: true, key: null }
  const { value } = await transact(system, async (context) => {
    const { id } = await createPage(context, { ...place, locale: 'de', title: slug, slug, blocks })
    await publishPage(context, { pageId: id, locale: 'de' })
    return id
  })
  return value
}

test('a page shows each picture with its words in the language of the storefront', async () => {
  const { id, hash } = await lay({ focalX: 250, focalY: 500 })
  const data = await readBlockData([picture('p', id)], channel, now)
  expect(data.pictures[id]).toMatchObject({ hash, alt: 'Ein Roller', focus: { x: 0.25, y: 0.5 } })
  expect(tagsOfData(data)).toContain(assetTag(hash))
})

test('a picture whose right has ended is not shown, or its stand-in is, and the page hears when that changes', async () => {
  const standIn = await lay()
  const ended = { expiresAt: new Date('2026-11-22T11:59:59Z') }
  const [gone, replaced, elsewhere] = [
    await lay(ended),
    await lay({ ...ended, fallbackId: standIn.id }),
    await lay({ territory: ['pl'] }),
  ]
  const blocks = [picture('a', gone.id), picture('b', replaced.id), picture('c', elsewhere.id)]
  const data = await readBlockData(blocks, channel, now)
  expect(Object.keys(data.pictures)).toEqual([replaced.id])
  expect(data.pictures[replaced.id]?.hash).toBe(standIn.hash)
  expect(tagsOfData(data)).toEqual(
    expect.arrayContaining([gone, replaced, elsewhere].map(({ hash }) => assetTag(hash))),
  )
  const before = await readBlockData(blocks, channel, new Date('2026-11-01T00:00:00Z'))
  expect(before.pictures[gone.id]?.hash).toBe(gone.hash)
  expect((await readBlockData(blocks, channelOf('pl-pl'), now)).pictures).toHaveProperty(elsewhere.id)
})

test('a product that is not there yet makes the page anew when it comes', async () => {
  const grid: Block = { id: 'g', type: 'productGrid', props: { products: ['not-yet'] } }
  const data = await readBlockData([grid], channel, now)
  expect(data.products).toEqual({})
  expect(tagsOfData(data)).toContain(productTag('not-yet'))
})

test('snippets are shown within snippets, drafts of them are not', async () => {
  const { id: asset } = await lay({ alt: { de: 'x', en: 'x', pl: 'x' } })
  const inner = await publish([picture('deep', asset)], 'snippet')
  const outer = await publish([snippet('in', inner)], 'snippet')
  const data = await readBlockData([snippet('s', outer)], channel, now)
  expect(Object.keys(data.snippets).sort()).toEqual([inner, outer].sort())
  expect(data.pictures).toHaveProperty(asset)
  const draft = await transact(system, (context) =>
    createPage(context, {
      ...{ kind: 'snippet', parentId: null, templateId: null, sites: [], fallsBack: true, key: null },
      ...{ locale: 'de', title: 'Entwurf', slug: 'entwurf', blocks: [] },
    }),
  )
  expect((await readBlockData([snippet('s', draft.value.id)], channel, now)).snippets).toEqual({})
})

test('articles are the public pages below a page, and links know where pages are', async () => {
  const index = await publish([])
  const first = await publish([], 'page', index)
  const link: Block = { id: 'l', type: 'action', props: { label: 'x', link: { to: 'page', page: first } } }
  const data = await readBlockData([{ id: 'a', type: 'articles', props: {} }, link], channel, new Date(), index)
  expect(data.articles.a?.map(({ id }) => id)).toEqual([first])
  expect(data.pages[first]?.path).toBe(data.articles.a?.[0]?.path)
})

test('only what stands on a public page is framed from elsewhere', async () => {
  const embed = (address: string): Block => ({ id: 'film', type: 'embed', props: { address } })
  const page = await publish([embed('https://videos.example/a')])
  expect(await findEmbed(page, 'film', new Date())).toBe('https://videos.example/a')
  expect(await findEmbed(page, 'other', new Date())).toBeUndefined()
  const base = {
    revision: 1,
    title: 'x',
    slug: 'x',
    blocks: [],
    seo: { title: '', description: '', pictureId: null, isHidden: false },
  }
  await transact(system, (context) =>
    saveDraft(context, { ...base, pageId: page, locale: 'de', base, blocks: [embed('https://videos.example/draft')] }),
  )
  expect(await findEmbed(page, 'film', new Date())).toBe('https://videos.example/a')
  expect(await db.$count(assets, eq(assets.kind, 'video'))).toBe(0)
})
