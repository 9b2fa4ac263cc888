import { beforeEach, expect, it } from 'vitest'
import { db } from '@/db'
import { contentPages, contentRetiredBlocks, contentVersions } from '@/db/schema/content'
import { type Context, transact } from '@/lib/events/transact'
import { permissionsOf } from '@/lib/identity/role'
import type { Actor } from '@/lib/kernel/actor'
import { emptySeo } from './block'
import { pageTextTag } from './events'
import { createPageInput } from './page'
import { createPage, saveDraft } from './page-commands'
import { getPublishedPage } from './page-queries'
import { publishPage } from './publish-commands'
import { convertBlock } from './retire'
import { moveRetired, offerBlock, retireBlock } from './retire-commands'
import { countBlockUses, foreseeMove, listRetired } from './retired-queries'
import { listUses } from './use-queries'

const marketer: Actor = { kind: 'staff', id: 'acct_m', permissions: permissionsOf(['marketer']), name: 'Mara' }
const editor: Actor = { kind: 'staff', id: 'acct_e', permissions: permissionsOf(['editor']), name: 'Ed' }
const NOW = new Date('2026-11-22T10:00:00Z')
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) => transact(actor, command, { now: NOW })
const facts = {
  id: 'warranty',
  type: 'facts',
  props: { title: 'What we promise', items: [{ term: 'Warranty', text: 'Four years.' }] },
}
const around = { id: 'around', type: 'section', props: { title: 'Around', content: [facts] } }

async function page(slug: string, isPublic = true) {
  const input = createPageInput.parse({ kind: 'page', locale: 'en', title: slug, slug, blocks: [around] })
  const { id } = (await as(marketer, (c) => createPage(c, input))).value
  if (isPublic) await as(marketer, (c) => publishPage(c, { pageId: id, locale: 'en' }))
  return id
}
const retire = () => as(marketer, (c) => retireBlock(c, { type: 'facts', successor: 'story', note: 'Say it in words' }))
const inside = async (path: string) =>
  (await getPublishedPage('en-ch', path, NOW)) as unknown as { blocks: (typeof around)[] }

beforeEach(async () => {
  await db.delete(contentPages)
  await db.delete(contentRetiredBlocks)
})

it('says on how many pages each kind of block stands, and on which', async () => {
  const id = await page('promise')
  await page('draft', false)
  expect(await countBlockUses(marketer)).toEqual({ section: 2, facts: 2 })
  const uses = await listUses(marketer, 'block', 'facts')
  expect(uses.find(({ pageId }) => pageId === id)).toMatchObject({ isPublished: true })
  expect(uses).toHaveLength(2)
})

it('moves the pages of a retired kind to its successor, drafts and public, wherever the block stands', async () => {
  const id = await page('promise')
  await page('draft', false)
  await retire()
  expect(await foreseeMove(marketer, 'facts', 'story')).toEqual({ texts: 2, lost: ['items'] })
  const { value, stale } = await as(marketer, (c) => moveRetired(c, { type: 'facts' }))
  expect(value).toEqual({ moved: 2, left: 0 })
  expect(stale).toContain(pageTextTag(id, 'en'))
  const block = (await inside('promise')).blocks[0]?.props.content[0]
  expect(block).toMatchObject({ id: 'warranty', type: 'story', props: { title: 'What we promise' } })
  expect(await countBlockUses(marketer)).toEqual({ section: 2, story: 2 })
  // What was public before can still be taken up again.
  expect(JSON.stringify(await db.select({ blocks: contentVersions.blocks }).from(contentVersions))).toContain(
    'Four years.',
  )
  expect((await as(marketer, (c) => moveRetired(c, { type: 'facts' }))).value).toEqual({ moved: 0, left: 0 })
})

it('a draft that goes on while another state is public keeps both, each with the new kind', async () => {
  const id = await page('promise')
  const blocks = [around, { id: 'more', type: 'richText', props: { text: '<p>More</p>' } }]
  const content = { title: 'promise', slug: 'promise', blocks: [around], seo: emptySeo }
  const base = { ...content, revision: 1 }
  await as(marketer, (c) => saveDraft(c, { pageId: id, locale: 'en', ...content, blocks, base }))
  await retire()
  await as(marketer, (c) => moveRetired(c, { type: 'facts' }))
  expect((await inside('promise')).blocks).toHaveLength(1)
  expect(await countBlockUses(marketer)).toEqual({ section: 1, story: 1, richText: 1 })
})

it('what has no place in the successor is named, blocks within find one', () => {
  const section = { id: 's', type: 'section', props: { title: 'A', text: '', anchor: 'here', content: [facts] } }
  const { block, lost } = convertBlock(section, 'columns')
  expect(block).toMatchObject({ id: 's', type: 'columns', props: { first: [facts], second: [] } })
  expect(lost).toEqual(['title', 'anchor'])
  expect(convertBlock({ id: 'x', type: 'gone', props: { title: 'Kept', odd: 1 } }, 'story')).toMatchObject({
    block: { props: { title: 'Kept' } },
    lost: ['odd'],
  })
})

it('marketers retire, move and offer again; editors may only look', async () => {
  await page('promise')
  await retire()
  expect(await listRetired()).toEqual([{ type: 'facts', successor: 'story', note: 'Say it in words' }])
  await expect(
    as(marketer, (c) => retireBlock(c, { type: 'quote', successor: 'facts', note: '' })),
  ).rejects.toMatchObject({ fields: { successor: ['retired'] } })
  await expect(
    as(editor, (c) => retireBlock(c, { type: 'quote', successor: 'story', note: '' })),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await expect(as(editor, (c) => moveRetired(c, { type: 'facts' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(as(editor, (c) => offerBlock(c, { type: 'facts' }))).rejects.toMatchObject({ code: 'forbidden' })
  const guest: Actor = { kind: 'guest', id: 'guest', permissions: ['shop.buy'] }
  await expect(countBlockUses(guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(foreseeMove(guest, 'facts', 'story')).rejects.toMatchObject({ code: 'forbidden' })
  await as(marketer, (c) => offerBlock(c, { type: 'facts' }))
  expect(await listRetired()).toEqual([])
  await expect(as(marketer, (c) => moveRetired(c, { type: 'facts' }))).rejects.toMatchObject({ code: 'not_found' })
})
