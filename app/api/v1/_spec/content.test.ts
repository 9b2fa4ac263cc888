import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Block, emptySeo } from '@/lib/content/block'
import { createPageInput, type PageContent } from '@/lib/content/page'
import { createPage, saveDraft } from '@/lib/content/page-commands'
import { requirePageForEdit } from '@/lib/content/page-edit-queries'
import { getPublishedById, getPublishedPage, listAddresses } from '@/lib/content/page-queries'
import { countAddresses, listChanges, listSitemapPages } from '@/lib/content/public-list-queries'
import { publishPage, unpublishPage } from '@/lib/content/publish-commands'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { catchUpPages } from '@/lib/search/page-index-commands'
import { searchPages } from '@/lib/search/page-search-queries'
import { toContent } from './content-shape'

const here = channelOf('en-ch')
const text = (id: string, html: string): Block => ({ id, type: 'richText', props: { text: html, width: 'prose' } })
const run = async <T>(command: Parameters<typeof transact<T>>[1]) => (await transact(system, command)).value
const newPage = async (title: string, given: object = {}) =>
  (await run((c) => createPage(c, createPageInput.parse({ locale: 'en', title, ...given })))).id
const publish = (pageId: string) => run((c) => publishPage(c, { pageId, locale: 'en' }))
async function edit(pageId: string, change: Partial<PageContent>) {
  const stored = (await requirePageForEdit(system, pageId, 'en')).text
  if (!stored) throw new Error('no text')
  const { title, slug, blocks, seo, revision } = stored
  const own = { title, slug, blocks, seo }
  return run((c) => saveDraft(c, { pageId, locale: 'en', base: { ...own, revision }, ...own, ...change }))
}

/** Everything that the public can read of content, as text. */
async function everythingPublic(ids: string[], paths: string[]) {
  await catchUpPages(system)
  const pages = await Promise.all(paths.map((path) => getPublishedPage('en-ch', path)))
  const shown = await Promise.all(pages.flatMap((page) => (page && 'id' in page ? [toContent(page, here)] : [])))
  return JSON.stringify([
    shown,
    await Promise.all(ids.map((id) => getPublishedById(id, 'en'))),
    await Promise.all(ids.map(listAddresses)),
    await searchPages('en-ch', 'secret', { limit: 50 }),
    await searchPages('en-ch', 'poland', { limit: 50 }),
    await listSitemapPages('en-ch', 1, 1_000),
    await listChanges('en-ch', 0, 1_000),
  ])
}

test('a draft appears nowhere in public: page, sitemap, search, API, changes', async () => {
  const hidden = await newPage('Secret launch', { blocks: [text('a', '<p>secret price 99</p>')] })
  const open = await newPage('Open', { blocks: [text('a', '<p>known</p>')] })
  await publish(open)
  await edit(open, { title: 'Secret title', slug: 'secret-slug', blocks: [text('a', '<p>secret words</p>')] })
  const all = await everythingPublic([hidden, open], ['secret-launch', 'open', 'secret-slug'])
  expect(all).toMatch('known')
  expect(all).not.toMatch(/secret/i)
})

test('a program catches up: what changed, what is gone, each once and in order', async () => {
  const { cursor } = await listChanges('en-ch', 0, 1_000)
  const [first, second] = [await newPage('Sync one'), await newPage('Sync two')]
  await publish(first)
  await publish(second)
  await publish(first)
  const next = await listChanges('en-ch', cursor, 100)
  expect(next).toMatchObject({
    changed: [
      { id: second, path: 'sync-two' },
      { id: first, path: 'sync-one' },
    ],
    removed: [],
    hasMore: false,
  })
  await run((c) => unpublishPage(c, { pageId: second, locale: 'en' }))
  expect(await listChanges('en-ch', next.cursor, 100)).toMatchObject({ changed: [], removed: [second] })
})

test('a block of another market is not sent, and a hidden page is in no list', async () => {
  const only = { ...text('b', '<p>for Poland</p>'), only: ['pl' as const] }
  const id = await newPage('Markets', {
    blocks: [text('a', '<p>for all</p>'), { id: 's', type: 'section', props: { content: [only] } }],
    seo: { ...emptySeo, isHidden: true },
  })
  await publish(id)
  const all = await everythingPublic([], ['markets'])
  expect(all).toMatch('for all')
  expect(all).not.toMatch('for Poland')
  expect((await searchPages('en-ch', 'for all', { limit: 10 })).pages).toEqual([])
  expect((await listSitemapPages('en-ch', 1, 1_000)).some((page) => page.id === id)).toBe(false)
  expect(await countAddresses()).toBeGreaterThan(0)
})

const strings = '../shared/data/strings/naughty-strings.json'
test.skipIf(!existsSync(strings))(
  'every odd text is kept as it was typed, published, found and sent',
  async () => {
    const odd = (JSON.parse(readFileSync(strings, 'utf8')) as string[])
      .map((each) => each.replaceAll('\0', '').toWellFormed().slice(0, 150))
      .filter((each) => each.trim())
    const blocks = odd.map(
      (each, at): Block => ({
        id: `q${at}`,
        type: 'quote',
        props: { quotes: [{ text: each, name: each.slice(0, 60), about: '', stars: 0 }] },
      }),
    )
    for (let at = 0; at < blocks.length; at += 100) {
      const some = blocks.slice(at, at + 100)
      const id = await newPage(`Odd ${at}`, { blocks: some }).catch((error) => {
        throw new Error(JSON.stringify(error.fields ?? String(error)))
      })
      await publish(id)
      await catchUpPages(system)
      const page = await getPublishedById(id, 'en')
      expect(page?.blocks.map(({ props }) => props.quotes)).toEqual(some.map(({ props }) => props.quotes))
      const words = odd[at]?.trim() ?? ''
      await searchPages('en-ch', words, { limit: 5 })
    }
    for (const each of odd.slice(0, 200)) {
      const given = createPageInput.safeParse({ locale: 'en', title: each, blocks: [text('a', each)] })
      if (!given.success) continue
      const id = (await run((c) => createPage(c, given.data))).id
      const stored = (await requirePageForEdit(system, id, 'en')).text
      expect(stored?.title).toBe(each.trim())
      expect(JSON.stringify(stored?.blocks)).not.toMatch(/<script|onerror=|onload=|href=\\"javascript:/i)
    }
  },
  120_000,
)
