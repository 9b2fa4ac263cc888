import { eq } from 'drizzle-orm'
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as door from '@/app/api/webhooks/[provider]/route'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { paymentAlerts, paymentEvents, payments, refunds } from '@/db/schema/payments'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { drain } from '@/lib/events/worker'
import { guest } from '@/lib/kernel/actor'
import { after, MINUTE, SECOND } from '@/lib/kernel/time'
import { sign } from '@/lib/payments/signature'
import { startStripe } from '@/lib/payments/stripe-for-tests'
import { checkOut, payAgain } from './checkout'
import { refundOrder } from './order-commands'
import { agent, as, fillCart, standing, swiss } from './order-for-tests'
import { getOrderByToken } from './order-queries'
import { reconcilePayments } from './schedules'
import { paymentTasks } from './tasks'

const secret = 'whsec_test_0123456789abcdef'
const testSecret = 'test-provider-secret-0123456789'
let variantId: string
let stripe: Awaited<ReturnType<typeof startStripe>>
beforeAll(async () => {
  await ship()
  variantId = await sell({ stock: 1000 })
  stripe = await startStripe()
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: 'sk_test_x',
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_API_BASE: stripe.url,
    TEST_PROVIDER_SECRET: testSecret,
  })
})
afterAll(() => stripe.close())

const work = { subscribers: [], tasks: paymentTasks, schedules: [] }
const press = async (paymentProvider: 'stripe' | 'test', key = `press-${Math.random()}`) => {
  const cart = await fillCart(variantId)
  const input = { cartToken: cart.token, paymentProvider, idempotencyKey: key, acceptedTotal: cart.total }
  const again = () => checkOut(cart.actor, input, { channel: swiss })
  return { ...(await again()), again }
}
const knock = async (provider: string, body: string, headers: Record<string, string>) => {
  const request = new Request(`http://shop.test/api/webhooks/${provider}`, { method: 'POST', headers, body })
  return (await door.POST(request, { params: Promise.resolve({ provider }) })).status
}
const tell = (type: string, object: unknown, id = `evt_${Math.random()}`) => {
  const payload = JSON.stringify({ id, object: 'event', type, data: { object } })
  return knock('stripe', payload, {
    'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload, secret }),
  })
}

test('twelve forgeries are refused, and the honest event of the same words is taken', async () => {
  const { id, paymentId, totalAmount } = await press('test')
  const other = await press('test')
  const charge = {
    id: 'tc_x',
    merchantRef: paymentId,
    orderRef: id,
    amount: totalAmount,
    currency: 'CHF',
    state: 'captured',
    capturedAmount: totalAmount,
    refundedAmount: 0,
  }
  const say = (change: object = {}, name = `tev_${Math.random()}`) =>
    JSON.stringify({ id: name, type: 'charge.captured', created: 0, data: { charge: { ...charge, ...change } } })
  const at = (seconds: number) => after(new Date(), seconds * SECOND)
  const signed = (body: string, by = testSecret, when = at(0)) => ({ 'test-provider-signature': sign(body, by, when) })
  const body = say()
  const wrong = `v1=${'0'.repeat(64)}`

  const forged: [string, Record<string, string>][] = [
    [body, {}],
    [body, { 'test-provider-signature': '' }],
    [body, { 'test-provider-signature': `t=${Math.floor(Date.now() / 1000)},${wrong}` }],
    [body, signed(body, 'another-secret-0123456789')],
    [body.replace('captured', 'capturee'), signed(body)],
    [JSON.stringify(JSON.parse(body), null, 1), signed(body)],
    [body, signed(body, testSecret, at(-301))],
    [body, signed(body, testSecret, at(330))],
    [body, { 'test-provider-signature': `t=${Math.floor(Date.now() / 1000)},${wrong},${wrong}` }],
  ]
  for (const [text, headers] of forged) expect(await knock('test', text, headers)).toBe(400)
  const misleading = [say({ amount: 1, capturedAmount: 1 }), say({ currency: 'PLN' }), say({ orderRef: other.id })]
  for (const text of misleading) expect(await knock('test', text, signed(text))).toBe(200)
  expect(Object.keys(door)).toEqual(['POST'])
  expect(await knock('nobody', body, signed(body))).toBe(404)

  for (const order of [id, other.id]) expect(await standing(order)).toMatchObject({ paymentState: 'unpaid' })
  const alerts = await db
    .select()
    .from(paymentAlerts)
    .where(eq(paymentAlerts.paymentId, paymentId ?? ''))
  expect(alerts.map(({ kind }) => kind).sort()).toEqual(['amountMismatch', 'currencyMismatch', 'orderMismatch'])
  expect(await knock('test', body, signed(body))).toBe(200)
  expect(await standing(id)).toMatchObject({ paymentState: 'paid' })
})

