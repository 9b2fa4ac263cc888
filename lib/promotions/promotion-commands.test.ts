import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { coupons, promotions } from '@/db/schema/promotions'
import { listTimeline } from '@/lib/events/outbox-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { createCoupons, exportCoupons } from './coupon-commands'
import { type PromotionInput, promotionInput } from './promotion'
import {
  activatePromotion,
  createPromotion,
  deletePromotion,
  endPromotion,
  updatePromotion,
} from './promotion-commands'
import { countPromotions, listCoupons, listPromotions, requirePromotion } from './promotion-queries'

const marketer: Actor = { kind: 'staff', id: 'mia', permissions: ['promotions.write'] }
const ten: PromotionInput = { name: { en: 'Ten off' }, actions: [{ code: 'order_percentage', rate: 100_000 }] }
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) => (await transact(actor, command)).value

test('who may write promotions makes, changes, starts and ends one', async () => {
  const { id, version } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => updatePromotion(context, { ...ten, id, version, priority: 5 }))
  await as(marketer, (context) => activatePromotion(context, { id }))
  expect(await requirePromotion(marketer, id)).toMatchObject({ priority: 5, status: 'active', version: 3 })
  await as(marketer, (context) => endPromotion(context, { id }))
  await as(marketer, (context) => endPromotion(context, { id }))
  expect(await requirePromotion(marketer, id)).toMatchObject({ status: 'ended', version: 4 })
})

test('who may not write promotions neither changes nor sees them', async () => {
  const { id } = await as(system, (context) => createPromotion(context, ten))
  const refused = { code: 'forbidden' }
  await expect(as(guest, (context) => createPromotion(context, ten))).rejects.toMatchObject(refused)
  await expect(as(guest, (context) => updatePromotion(context, { ...ten, id, version: 1 }))).rejects.toMatchObject(
    refused,
  )
  await expect(as(guest, (context) => activatePromotion(context, { id }))).rejects.toMatchObject(refused)
  await expect(as(guest, (context) => endPromotion(context, { id }))).rejects.toMatchObject(refused)
  await expect(
    as(guest, (context) => createCoupons(context, { promotionId: id, pattern: 'FREE' })),
  ).rejects.toMatchObject(refused)
  await expect(as(guest, (context) => deletePromotion(context, { id }))).rejects.toMatchObject(refused)
  await expect(listPromotions(guest)).rejects.toMatchObject(refused)
  await expect(countPromotions(guest)).rejects.toMatchObject(refused)
  await expect(requirePromotion(guest, id)).rejects.toMatchObject(refused)
  await expect(listCoupons(guest, id)).rejects.toMatchObject(refused)
})

