import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { POST } from '@/app/api/webhooks/[provider]/route'
import { db } from '@/db'
import { jobs } from '@/db/schema/events'
import { orders } from '@/db/schema/orders'
import { paymentAlerts, payments, testCharges } from '@/db/schema/payments'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { drain } from '@/lib/events/worker'
import { guest } from '@/lib/kernel/actor'
import { after, MINUTE } from '@/lib/kernel/time'
import { testProviderTasks } from '@/lib/payments/tasks'
import { decideTestCharge } from '@/lib/payments/test-charge-commands'
import { checkOut, payAgain, returnFromPayment } from './checkout'
import { captureOrder, refundOrder } from './order-commands'
import { agent, as, fillCart, order, standing, swiss } from './order-for-tests'
import { expireOrders, reconcilePayments } from './schedules'
import { paymentTasks } from './tasks'

let variantId: string
let server: Server
let deaf = false
const answers: number[] = []

/** The webhook's real door, behind real HTTP. */
beforeAll(async () => {
  await ship()
  variantId = await sell({ stock: 1000 })
  server = createServer(async (req, res) => {
    let body = ''
    for await (const chunk of req) body += chunk
    const headers = new Headers(req.headers as Record<string, string>)
    const request = new Request(`http://shop.test${req.url}`, { method: 'POST', headers, body })
    const answer = deaf
      ? new Response(null, { status: 503 })
      : await POST(request, { params: Promise.resolve({ provider: 'test' }) })
    answers.push(answer.status)
    res.writeHead(answer.status).end(await answer.text())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  process.env.TEST_PROVIDER_WEBHOOK_URL = `http://127.0.0.1:${port}/api/webhooks/test`
})
beforeEach(() => {
  deaf = false
})
afterAll(() => server.close())

const work = { subscribers: [], tasks: [...testProviderTasks, ...paymentTasks], schedules: [] }
const later = (minutes: number) => after(new Date(), minutes * MINUTE)
const press = async (key = `press-${Math.random()}`) => {
  const cart = await fillCart(variantId)
  const input = {
    cartToken: cart.token,
    paymentProvider: 'test' as const,
    idempotencyKey: key,
    acceptedTotal: cart.total,
  }
  return checkOut(cart.actor, input, { channel: swiss })
}
const choose = (redirectUrl: string, choice: 'pay' | 'authorize' | 'delay' | 'decline' | 'abandon') =>
  as(guest, (context) => decideTestCharge(context, { charge: redirectUrl.split('/').at(-1) ?? '', choice }))

test('from the button to the provider and back by webhook: the order is paid', async () => {
  const { id, redirectUrl, token } = await press()
  expect(redirectUrl).toMatch(/^http:\/\/localhost:3000\/pay\/tc_/)
  const { url } = await choose(redirectUrl, 'pay')
  expect(url).toContain(`/pay/return?order=${token}`)
  await drain(work)
  expect(answers.at(-1)).toBe(200)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
  await expect(choose(redirectUrl, 'pay')).rejects.toMatchObject({ key: 'paymentDecided' })
})

test('whoever is back before the webhook sees the order paid, and the webhook then changes nothing', async () => {
  const { id, redirectUrl, token } = await press()
  await choose(redirectUrl, 'pay')
  expect(await returnFromPayment(token)).toBe(`http://localhost:3000/en-ch/orders/${token}`)
  const paid = await standing(id)
  expect(paid).toMatchObject({ paymentState: 'paid' })
  await drain(work)
  expect(await standing(id)).toEqual(paid)
})

test('a webhook that is not taken is sent again', async () => {
  const { id, redirectUrl } = await press()
  deaf = true
  await choose(redirectUrl, 'pay')
  await drain(work)
  expect(await standing(id)).toMatchObject({ paymentState: 'unpaid' })
  deaf = false
  await drain(work, undefined, () => later(1))
  expect(await standing(id)).toMatchObject({ paymentState: 'paid' })
})

test('declined, then paid with a second attempt; the first page is closed', async () => {
  const { id, redirectUrl, token } = await press()
  await choose(redirectUrl, 'decline')
  await drain(work)
  expect(await standing(id)).toMatchObject({ state: 'pending', paymentState: 'failed' })
  const again = await payAgain(guest, { token, paymentProvider: 'test' }, { channel: swiss })
  expect(again.redirectUrl).not.toBe(redirectUrl)
  await choose(again.redirectUrl, 'pay')
  await drain(work)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
})

test('an open page is closed before another is opened, so nobody pays twice', async () => {
  const { redirectUrl, token } = await press()
  const again = await payAgain(guest, { token, paymentProvider: 'test' }, { channel: swiss })
  await expect(choose(redirectUrl, 'pay')).rejects.toMatchObject({ key: 'paymentDecided' })
  await choose(again.redirectUrl, 'pay')
  await returnFromPayment(token)
  await expect(payAgain(guest, { token, paymentProvider: 'test' })).rejects.toMatchObject({ key: 'orderNotPayable' })
})

test('authorized first, captured by the shop, given back in parts', async () => {
  const { id, redirectUrl, totalAmount } = await press()
  await choose(redirectUrl, 'authorize')
  await drain(work)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'authorized', invoiceNumber: null })
  await as(agent, (context) => captureOrder(context, { id }))
  await drain(work)
  expect(await standing(id)).toMatchObject({ paymentState: 'paid', invoiceNumber: expect.any(Number) })
  await as(agent, (context) => refundOrder(context, { id, amount: 900, reason: 'late parcel' }))
  await drain(work)
  expect(await standing(id)).toMatchObject({ paymentState: 'partly_refunded', refundedAmount: 900 })
  await as(agent, (context) => refundOrder(context, { id, amount: totalAmount - 900, reason: 'all of it' }))
  await drain(work)
  expect(await standing(id)).toMatchObject({ paymentState: 'refunded', refundedAmount: totalAmount })
})

