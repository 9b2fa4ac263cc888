/** Orders for tests: a cart that can be ordered, and the people who order, pay and send. */
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { orders } from '@/db/schema/orders'
import { payments } from '@/db/schema/payments'
import { setAddresses, setEmail, setShippingMethod } from '@/lib/cart/cart-checkout-commands'
import { addLine } from '@/lib/cart/cart-commands'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import { visitor } from '@/lib/cart/shop-for-tests'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, type Permission, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import type { PaymentReport } from '@/lib/payments/payment'
import { type Outcome, recordPaymentReport } from './order-payment-commands'
import { placeOrder } from './place-order-commands'

export const swiss = channelOf('en-ch')

export const staff = (...permissions: Permission[]): Actor => ({
  kind: 'staff',
  id: 'acct_staff',
  permissions: ['shop.buy', ...permissions],
})
export const agent = staff('orders.read', 'orders.write', 'orders.refund')

export const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>, now = new Date()): Promise<T> =>
  (await transact(actor, command, { channel: swiss, now })).value

const address = {
  firstName: 'Anna',
  lastName: 'Muster',
  street: 'Seestrasse 1',
  postalCode: '8001',
  city: 'Zürich',
  country: 'CH',
}

export type Filled = { actor: Actor; token: string; total: number }

/** A cart with everything that an order needs, and what it costs. */
export async function fillCart(
  variantId: string,
  options: { quantity?: number; actor?: Actor; email?: string } = {},
): Promise<Filled> {
  const { quantity = 1, actor = visitor() } = options
  const { email = `${actor.visitorId}@example.com` } = options
  const { token } = await as(actor, (context) => addLine(context, { variantId, quantity }))
  await as(actor, async (context) => {
    await setEmail(context, { token, email })
    await setAddresses(context, { token, shipping: address })
    await setShippingMethod(context, { token, method: 'post' })
  })
  return { actor, token, total: await totalOf(actor, token) }
}

export async function totalOf(actor: Actor, token: string): Promise<number> {
  const cart = await getCart(actor, token)
  return cart ? (await priceCart(cart, swiss, new Date())).total.amount : 0
}

let keys = 0
export const order = ({ actor, token, total }: Filled, key = `key-${process.pid}-${++keys}`, now?: Date) =>
  as(
    actor,
    (context) =>
      placeOrder(context, {
        cartToken: token,
        paymentProvider: 'test',
        idempotencyKey: key,
        acceptedTotal: total,
      }),
    now,
  )

export const place = async (variantId: string, options: Parameters<typeof fillCart>[1] = {}, now?: Date) =>
  order(await fillCart(variantId, options), undefined, now)

/** What the test provider would say about an order's latest payment. */
export async function reportOn(orderId: string, said: Partial<PaymentReport> = {}): Promise<PaymentReport> {
  const attempts = await db.select().from(payments).where(eq(payments.orderId, orderId)).orderBy(payments.attempt)
  const payment = attempts.at(-1)
  if (!payment) throw new Error('nothing to pay')
  return {
    ref: payment.providerRef ?? `tc_${payment.id}`,
    paymentId: payment.id,
    orderId,
    amount: payment.amount,
    currency: payment.currency,
    state: 'captured',
    capturedAmount: (said.state ?? 'captured') === 'captured' ? payment.amount : 0,
    refundedAmount: 0,
    failure: null,
    ...said,
  }
}

export const hear = (report: PaymentReport, now?: Date): Promise<Outcome> =>
  as(system, (context) => recordPaymentReport(context, { provider: 'test', report }), now)

export const pay = async (orderId: string, said?: Partial<PaymentReport>) => hear(await reportOn(orderId, said))

export async function standing(orderId: string) {
  const [row] = await db
    .select({
      state: orders.state,
      paymentState: orders.paymentState,
      fulfilmentState: orders.fulfilmentState,
      refundedAmount: orders.refundedAmount,
      invoiceNumber: orders.invoiceNumber,
      totalAmount: orders.totalAmount,
    })
    .from(orders)
    .where(eq(orders.id, orderId))
  if (!row) throw new Error('no such order')
  return row
}