test('a draft goes with its codes, what was ever started stays', async () => {
  const { id } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => createCoupons(context, { promotionId: id, pattern: 'GONE' }))
  await as(marketer, (context) => deletePromotion(context, { id }))
  await expect(requirePromotion(marketer, id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await db.$count(coupons, eq(coupons.promotionId, id))).toBe(0)
  expect((await listTimeline(id, 5)).map(({ name }) => name)).toContain('promotions.promotion_deleted')
  await expect(as(marketer, (context) => deletePromotion(context, { id }))).rejects.toMatchObject({ code: 'not_found' })

  const { id: started } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => activatePromotion(context, { id: started }))
  await as(marketer, (context) => endPromotion(context, { id: started }))
  const late = as(marketer, (context) => deletePromotion(context, { id: started }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', key: 'promotionNotADraft' })
  expect(await requirePromotion(marketer, started)).toMatchObject({ status: 'ended' })
})

test('a file of codes is told in the audit trail, and only who may write promotions takes it', async () => {
  const { id } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => exportCoupons(context, { id }))
  // Both may have happened in one millisecond.
  const told = (await listTimeline(id, 5)).find(({ name }) => name === 'promotions.coupons_exported')
  expect(told).toMatchObject({ actor: { id: 'mia' } })
  await expect(as(guest, (context) => exportCoupons(context, { id }))).rejects.toMatchObject({ code: 'forbidden' })
  const unknown = as(marketer, (context) => exportCoupons(context, { id: 'promo_none' }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
})

test('the second of two editors is told that the first was faster', async () => {
  const { id, version } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => updatePromotion(context, { ...ten, id, version, priority: 1 }))
  const late = as(marketer, (context) => updatePromotion(context, { ...ten, id, version, priority: 2 }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', key: 'conflict' })
  expect((await requirePromotion(marketer, id)).priority).toBe(1)
})

test('a limit below what was used is refused, and so is a promotion that nobody knows', async () => {
  const { id } = await as(marketer, (context) => createPromotion(context, ten))
  await db.update(promotions).set({ used: 3 }).where(eq(promotions.id, id))
  const below = as(marketer, (context) => updatePromotion(context, { ...ten, id, version: 1, usageLimit: 2 }))
  await expect(below).rejects.toMatchObject({ code: 'invalid', fields: { usageLimit: ['tooSmall?min=3'] } })
  const unknown = as(marketer, (context) => updatePromotion(context, { ...ten, id: 'promo_none', version: 1 }))
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' })
  await expect(as(marketer, (context) => endPromotion(context, { id: 'promo_none' }))).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('an amount is needed in every currency of the markets', () => {
  const off = (markets: PromotionInput['markets'], amounts: Record<string, number>) =>
    promotionInput.safeParse({ ...ten, markets, actions: [{ code: 'order_fixed', amounts }] })
  expect(off(['ch'], { CHF: 1000 }).success).toBe(true)
  expect(off([], { CHF: 1000, EUR: 900, PLN: 4000 }).success).toBe(true)
  expect(off([], { CHF: 1000 }).error?.issues[0]).toMatchObject({ path: ['actions', 0], message: 'amountPerCurrency' })
  const tiers = [{ rate: 50_000 }, { from: { CHF: 2000 }, rate: 100_000 }]
  expect(promotionInput.safeParse({ ...ten, actions: [{ code: 'order_tiered', tiers }] }).success).toBe(false)
  expect(
    promotionInput.safeParse({ ...ten, markets: ['ch'], actions: [{ code: 'order_tiered', tiers }] }).success,
  ).toBe(true)
})

test('shapes that make no sense are refused', () => {
  const wrong: unknown[] = [
    { ...ten, actions: [] },
    { ...ten, actions: [{ code: 'order_percentage', rate: 1_000_001 }] },
    { ...ten, actions: [{ code: 'order_percentage', rate: 0 }] },
    { ...ten, actions: [{ code: 'order_percentage', rate: 1.5 }] },
    { ...ten, actions: [{ code: 'order_percentage', rate: 100, surprise: true }] },
    { ...ten, actions: [{ code: 'everything_free' }] },
    { ...ten, conditions: [{ code: 'contains', quantity: -1 }] },
    { ...ten, startsAt: '2030-02-01', endsAt: '2030-01-01' },
    { ...ten, usageLimit: 0 },
    { ...ten, name: {} },
    { ...ten, status: 'active' },
  ]
  for (const input of wrong) expect(promotionInput.safeParse(input).success, JSON.stringify(input)).toBe(false)
})

test('a series has as many different codes as were asked for, in the pattern', async () => {
  const { id } = await as(marketer, (context) => createPromotion(context, { ...ten, needsCoupon: true }))
  const codes = await as(marketer, (context) =>
    createCoupons(context, { promotionId: id, pattern: 'vela-****-##', count: 1200, usageLimit: 1 }),
  )
  expect(new Set(codes).size).toBe(1200)
  for (const code of codes) expect(code).toMatch(/^VELA-[2-9A-HJKMNP-Z]{4}-[2-9]{2}$/)
  const { coupons, total } = await listCoupons(marketer, id, { limit: 10 })
  expect(total).toBe(1200)
  expect(coupons).toHaveLength(10)
  expect(coupons[0]).toMatchObject({ usageLimit: 1, used: 0 })
})

test('a code that is taken, and a pattern that one could guess, are refused', async () => {
  const { id } = await as(marketer, (context) => createPromotion(context, ten))
  await as(marketer, (context) => createCoupons(context, { promotionId: id, pattern: 'Taken25' }))
  const again = as(marketer, (context) => createCoupons(context, { promotionId: id, pattern: 'TAKEN25' }))
  await expect(again).rejects.toMatchObject({ code: 'invalid', fields: { pattern: ['taken'] } })
  const guessable = as(marketer, (context) => createCoupons(context, { promotionId: id, pattern: 'A##', count: 50 }))
  await expect(guessable).rejects.toThrow('patternTooShort')
})

test('promotions are found by their name in any language and by their state', async () => {
  const { id } = await as(marketer, (context) =>
    createPromotion(context, { ...ten, name: { en: 'Autumn', de: 'Herbstglück' } }),
  )
  expect((await listPromotions(marketer, { query: 'herbst' })).map((each) => each.id)).toEqual([id])
  expect(await countPromotions(marketer, { query: 'autumn', status: 'draft' })).toBe(1)
  expect(await countPromotions(marketer, { query: 'autumn', status: 'active' })).toBe(0)
})
