import { expect, test } from 'vitest'
import { type Block, emptySeo } from '@/lib/content/block'
import { fromPuck, liveIds, toPuck } from './puck-data'

const slotsOf = (type: string) => ({ text: [], columns: ['left', 'right'] })[type]
const page = (blocks: Block[]) => ({ title: 'Spring', slug: 'spring', seo: emptySeo, blocks })
const text = (id: string): Block => ({ id, type: 'text', props: { title: id } })
const again = (blocks: Block[]) => fromPuck(toPuck(page(blocks), slotsOf), slotsOf)

test('a page comes out of the editor as it went in', () => {
  const columns = { id: 'c', type: 'columns', props: { gap: 2, left: [text('a')], right: [text('b')] } }
  const blocks = [text('t'), columns, { ...text('m'), only: ['ch' as const] }, { ...text('l'), locked: true }]
  expect(again(blocks)).toEqual(page(blocks))
})

test('a block of a type that nobody knows loses nothing, with what is inside of it', () => {
  const strange = { id: 'x', type: 'hologram', props: { depth: 3, inner: [text('a')] }, only: ['pl' as const] }
  expect(again([{ id: 'c', type: 'columns', props: { left: [strange], right: [] } }]).blocks[0]?.props.left).toEqual([
    strange,
  ])
})

test('the long id of a new block is stored short, and found again when the stored page comes back', () => {
  const long = 'columns-0f8c4f0e-6a3f-4c1e-9a55-3f1d2b7c9e10'
  const data = toPuck(page([text('t')]), slotsOf)
  data.content.push({ type: 'columns', props: { id: long, left: [], right: [] } })
  const stored = fromPuck(data, slotsOf)
  expect(stored.blocks[1]?.id).toMatch(/^[A-Za-z0-9_-]{1,40}$/)
  const back = toPuck(stored, slotsOf, liveIds(data.content, slotsOf))
  expect(back.content[1]?.props.id).toBe(long)
})
