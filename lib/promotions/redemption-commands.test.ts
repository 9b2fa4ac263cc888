import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { coupons, promotions } from '@/db/schema/promotions'
import { transact } from '@/lib/events/transact'
import { guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { createCoupons } from './coupon-commands'
import { listOffers } from './offer-queries'
import type { PromotionInput } from './promotion'
import { activatePromotion, createPromotion } from './promotion-commands'
import { redeemPromotions, releaseRedemptions } from './redemption-commands'

const swiss = channelOf('de-ch')

async function running(input: Partial<PromotionInput> = {}, code?: string, usageLimit: number | null = null) {
  const { value } = await transact(system, async (context) => {
    const { id } = await createPromotion(context, {
      name: { en: 'Ten off', de: 'Zehn weniger' },
      needsCoupon: code !== undefined,
      actions: [{ code: 'order_percentage', rate: 100_000 }],
      ...input,
    })
    if (code) await createCoupons(context, { promotionId: id, pattern: code, usageLimit })
    await activatePromotion(context, { id })
    return id
  })
  return value
}

const redeem = (id: string, orderId: string, customerKey: string, coupon?: string) =>
  transact(guest, (context) =>
    redeemPromotions(context, { orderId, customerKey, applied: [{ id, name: 'Ten off', coupon, amount: 100 }] }),
  )
const release = (orderId: string) => transact(guest, (context) => releaseRedemptions(context, orderId))
const usedOf = async (id: string) =>
  (await db.select({ used: promotions.used }).from(promotions).where(eq(promotions.id, id)))[0]?.used
const passed = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === 'fulfilled').length

test('of a hundred parallel orders exactly as many use a promotion as its limit allows', async () => {
  const id = await running({ usageLimit: 7 })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) => redeem(id, `p${n}`, `p${n}@x.example`)),
  )
  expect(passed(outcomes)).toBe(7)
  expect(await usedOf(id)).toBe(7)
  const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  expect(refused.reason).toMatchObject({ code: 'conflict', key: 'promotionUsedUp', params: { name: 'Ten off' } })
})

test('a code for one order is used by one of a hundred', async () => {
  const id = await running({}, 'ONLYONE', 1)
  const outcomes = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) => redeem(id, `c${n}`, `c${n}@x.example`, 'ONLYONE')),
  )
  expect(passed(outcomes)).toBe(1)
  // Who did not get the code did not use the promotion either.
  expect(await usedOf(id)).toBe(1)
  const [coupon] = await db.select({ used: coupons.used }).from(coupons).where(eq(coupons.code, 'ONLYONE'))
  expect(coupon?.used).toBe(1)
})

test('a customer who orders a hundred times at once uses it as often as one customer may', async () => {
  const id = await running({ perCustomerLimit: 2 })
  const outcomes = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) => redeem(id, `u${n}`, n % 2 ? 'Ada@x.example' : 'ada@x.example ')),
  )
  expect(passed(outcomes)).toBe(2)
  await redeem(id, 'another', 'bob@x.example')
})

test('a cancelled order gives back what it used, once', async () => {
  const id = await running({ usageLimit: 1, perCustomerLimit: 1 }, 'AGAIN', 1)
  await redeem(id, 'first', 'eve@x.example', 'AGAIN')
  await expect(redeem(id, 'second', 'eve@x.example', 'AGAIN')).rejects.toMatchObject({ key: 'promotionUsedUp' })
  await release('first')
  await release('first')
  expect(await usedOf(id)).toBe(0)
  await redeem(id, 'second', 'eve@x.example', 'AGAIN')
  expect(await usedOf(id)).toBe(1)
})

test('a cart is offered what runs in its market now, and what its codes open', async () => {
  const now = new Date('2031-05-01T12:00:00Z')
  const always = await running({ name: { en: 'Always' } })
  const german = await running({ markets: ['de'] })
  const past = await running({ endsAt: now })
  const begins = await running({ startsAt: now })
  const coded = await running({}, 'OPENS')
  const offersOf = async (codes: string[], customerKey: string | null = null) => {
    const { offers, refused } = await listOffers(swiss, { codes, customerKey, now })
    return { ids: offers.map(({ id }) => id), refused: Object.fromEntries(refused) }
  }
  const without = await offersOf([])
  expect(without.ids).toEqual(expect.arrayContaining([always, begins]))
  for (const absent of [german, past, coded]) expect(without.ids).not.toContain(absent)
  const withCode = await offersOf(['OPENS', 'NEVER'])
  expect(withCode.ids).toContain(coded)
  expect(withCode.refused).toEqual({ NEVER: 'gone' })
})

test('a code of another market opens nothing here', async () => {
  await running({ markets: ['de'] }, 'GERMANY')
  const { refused } = await listOffers(swiss, { codes: ['GERMANY'], customerKey: null, now: new Date() })
  expect(refused.get('GERMANY')).toBe('gone')
})

test('a customer who has used a promotion up is not offered it again', async () => {
  const id = await running({ perCustomerLimit: 1 }, 'ONCEEACH')
  await redeem(id, 'once', 'kim@x.example', 'ONCEEACH')
  const ask = (customerKey: string) => listOffers(swiss, { codes: ['ONCEEACH'], customerKey, now: new Date() })
  expect((await ask('kim@x.example')).refused.get('ONCEEACH')).toBe('used')
  expect((await ask('lee@x.example')).refused.size).toBe(0)
})
