import { expect, test } from 'vitest'
import { db } from '@/db'
import { priceHistory } from '@/db/schema/pricing'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { configurationOf } from '@/lib/configurator/engine-queries'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import { before, DAY } from '@/lib/kernel/time'
import { CAMPAIGNS_TAG } from '@/lib/promotions/events'
import type { PromotionInput } from '@/lib/promotions/promotion'
import { activatePromotion, createPromotion, endPromotion } from '@/lib/promotions/promotion-commands'
import { turnPromotions } from '@/lib/promotions/turn-commands'
import { getCampaignPrice, hasCampaigns } from './campaign-price-queries'
import { getCart, priceCart } from './cart-queries'
import { addConfiguration } from './configuration-line-commands'
import { publishAnew, sellModel, type TestModel } from './model-for-tests'
import { visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const loaded = { paint: 'blue', rack: 'steel', basket: 'yes' }
const FULL = 5000 + 50_00 + 80_00 + 40_00 - 15_00
const as = <T>(actor: Actor, work: (context: Context) => Promise<T>, now = new Date()) =>
  transact(actor, work, { channel: swiss, now })

const percent = (model: TestModel, rate: number, more: Partial<PromotionInput> = {}): PromotionInput => ({
  name: { en: 'Autumn', de: 'Herbst' },
  actions: [{ code: 'line_percentage', select: { products: [model.productId] }, rate }],
  ...more,
})

async function run(input: PromotionInput): Promise<string> {
  const { value } = await as(system, (context) => createPromotion(context, input))
  await as(system, (context) => activatePromotion(context, value))
  return value.id
}

async function shown({ slug }: TestModel, now = new Date(), channel = swiss) {
  const model = await getPublishedModel(slug)
  return getCampaignPrice(configurationOf(model!, loaded)!, channel, now)
}

async function inCart({ slug }: TestModel) {
  const anna = visitor()
  const { value } = await as(anna, (context) => addConfiguration(context, { model: slug, choices: loaded }))
  return priceCart((await getCart(anna, value.token))!, swiss, new Date())
}

test('what a page shows of a campaign is what the cart gives', async () => {
  const model = await sellModel()
  expect(await shown(model)).toBeNull()
  const id = await run(percent(model, 333_333))
  const campaign = await shown(model)
  const cart = await inCart(model)
  expect(campaign).toMatchObject({ names: ['Autumn'], regular: { amount: FULL }, total: cart.lines[0]?.total })
  expect(campaign?.discount).toEqual(cart.lines[0]?.discount)
  expect(await hasCampaigns(swiss, new Date())).toBe(true)
  const { stale } = await as(system, (context) => endPromotion(context, { id }))
  expect(stale).toContain(CAMPAIGNS_TAG)
  expect(await shown(model)).toBeNull()
  expect((await inCart(model)).discountTotal.amount).toBe(0)
})

test('what needs a code, another market or more in the cart is not shown', async () => {
  const model = await sellModel()
  await run(percent(model, 100_000, { needsCoupon: true }))
  await run(percent(model, 200_000, { markets: ['pl'] }))
  await run(percent(model, 300_000, { conditions: [{ code: 'contains', select: {}, quantity: 2 }] }))
  await run(percent(model, 400_000, { startsAt: new Date(Date.now() + DAY) }))
  expect(await shown(model)).toBeNull()
})

test('beside a reduction stands the lowest price of the 30 days before it began', async () => {
  const model = await sellModel()
  const start = new Date()
  const was = (amount: number, days: number) =>
    db.insert(priceHistory).values({
      id: newId('price'),
      variantId: model.variantId,
      market: 'ch',
      currency: 'CHF',
      amount,
      changedAt: before(start, days * DAY),
      actorId: 'test',
    })
  await was(40_00, 60)
  await was(45_00, 40)
  await was(48_00, 20)
  await was(50_00, 10)
  const dearer = bicycle()
  dearer.features[0]!.values[1]!.surcharge = { ch: 70_00, de: 70_00, pl: 70_00 }
  await publishAnew(model, dearer)
  await run(percent(model, 100_000))
  const campaign = await shown(model)
  expect(campaign?.regular.amount).toBe(FULL + 20_00)
  expect(campaign?.lowest?.amount).toBe(45_00 + FULL - 50_00)
  const fresh = await sellModel()
  await run(percent(fresh, 100_000))
  expect((await shown(fresh))?.lowest).toBeNull()
})

test('pages are made anew when a period begins and when it ends', async () => {
  const model = await sellModel()
  const [startsAt, endsAt] = [new Date('2031-03-01T00:00:00Z'), new Date('2031-05-01T00:00:00Z')]
  await run(percent(model, 100_000, { startsAt, endsAt }))
  const staleAt = async (at: string) => (await as(system, turnPromotions, new Date(at))).stale
  expect(await staleAt('2031-02-28T23:59:30Z')).not.toContain(CAMPAIGNS_TAG)
  expect(await staleAt('2031-03-01T00:00:40Z')).toContain(CAMPAIGNS_TAG)
  expect(await staleAt('2031-04-01T00:00:00Z')).not.toContain(CAMPAIGNS_TAG)
  expect(await staleAt('2031-05-01T00:01:00Z')).toContain(CAMPAIGNS_TAG)
  await expect(as(guest, turnPromotions)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await shown(model, new Date('2031-04-01T00:00:00Z')))?.names).toEqual(['Autumn'])
  expect(await shown(model, endsAt)).toBeNull()
})
