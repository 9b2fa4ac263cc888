import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs, outbox } from '@/db/schema/events'
import { reservations, stockLevels } from '@/db/schema/inventory'
import { paymentAlerts, paymentEvents, payments, refunds } from '@/db/schema/payments'
import { sell, ship, visitor } from '@/lib/cart/shop-for-tests'
import { system } from '@/lib/kernel/actor'
import { after, MINUTE } from '@/lib/kernel/time'
import type { PaymentReport } from '@/lib/payments/payment'
import { expireOrder } from './order-commands'
import { as, hear, pay, place, reportOn, standing } from './order-for-tests'
import { receivePaymentEvent, recordPaymentReport } from './order-payment-commands'
import { retryPayment } from './retry-payment-commands'
import { hearProvider } from './webhook'

let variantId: string
beforeAll(async () => {
  await ship()
  variantId = await sell({ stock: 10_000 })
})

const count = (orderId: string, name: string) =>
  db.$count(outbox, and(eq(outbox.subject, orderId), eq(outbox.name, `orders.${name}`)))
const alertsOf = async (orderId: string) =>
  (await db.select().from(paymentAlerts).where(eq(paymentAlerts.orderId, orderId))).map(({ kind }) => kind)
const reservationsOf = async (orderId: string) =>
  (await db.select().from(reservations).where(eq(reservations.orderId, orderId))).map(({ state }) => state)
const tooLate = () => after(new Date(), 120 * MINUTE)

test('paying places the order, keeps its stock and takes the next invoice number, once', async () => {
  const [one, two] = [await place(variantId), await place(variantId)]
  expect(await pay(one.id)).toBe('applied')
  expect(await pay(one.id)).toBe('unchanged')
  await pay(two.id)
  const [first, second] = [await standing(one.id), await standing(two.id)]
  expect(first).toMatchObject({ state: 'placed', paymentState: 'paid', refundedAmount: 0 })
  expect(second.invoiceNumber).toBe((first.invoiceNumber as number) + 1)
  expect(await reservationsOf(one.id)).toEqual(['confirmed'])
  expect(await count(one.id, 'order_paid')).toBe(1)
})

test('an authorized order is placed without an invoice; the invoice comes with the money', async () => {
  const { id } = await place(variantId)
  await pay(id, { state: 'authorized' })
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'authorized', invoiceNumber: null })
  await pay(id)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid', invoiceNumber: expect.any(Number) })
})

test('the same news in any order, and twice, ends in the same order', async () => {
  const news: Partial<PaymentReport>[] = [
    { state: 'pending' },
    { state: 'failed', failure: 'declined' },
    { state: 'authorized' },
    { state: 'captured' },
    { state: 'captured', refundedAmount: 100 },
    { state: 'captured', refundedAmount: 5900 },
  ]
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...news, ...news], { minLength: 12 }), async (shuffled) => {
      const { id } = await place(variantId)
      for (const said of shuffled) await pay(id, said)
      expect(await standing(id)).toMatchObject({
        state: 'placed',
        paymentState: 'refunded',
        refundedAmount: 5900,
        invoiceNumber: expect.any(Number),
      })
      expect(await reservationsOf(id)).toEqual(['confirmed'])
      expect(await count(id, 'order_paid')).toBe(1)
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('another amount, another currency or the ids of another order change nothing and are flagged', async () => {
  const [mine, other] = [await place(variantId), await place(variantId)]
  expect(await pay(mine.id, { amount: 1, capturedAmount: 1 })).toBe('amountMismatch')
  expect(await pay(mine.id, { currency: 'PLN' })).toBe('currencyMismatch')
  const theirs = await reportOn(other.id)
  expect(await hear({ ...(await reportOn(mine.id)), orderId: other.id })).toBe('orderMismatch')
  expect(await hear({ ...theirs, orderId: mine.id })).toBe('orderMismatch')
  for (const { id } of [mine, other]) expect(await standing(id)).toMatchObject({ paymentState: 'unpaid' })
  expect((await alertsOf(mine.id)).sort()).toEqual(['amountMismatch', 'currencyMismatch', 'orderMismatch'])
  expect(await alertsOf(other.id)).toEqual(['orderMismatch'])
})

test('money that belongs to no order is put before the staff, once', async () => {
  const stray = { ...(await reportOn((await place(variantId)).id)), paymentId: 'pay_x', orderId: 'ord_x', ref: 'stray' }
  expect(await hear(stray)).toBe('unknown')
  expect(await hear(stray)).toBe('unknown')
  const found = await db.select().from(paymentAlerts).where(eq(paymentAlerts.providerRef, 'stray'))
  expect(found).toMatchObject([{ kind: 'chargeWithoutOrder' }])
})

test('money that comes after the order has expired is flagged and given back', async () => {
  const stock = await sell({ stock: 3 })
  const { id } = await place(stock, { quantity: 3 })
  expect(await as(system, (context) => expireOrder(context, { id }))).toBe(false)
  expect(await as(system, (context) => expireOrder(context, { id }), tooLate())).toBe(true)
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, stock))
  expect(level).toMatchObject({ onHand: 3, reserved: 0 })
  await pay(id)
  await pay(id)
  expect(await alertsOf(id)).toEqual(['latePayment'])
  expect(await db.select().from(refunds).where(eq(refunds.orderId, id))).toMatchObject([
    { amount: 15_000, reason: 'latePayment', state: 'pending' },
  ])
  expect(await standing(id)).toMatchObject({ state: 'cancelled', invoiceNumber: null })
  await pay(id, { refundedAmount: 15_000 })
  expect(await standing(id)).toMatchObject({ state: 'cancelled', paymentState: 'refunded', refundedAmount: 15_000 })
})

