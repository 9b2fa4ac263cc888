import sharp from 'sharp'
import { expect, test } from 'vitest'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { after, HOUR } from '@/lib/kernel/time'
import { setPrice } from '@/lib/pricing/price-commands'
import { sampleProduct } from '@/lib/pricing/testing'
import { addItemInput } from './release'
import { approveRelease, createRelease, scheduleRelease } from './release-commands'
import { addReleaseItem } from './release-item-commands'
import { CARD, shortened, socialCardUrl } from './social-card'
import { getSocialCard } from './social-card-queries'
import { edit, newPage, publish, richText, run } from './testing'

const channel = channelOf('en-ch')
const brand = { name: 'Vela', title: 'Vela', description: 'Scooters', from: (price: string) => `from ${price}` }
const cardOf = (path: string) => getSocialCard(channel, path, brand)

test('what is shared is drawn in one size, in three languages, with any title', async () => {
  const titles = ['Żółć', 'Frühling & <Wind>', 'word '.repeat(60), 'Donaudampfschifffahrt'.repeat(6)]
  for (const title of titles) {
    const page = await newPage(title.slice(0, 120), { slug: `card-${titles.indexOf(title)}` })
    await publish(page)
    const bytes = await (await cardOf(`card-${titles.indexOf(title)}`))?.bytes()
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', ...CARD })
  }
})

test('a draft and what is written later are never in it', async () => {
  const page = await newPage('Secret plans', { slug: 'plans', blocks: [richText('a', 'secret')] })
  expect(await cardOf('plans')).toBeUndefined()
  await publish(page)
  const first = await cardOf('plans')
  await edit(page, { title: 'Even more secret plans' })
  expect((await cardOf('plans'))?.etag).toBe(first?.etag)
  await publish(page)
  expect((await cardOf('plans'))?.etag).not.toBe(first?.etag)
})

test('a price is in it when it holds, not while it waits in a release', async () => {
  const { slug, variantIds } = await sampleProduct({ price: 4200 })
  const variantId = variantIds[0] ?? ''
  const path = `products/${slug}`
  const first = (await cardOf(path))?.etag
  const { id: releaseId } = await run((c) => createRelease(c, { name: 'Cheaper', note: '' }), system)
  const item = { releaseId, kind: 'price', variantId, market: 'ch', amount: 3900 }
  await run((c) => addReleaseItem(c, addItemInput.parse(item)), system)
  await run((c) => approveRelease(c, { id: releaseId }), system)
  await run((c) => scheduleRelease(c, { id: releaseId, at: after(new Date(), HOUR) }), system)
  expect((await cardOf(path))?.etag).toBe(first)
  await run((c) => setPrice(c, { variantId, market: 'ch', amount: 3900 }), system)
  expect((await cardOf(path))?.etag).not.toBe(first)
  const { slug: hidden } = await sampleProduct({ published: false })
  expect(await cardOf(`products/${hidden}`)).toBeUndefined()
  expect(await cardOf('products/nothing')).toBeUndefined()
})

test('its address is another one when the page shows something else', () => {
  const price = formatMoney({ amount: 4200, currency: 'CHF' }, 'en')
  const at = (...shows: unknown[]) => socialCardUrl(channel, 'products/cap', shows)
  expect(at('Cap', price)).toMatch(/^\/social\/en-ch\/products\/cap\/card\.jpg\?v=\w+$/)
  expect(at('Cap', price)).toBe(at('Cap', price))
  expect(at('Cap', 'CHF 39')).not.toBe(at('Cap', price))
  expect(socialCardUrl(channel, '', [])).toMatch(/^\/social\/en-ch\/card\.jpg/)
  expect(shortened('one two three', 9)).toBe('one two…')
})
