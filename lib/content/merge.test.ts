import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './block'
import { placesOf } from './block-places'
import { mergeBlocks } from './merge'
import { isSame } from './same'

const block = (id: string, text: string, inner: Block[] = []): Block => ({
  id,
  type: inner.length ? 'section' : 'text',
  props: { text, note: '', ...(inner.length && { blocks: inner }) },
})
const ids = (blocks: Block[]) => placesOf(blocks).map(({ block: { id } }) => id)
const textOf = (blocks: Block[], id: string) =>
  placesOf(blocks).find((place) => place.block.id === id)?.block.props.text

/** What a person may do to a page, as numbers that choose. */
type Deed = { deed: 'edit' | 'add' | 'delete' | 'move'; at: number; to: number }
const deeds = fc.array(
  fc.record({ deed: fc.constantFrom('edit', 'add', 'delete', 'move'), at: fc.nat(99), to: fc.nat(99) }),
  { maxLength: 8 },
)
const pages = fc
  .array(fc.nat(3), { maxLength: 6 })
  .map((sizes) => sizes.map((size, i) => block(`s${i}`, `s${i}`, leaves(`s${i}`, size))))
const leaves = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => block(`${name}-${i}`, `${name}-${i}`))

function act(page: Block[], person: string, list: Deed[]): Block[] {
  const blocks = structuredClone(page)
  for (const [turn, { deed, at, to }] of list.entries()) {
    const places = placesOf(blocks)
    const place = places[at % Math.max(places.length, 1)]
    const room = places[to % Math.max(places.length, 1)]
    if (deed === 'add') put(blocks, block(`${person}${turn}`, person), room?.block, to)
    else if (place && deed === 'edit') place.block.props.text = `${person} ${turn}`
    else if (place && !(deed === 'move' && room && ids([place.block]).includes(room.block.id))) {
      take(blocks, place.block.id)
      if (deed === 'move') put(blocks, place.block, room?.block, to)
    }
  }
  return blocks
}

function take(blocks: Block[], id: string): void {
  const at = blocks.findIndex((each) => each.id === id)
  if (at >= 0) blocks.splice(at, 1)
  else for (const each of blocks) take((each.props.blocks as Block[] | undefined) ?? [], id)
}

function put(blocks: Block[], added: Block, room: Block | undefined, to: number) {
  if (room && to % 3 === 0) room.props.blocks = [...((room.props.blocks as Block[] | undefined) ?? []), added]
  else blocks.splice(to % (blocks.length + 1), 0, added)
}

test('two people who work on one page lose nothing of what they did', () => {
  fc.assert(
    fc.property(pages, deeds, deeds, (base, first, second) => {
      const mine = act(base, 'mine', first as Deed[])
      const theirs = act(base, 'theirs', second as Deed[])
      const { blocks, conflicts } = mergeBlocks(base, mine, theirs)
      const [all, before] = [ids(blocks), ids(base)]
      expect(new Set(all).size).toBe(all.length)
      for (const id of [...ids(mine), ...ids(theirs)]) if (!before.includes(id)) expect(all).toContain(id)
      for (const id of new Set([...ids(mine), ...ids(theirs)])) {
        const [was, my, their] = [base, mine, theirs].map((version) => textOf(version, id))
        const [iChanged, theyChanged] = [my !== undefined && my !== was, their !== undefined && their !== was]
        if (!iChanged && !theyChanged) continue
        expect(all).toContain(id)
        expect(textOf(blocks, id)).toBe(iChanged ? my : their)
        if (iChanged && theyChanged && my !== their)
          expect(conflicts).toContainEqual(
            expect.objectContaining({ kind: 'value', block: id, mine: my, theirs: their }),
          )
      }
      for (const id of before) if (!ids(mine).includes(id) && !ids(theirs).includes(id)) expect(all).not.toContain(id)
    }),
    { numRuns: 500 },
  )
})

test('who works alone gets exactly their own page', () => {
  fc.assert(
    fc.property(pages, deeds, (base, list) => {
      const changed = act(base, 'mine', list as Deed[])
      for (const merged of [mergeBlocks(base, changed, base), mergeBlocks(base, base, changed)]) {
        expect(ids(merged.blocks)).toEqual(ids(changed))
        expect(merged.conflicts).toEqual([])
      }
    }),
  )
})

test('changes of different properties of one block are both kept without a conflict', () => {
  const base = [block('a', 'one')]
  const mine = [{ ...block('a', 'one'), props: { text: 'mine', note: '', blocks: [] } }]
  const theirs = [{ ...block('a', 'one'), props: { text: 'one', note: 'theirs', colour: { ground: 'red' } } }]
  const merged = mergeBlocks(base, mine, theirs)
  expect(merged.blocks[0]?.props).toMatchObject({ text: 'mine', note: 'theirs', colour: { ground: 'red' } })
  expect(merged.conflicts).toEqual([])
})

test('a block that one deleted and the other changed stays, and says so', () => {
  const base = [block('a', 'one', [block('b', 'two')]), block('c', 'three')]
  const mine = [block('c', 'three')]
  const theirs = [block('a', 'one', [block('b', 'changed')]), block('c', 'three')]
  const merged = mergeBlocks(base, mine, theirs)
  expect(ids(merged.blocks)).toEqual(['a', 'b', 'c'])
  expect(merged.conflicts).toContainEqual({ kind: 'deletedButChanged', block: 'b', deletedBy: 'me' })
})

test('two sections that were each moved into the other end in a tree', () => {
  const base = [block('a', 'a', [block('a1', 'a1')]), block('b', 'b', [block('b1', 'b1')])]
  const [a, b] = base as [Block, Block]
  const into = (outer: Block, inner: Block): Block => ({
    ...outer,
    props: { ...outer.props, blocks: [...(outer.props.blocks as Block[]), inner] },
  })
  const merged = mergeBlocks(base, [into(a, b)], [into(b, a)])
  expect(ids(merged.blocks).sort()).toEqual(['a', 'a1', 'b', 'b1'])
  expect(merged.conflicts.some(({ kind }) => kind === 'moved')).toBe(true)
})

test('a block of a type that nobody knows is merged like any other', () => {
  const strange = (text: string): Block => ({ id: 'x', type: 'hologram', props: { depth: [1, 2], text } })
  const merged = mergeBlocks([strange('a')], [strange('b')], [strange('a'), block('new', 'new')])
  expect(merged.blocks).toEqual([strange('b'), block('new', 'new')])
  expect(isSame(merged.conflicts, [])).toBe(true)
})