test('who pays twice gets the second payment back', async () => {
  const { id } = await place(variantId)
  await pay(id, { state: 'failed' })
  const first = await reportOn(id)
  await as(visitor(), (context) => retryPayment(context, { orderId: id, paymentProvider: 'test' }))
  await pay(id)
  await hear(first)
  expect(await alertsOf(id)).toEqual(['duplicatePayment'])
  expect(await db.select().from(refunds).where(eq(refunds.orderId, id))).toMatchObject([{ paymentId: first.paymentId }])
  expect(await standing(id)).toMatchObject({ paymentState: 'paid', refundedAmount: 0 })
  await hear({ ...first, refundedAmount: first.amount })
  expect(await standing(id)).toMatchObject({ paymentState: 'paid', refundedAmount: 0 })
})

test('after a failure the shopper may try again; two clicks are one attempt', async () => {
  const { id } = await place(variantId)
  await pay(id, { state: 'failed', failure: 'declined' })
  expect(await standing(id)).toMatchObject({ state: 'pending', paymentState: 'failed' })
  const again = () => as(visitor(), (context) => retryPayment(context, { orderId: id, paymentProvider: 'test' }))
  const [one, two] = await Promise.all([again(), again()])
  expect(one).toEqual(two)
  expect(await db.$count(payments, eq(payments.orderId, id))).toBe(2)
  await pay(id)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
  await expect(again()).rejects.toMatchObject({ key: 'orderNotPayable' })
})

test('a webhook counts once, however often and however parallel it comes', async () => {
  const { id } = await place(variantId)
  const report = await reportOn(id)
  const event = { id: `tev_${id}`, type: 'charge.captured', payload: {} }
  const send = () => as(system, (context) => receivePaymentEvent(context, { provider: 'test', event, report }))
  const outcomes = await Promise.all(Array.from({ length: 20 }, send))
  expect(outcomes.filter((outcome) => outcome === 'applied').length).toBe(1)
  expect(await count(id, 'order_paid')).toBe(1)
  const [stored] = await db.select().from(paymentEvents).where(eq(paymentEvents.eventId, event.id))
  expect(stored).toMatchObject({ outcome: 'applied', processedAt: expect.any(Date) })
})

test('a webhook that cannot be taken in now is kept and given to the worker', async () => {
  const { id } = await place(variantId)
  // An amount that no column takes stands for whatever may go wrong.
  const report = { ...(await reportOn(id)), refundedAmount: Number.NaN }
  const event = { id: `tev_broken_${id}`, type: 'charge.captured', payload: {} }
  await hearProvider({ provider: 'test', event, report })
  const [stored] = await db.select().from(paymentEvents).where(eq(paymentEvents.eventId, event.id))
  expect(stored?.processedAt).toBeNull()
  expect(await db.$count(jobs, eq(jobs.dedupeKey, `payment-event:test:${event.id}`))).toBe(1)
})

test('nobody but the shop itself says what a provider said', async () => {
  const { id } = await place(variantId)
  const report = await reportOn(id)
  const told = as(visitor(), (context) => recordPaymentReport(context, { provider: 'test', report }))
  await expect(told).rejects.toMatchObject({ code: 'forbidden' })
})
