import { expect, test } from 'vitest'
import { configurationOf } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { addItemInput } from '@/lib/content/release'
import { createRelease } from '@/lib/content/release-commands'
import { addReleaseItem } from '@/lib/content/release-item-commands'
import { readShownRelease } from '@/lib/content/shown-release-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { previewed, shownAt } from '@/lib/kernel/moment'
import { releasePreviewed } from '@/lib/kernel/shown-release'
import { getBasePrice, getShownBasePrice } from '@/lib/pricing/configured-price-queries'
import { activatePromotion, createPromotion } from '@/lib/promotions/promotion-commands'
import { getCampaignPrice, hasCampaigns } from './campaign-price-queries'
import { getCart, priceCart } from './cart-queries'
import { addConfiguration } from './configuration-line-commands'
import { sellModel } from './model-for-tests'
import { visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const EXTRA = 50_00 + 80_00 + 40_00 - 15_00
const as = async <T>(actor: Actor, work: (context: Context) => Promise<T>) =>
  (await transact(actor, work, { channel: swiss })).value

test('what a release reduces, starts and ends is shown to who looks at it, and the cart sells at what is true', async () => {
  const sold = await sellModel()
  const model = await getPublishedModel(sold.slug)
  const configuration = model && configurationOf(model, loaded)
  if (!configuration) throw new Error('no configuration')
  const half = {
    actions: [{ code: 'line_percentage' as const, select: { products: [sold.productId] }, rate: 500_000 }],
  }
  const tenth = {
    actions: [{ code: 'line_percentage' as const, select: { products: [sold.productId] }, rate: 100_000 }],
  }
  const running = await as(system, (c) => createPromotion(c, { name: { en: 'A tenth' }, ...tenth }))
  await as(system, (c) => activatePromotion(c, running))
  const coming = await as(system, (c) => createPromotion(c, { name: { en: 'Half' }, ...half }))
  const { id: releaseId } = await as(system, (c) => createRelease(c, { name: 'Spring', note: '' }))
  for (const item of [
    { kind: 'promotion', promotionId: coming.id, status: 'active' },
    { kind: 'promotion', promotionId: running.id, status: 'ended' },
    { kind: 'price', variantId: sold.variantId, market: 'ch', amount: 3000, regular: 5000 },
  ])
    await as(system, (c) => addReleaseItem(c, addItemInput.parse({ releaseId, ...item })))

  const seen = async () => {
    const campaign = await getCampaignPrice(configuration, swiss, shownAt())
    const base = await getShownBasePrice(sold, 'ch')
    return { names: campaign?.names, total: campaign?.total.amount, base: base?.amount, regular: base?.regular }
  }
  const now = { names: ['A tenth'], total: Math.round((5000 + EXTRA) * 0.9), base: 5000, regular: undefined }
  expect(await seen()).toEqual(now)
  const release = await readShownRelease(new Date(), releaseId)
  if (!release) throw new Error('no release')
  const look = <T>(work: () => Promise<T>) => previewed.run(new Date(), () => releasePreviewed.run(release, work))
  expect(await look(seen)).toEqual({ names: ['Half'], total: (3000 + EXTRA) / 2, base: 3000, regular: 5000 })
  expect(await look(() => hasCampaigns(swiss, new Date()))).toBe(true)

  const cart = await look(async () => {
    const anna = visitor()
    const { token } = await as(anna, (c) => addConfiguration(c, { model: sold.slug, choices: loaded }))
    const mine = await getCart(anna, token)
    return mine && priceCart(mine, swiss, new Date())
  })
  expect(cart?.lines[0]?.total.amount).toBe(now.total)
  expect((await look(() => getBasePrice(sold, 'ch')))?.amount).toBe(5000)
  expect(await seen()).toEqual(now)
})