test('a delayed payment comes in by itself', async () => {
  const { id, redirectUrl } = await press()
  await choose(redirectUrl, 'delay')
  await drain(work)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'authorized' })
  await drain(work, undefined, () => later(1))
  await drain(work, undefined, () => later(1))
  expect(await standing(id)).toMatchObject({ paymentState: 'paid' })
})

test('the same key after a crash between placing and asking leads to the same order and one charge', async () => {
  const cart = await fillCart(variantId)
  const placed = await order(cart, 'crashed-after-placing')
  const input = { cartToken: cart.token, paymentProvider: 'test' as const, acceptedTotal: cart.total }
  const retry = () => checkOut(cart.actor, { ...input, idempotencyKey: 'crashed-after-placing' }, { channel: swiss })
  const all = await Promise.all([retry(), retry(), retry()])
  expect(new Set(all.map(({ id, redirectUrl }) => `${id} ${redirectUrl}`)).size).toBe(1)
  expect(all[0]?.id).toBe(placed.id)
  expect(await db.$count(testCharges, eq(testCharges.orderRef, placed.id))).toBe(1)
})

test('a payment whose webhook is lost for good is found by reconciliation', async () => {
  const { id, redirectUrl } = await press()
  await choose(redirectUrl, 'pay')
  await db.delete(jobs).where(like(jobs.dedupeKey, 'tev_%'))
  await reconcilePayments.handle(later(2))
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
})

test('a charge without an order and an order without a charge are put before the staff', async () => {
  const { id, redirectUrl } = await press()
  await choose(redirectUrl, 'pay')
  await drain(work)
  const stray = { id: 'tc_stray', merchantRef: 'pay_nobody', orderRef: 'ord_nobody' }
  const [known] = await db.select().from(testCharges).where(eq(testCharges.orderRef, id))
  if (!known) throw new Error('no charge')
  await db.insert(testCharges).values({ ...known, ...stray })
  await db.delete(testCharges).where(eq(testCharges.id, known.id))
  await reconcilePayments.handle(later(2))
  await reconcilePayments.handle(later(3))
  const alerts = await db.select().from(paymentAlerts)
  expect(alerts.filter(({ providerRef }) => providerRef === 'tc_stray')).toMatchObject([{ kind: 'chargeWithoutOrder' }])
  expect(alerts.filter(({ orderId }) => orderId === id)).toMatchObject([{ kind: 'orderWithoutCharge' }])

  const bare = await press()
  await db.update(orders).set({ state: 'placed', paymentState: 'paid' }).where(eq(orders.id, bare.id))
  await reconcilePayments.handle(later(2))
  const [alert] = await db.select().from(paymentAlerts).where(eq(paymentAlerts.orderId, bare.id))
  expect(alert).toMatchObject({ kind: 'orderWithoutCharge' })
})

test('an order that nobody pays expires, and its page can no longer be paid', async () => {
  const { id, redirectUrl } = await press()
  await expireOrders.handle(later(14))
  expect(await standing(id)).toMatchObject({ state: 'pending' })
  await expireOrders.handle(later(16))
  expect(await standing(id)).toMatchObject({ state: 'cancelled' })
  await expect(choose(redirectUrl, 'pay')).rejects.toMatchObject({ key: 'paymentDecided' })
})

test('who pays in the last second before the order expires keeps it', async () => {
  const { id, redirectUrl } = await press()
  await choose(redirectUrl, 'pay')
  await expireOrders.handle(later(16))
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
  expect((await db.select().from(payments).where(eq(payments.orderId, id)))[0]).toMatchObject({ state: 'captured' })
})
