import { expect, test } from 'vitest'
import { channelOf } from '@/lib/kernel/channel'
import { type Block, faces } from './block'
import { emptyData } from './block-data'
import { blocks, blockTypes } from './blocks'
import { slidesOf } from './slide'
import { tellBlocks } from './tell-blocks'

const picture = { hash: 'a'.repeat(32), width: 1600, height: 800, alt: 'A scooter', colour: null, focus: null }
const card = {
  ...{
    id: 'prod_1',
    slug: 'mug',
    name: 'Mug',
    summary: 'Enamel.',
    brand: null,
    isFrom: false,
    swatches: [],
    rating: null,
  },
  ...{ price: { amount: 2900, currency: 'CHF' }, media: [picture], badges: [], isBuyable: true },
}
const telling = {
  data: { ...emptyData, pictures: { p: picture }, products: { mug: card } },
  channel: channelOf('en-ch'),
  base: 'https://vela.example',
  path: 'spring',
  words: { yes: 'Yes', no: 'No' },
  now: new Date('2027-01-01T00:00:00Z'),
}
const tell = (face: (typeof faces)[number], ...tree: Block[]) => tellBlocks(tree, { ...telling, face })
const block = (type: string, props: object): Block => ({ id: type, type, props: props as Block['props'] })

test('every block can be told on every face', () => {
  for (const face of faces)
    for (const type of blockTypes) expect(() => tell(face, block(type, blocks[type].example))).not.toThrow()
})

test('what a face cannot show is an address there, or left out', () => {
  const form = block('form', { title: 'Ask us' })
  expect(tell('print', form)[0]?.pieces).toEqual([
    { kind: 'address', label: 'Ask us', href: 'https://vela.example/en-ch/spring' },
  ])
  expect(tell('signage', form)).toEqual([])
  const film = block('embed', { title: 'Film', address: 'https://videos.example/a' })
  expect(tell('mail', film)[0]?.pieces).toEqual([{ kind: 'address', label: 'Film', href: 'https://videos.example/a' }])
})

test('links in a mail are whole, and lead to the storefront that it is for', () => {
  const action = block('action', { label: 'All', link: { to: 'category', slug: 'helmets' } })
  expect(tell('mail', action)[0]?.pieces).toEqual([
    { kind: 'link', label: 'All', href: 'https://vela.example/en-ch/c/helmets' },
  ])
})

test('what is over is not told any more, nor what is for other markets', () => {
  const over = block('countdown', { title: 'Until spring', until: '2026-03-01T00:00:00.000Z' })
  expect(tell('mail', over)).toEqual([])
  expect(tell('mail', { ...block('richText', { text: '<p>x</p>' }), only: ['pl'] })).toEqual([])
})

test('a screen shows one sentence and one picture at a time, and each product by itself', () => {
  const story = block('story', { title: 'The passes open.', text: '<p>Order now.</p>', picture: 'p' })
  const grid = block('productGrid', { title: 'Gear', products: ['mug'] })
  const faq = block('faq', { title: 'Asked', items: [{ question: 'a', answer: 'b' }] })
  expect(slidesOf(tell('signage', story, grid, faq))).toMatchObject([
    { title: 'The passes open.', text: 'Order now.', isWide: true },
    { title: 'Mug', price: { amount: 2900 } },
  ])
})