test('Stripe is asked once per payment, with our ids, the exact amount and an end', async () => {
  const { redirectUrl, paymentId, id, totalAmount, again } = await press('stripe')
  expect(redirectUrl).toMatch(/^https:\/\/checkout\.stripe\.test\/cs_test_/)
  expect((await again()).redirectUrl).toBe(redirectUrl)
  const session = stripe.sessions.get(redirectUrl.split('/').at(-1) ?? '')
  expect(session).toMatchObject({
    amount_total: totalAmount,
    currency: 'chf',
    metadata: { payment: paymentId, order: id },
    client_reference_id: id,
  })
})

test('paid at Stripe, told by several events in any order: one paid order', async () => {
  const { redirectUrl, id } = await press('stripe')
  const session = stripe.pay(redirectUrl.split('/').at(-1) ?? '')
  const intent = stripe.sessions.get(session.id as string)?.intent
  expect(await tell('payment_intent.succeeded', intent)).toBe(200)
  expect(await tell('checkout.session.completed', session, 'evt_once')).toBe(200)
  expect(await tell('checkout.session.completed', session, 'evt_once')).toBe(200)
  expect(await tell('customer.created', { id: 'cus_1' })).toBe(200)
  expect(await standing(id)).toMatchObject({ state: 'placed', paymentState: 'paid' })
  const events = await db.select().from(outbox).where(eq(outbox.subject, id))
  expect(events.filter(({ name }) => name === 'orders.order_paid').length).toBe(1)
  expect(await db.$count(paymentEvents, eq(paymentEvents.eventId, 'evt_once'))).toBe(1)
})

test('an amount that Stripe tells and we did not ask for pays nothing', async () => {
  const { redirectUrl, id } = await press('stripe')
  const session = stripe.pay(redirectUrl.split('/').at(-1) ?? '')
  expect(await tell('checkout.session.completed', { ...session, amount_total: 100 })).toBe(200)
  expect(await tell('checkout.session.completed', { ...session, currency: 'pln' })).toBe(200)
  expect(await standing(id)).toMatchObject({ state: 'pending', paymentState: 'unpaid' })
})

test('a refund goes through Stripe once, and counts once although its webhook tells it, too', async () => {
  const { redirectUrl, id, totalAmount, token } = await press('stripe')
  const session = stripe.pay(redirectUrl.split('/').at(-1) ?? '')
  await tell('checkout.session.completed', session)
  await as(agent, (context) => refundOrder(context, { id, amount: 500, reason: 'scratch' }))
  await drain(work)
  await drain(work)
  expect(stripe.refunds.length).toBe(1)
  const order = await getOrderByToken(token)
  expect(order?.refunds).toMatchObject([{ amount: 500, state: 'done' }])
  await tell('charge.refunded', {
    id: 'ch_1',
    payment_intent: session.payment_intent,
    amount: totalAmount,
    amount_captured: totalAmount,
    amount_refunded: 500,
    currency: 'chf',
    metadata: session.metadata,
  })
  expect(await standing(id)).toMatchObject({ paymentState: 'partly_refunded', refundedAmount: 500 })
  expect(await db.$count(refunds, eq(refunds.orderId, id))).toBe(1)
})

test('when Stripe is silent the order stays, the shopper is sent to it, and paying can be tried again', async () => {
  stripe.fail(2)
  const { redirectUrl, id, token } = await press('stripe')
  expect(redirectUrl).toContain(`/orders/${token}`)
  expect(await standing(id)).toMatchObject({ state: 'pending', paymentState: 'unpaid' })
  const again = await payAgain(guest, { token, paymentProvider: 'stripe' }, { channel: swiss })
  expect(again.redirectUrl).toMatch(/^https:\/\/checkout\.stripe\.test/)
})

test('a crash before the answer was kept, and a restart that asks in other words, still lead to a page to pay on', async () => {
  const { paymentId, again, redirectUrl } = await press('stripe')
  await db
    .update(payments)
    .set({ providerRef: null, redirectUrl: null })
    .where(eq(payments.id, paymentId ?? ''))
  process.env.BASE_URL = 'http://shop.moved.test'
  const asked = await again()
  process.env.BASE_URL = 'http://localhost:3000'
  expect(asked.redirectUrl).toMatch(/^https:\/\/checkout\.stripe\.test/)
  expect(asked.redirectUrl).not.toBe(redirectUrl)
  expect(stripe.sessions.get(asked.redirectUrl.split('/').at(-1) ?? '')?.metadata).toMatchObject({ payment: paymentId })
})

test('a payment at Stripe whose webhook never came is found by reconciliation', async () => {
  const { redirectUrl, id } = await press('stripe')
  stripe.pay(redirectUrl.split('/').at(-1) ?? '')
  await reconcilePayments.handle(after(new Date(), 2 * MINUTE))
  expect(await standing(id)).toMatchObject({ paymentState: 'paid' })
})
