import { expect, test } from 'vitest'
import { acceptBlocks } from './accept-blocks'
import type { Block } from './block'
import { fieldsOf } from './block-field'
import { mapBlocks, needsOf, newBlock, parseBlock, walkBlocks } from './block-tree'
import { blocks, blockTypes } from './blocks'
import { findSnippetCycle } from './snippet-cycle'

const text = (id: string, html: string): Block => ({ id, type: 'richText', props: { text: html } })
const section = (id: string, ...content: Block[]): Block => ({ id, type: 'section', props: { content } })
const snippet = (id: string, page: string): Block => ({ id, type: 'snippet', props: { page } })
const ids = (tree: Block[]) => {
  const seen: string[] = []
  walkBlocks(tree, ({ id }, depth) => seen.push(`${id}${depth}`))
  return seen
}

test('every block begins with properties of its own, and its example is valid', () => {
  for (const type of blockTypes) {
    const { example, texts } = blocks[type]
    expect(acceptBlocks([{ id: 'a', type, props: example }])).toHaveLength(1)
    expect(newBlock(type, 'a')).toEqual(parseBlock({ id: 'a', type, props: {} }))
    const names = fieldsOf(type).map(({ name }) => name)
    expect(texts.map((path) => path.split('.')[0]).filter((name) => !names.includes(name ?? ''))).toEqual([])
  }
})

test('a block that nobody knows any more is kept as it is and shown to nobody', () => {
  const strange = { id: 'b', type: 'carousel3d', props: { speed: 9, html: '<script>alert(1)</script>' } }
  expect(acceptBlocks([strange])).toEqual([strange])
  expect(parseBlock(strange)).toBeUndefined()
  expect(needsOf([strange]).assets).toEqual([])
})

test('what a stored block lacks, or what does not fit any more, takes its default', () => {
  const old = { id: 'a', type: 'hero', props: { title: 'Spring', layout: 'parallax', colour: 'red' } }
  expect(parseBlock(old)?.props).toMatchObject({ title: 'Spring', layout: 'stage', picture: null })
  expect(parseBlock(old)?.props).not.toHaveProperty('colour')
})

test('nothing that runs is stored, however deep it lies', () => {
  const evil = '<p onclick="x()">Hello<script>alert(1)</script><a href="javascript:x()">there</a></p>'
  const faq = { id: 'f', type: 'faq', props: { items: [{ question: 'Why?', answer: evil }] } }
  const stored = JSON.stringify(acceptBlocks([section('s', text('t', evil), faq)]))
  expect(stored).not.toMatch(/script|onclick|javascript/)
  expect(stored).toContain('Hello')
})

test('addresses that could run something are refused', () => {
  const link = (address: string) => () =>
    acceptBlocks([{ id: 'a', type: 'action', props: { link: { to: 'address', address } } }])
  for (const address of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '../admin', 'http://a.example'])
    expect(link(address)).toThrow('blockInvalid')
  for (const address of ['track', '#dealers', 'https://vela.example/a', 'mailto:a@vela.example', 'tel:+41 44 1'])
    expect(link(address)).not.toThrow()
})

test('a page that is too deep, too long or has a block twice is refused with the block that is wrong', () => {
  let deep = text('leaf', '')
  for (let i = 0; i < 8; i++) deep = section(`s${i}`, deep)
  expect(() => acceptBlocks([deep])).toThrow(
    expect.objectContaining({ key: 'blocksTooDeep', fields: { leaf: ['tooDeep'] } }),
  )
  const many = Array.from({ length: 6 }, (_, i) =>
    section(`s${i}`, ...Array.from({ length: 90 }, (_, j) => text(`t${i}-${j}`, ''))),
  )
  expect(() => acceptBlocks(many)).toThrow(expect.objectContaining({ key: 'blocksTooMany' }))
  expect(() => acceptBlocks([text('a', ''), section('s', text('a', ''))])).toThrow(
    expect.objectContaining({ key: 'blockTwice', fields: { a: ['unique'] } }),
  )
  expect(() => acceptBlocks([section('s', null as never)])).toThrow(expect.objectContaining({ key: 'blockInvalid' }))
})

test('a tree is walked parents first and rebuilt from the leaves', () => {
  const tree = [section('a', section('b', text('c', 'x'))), text('d', '')]
  expect(ids(tree)).toEqual(['a1', 'b2', 'c3', 'd1'])
  expect(ids(mapBlocks(tree, (block) => ({ ...block, id: `${block.id}!` })))).toEqual(['a!1', 'b!2', 'c!3', 'd!1'])
})

test('what a page shows of other things is asked for once, however deep it stands', () => {
  const grid = (id: string) => ({ id, type: 'productGrid', props: { by: 'newest', most: 4 } })
  const hotspots = {
    id: 'h',
    type: 'hotspots',
    props: { picture: 'ast_1', points: [{ product: 'mug' }, { product: 'mug' }] },
  }
  const needs = needsOf([section('s', hotspots, grid('g')), snippet('n', 'page_1')])
  expect(needs).toMatchObject({ assets: ['ast_1'], products: ['mug'], pages: ['page_1'], snippets: ['page_1'] })
  expect(needs.lists).toEqual({ g: { by: 'newest', most: 4 } })
})

test('a snippet that would come to stand within itself is found, and one that is used twice is not one', async () => {
  const stored: Record<string, Block[]> = {
    a: [section('s', snippet('1', 'b'), snippet('2', 'c'))],
    b: [snippet('3', 'c')],
    c: [text('t', '')],
  }
  const load = async (id: string) => stored[id] ?? []
  expect(await findSnippetCycle('a', stored.a ?? [], load)).toBeUndefined()
  expect(await findSnippetCycle('c', [snippet('4', 'a')], load)).toEqual(['c', 'a', 'b', 'c'])
  expect(await findSnippetCycle('c', [snippet('4', 'c')], load)).toEqual(['c', 'c'])
})
