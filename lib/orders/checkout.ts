import 'server-only'
import { type Circumstances, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { baseUrl } from '@/lib/kernel/environment'
import { notFound, unavailable } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { isOpen, type Payment } from '@/lib/payments/payment'
import { storePaymentStarted } from '@/lib/payments/payment-commands'
import { getPayment } from '@/lib/payments/payment-queries'
import { providerOf } from '@/lib/payments/provider-queries'
import { type Order, orderPath, type PlacedOrder, type PlaceOrderInput } from './order'
import { recordPaymentReport } from './order-payment-commands'
import { getOrderByToken, requireOrderForStaff } from './order-queries'
import { placeOrder } from './place-order-commands'
import { retryPayment } from './retry-payment-commands'

/** Where the shopper goes next: to the provider, or straight to the order when there is nothing to pay. */
export type CheckedOut = PlacedOrder & { redirectUrl: string }

/**
 * The order button: places the order in one transaction, then asks the provider, then keeps its answer. A crash in
 * between loses nothing: the same key asks again, and reconciliation asks for those who do not come back.
 * Throws what `placeOrder` throws before anything is placed. When the provider is silent the order stays, and the
 * shopper is sent to it, where paying can be tried again.
 */
export async function checkOut(
  actor: Actor,
  input: PlaceOrderInput,
  circumstances: Circumstances = {},
): Promise<CheckedOut> {
  const { value: placed } = await transact(actor, (context) => placeOrder(context, input), circumstances)
  const payment = placed.paymentId ? await getPayment(system, placed.paymentId) : undefined
  const redirectUrl = payment && isOpen(payment.state) ? await askForMoney(payment) : undefined
  return { ...placed, redirectUrl: redirectUrl ?? orderUrl(placed) }
}

/**
 * Another try to pay an order whose first did not work. What is still open is ended first, so that nobody pays twice.
 * Throws `conflict('orderNotPayable')` when it is paid, cancelled or expired, `unavailable` when the provider is silent.
 */
export async function payAgain(
  actor: Actor,
  { token, paymentProvider }: { token: string; paymentProvider: string },
  circumstances: Circumstances = {},
): Promise<{ redirectUrl: string }> {
  const order = await getOrderByToken(token)
  if (!order) throw notFound('order')
  for (const payment of order.payments) if (isOpen(payment.state)) await endPayment(payment)
  const { value } = await transact(
    actor,
    (context) => retryPayment(context, { orderId: order.id, paymentProvider }),
    circumstances,
  )
  const payment = await getPayment(system, value.paymentId)
  const redirectUrl = payment && (await askForMoney(payment))
  if (!redirectUrl) throw unavailable('paymentUnavailable')
  return { redirectUrl }
}

/**
 * The shopper is back from the provider: asks it how it went, without waiting for the webhook, which may be late.
 * Whoever of the two comes first is the one that counts. Returns where to go.
 */
export async function returnFromPayment(token: string): Promise<string> {
  const order = await getOrderByToken(token)
  if (!order) throw notFound('order')
  for (const payment of order.payments)
    if (isOpen(payment.state))
      await askHowItWent(payment).catch((error) => log.warn({ error: String(error) }, 'return'))
  return orderUrl(order)
}

/** Asks the provider for a page to pay on, unless it was asked before. Undefined when it is silent. */
export async function askForMoney(payment: Payment): Promise<string | undefined> {
  if (payment.redirectUrl) return payment.redirectUrl
  const provider = providerOf(payment.provider)
  const order = await requireOrderForStaff(system, payment.orderId)
  const back = `${baseUrl()}/pay/return?order=${order.token}`
  try {
    const started = await provider?.createPayment({
      paymentId: payment.id,
      orderId: order.id,
      orderNumber: order.number,
      amount: payment.amount,
      currency: payment.currency,
      locale: order.locale,
      email: order.email,
      description: descriptionOf(order),
      returnUrl: back,
      cancelUrl: back,
      expiresAt: order.expiresAt ?? order.placedAt,
    })
    if (!started) return undefined
    await transact(system, (context) => storePaymentStarted(context, { id: payment.id, ...started }))
    return started.redirectUrl
  } catch (error) {
    // Whatever it is (silence, a wrong key), the order is placed: its page says so and offers to pay again.
    log.error({ payment: payment.id, error: String(error) }, 'provider gave no page to pay on')
    return undefined
  }
}

/** Takes in what the provider knows about a payment now. */
export async function askHowItWent(payment: Payment): Promise<void> {
  const report = payment.providerRef ? await providerOf(payment.provider)?.find(payment.providerRef) : undefined
  if (report) await transact(system, (context) => recordPaymentReport(context, { provider: payment.provider, report }))
}

/** Ends a payment at its provider and takes in what comes of it: it may have been paid a moment ago. */
export async function endPayment(payment: Payment): Promise<void> {
  const provider = providerOf(payment.provider)
  const report = payment.providerRef
    ? await provider?.cancel(payment.providerRef)
    : // The provider was never reached, or its answer was lost before anyone saw it: nobody can have paid.
      neverStarted(payment)
  if (report) await transact(system, (context) => recordPaymentReport(context, { provider: payment.provider, report }))
}

const neverStarted = (payment: Payment) => ({
  ref: payment.id,
  paymentId: payment.id,
  orderId: payment.orderId,
  amount: payment.amount,
  currency: payment.currency,
  state: 'cancelled' as const,
  capturedAmount: 0,
  refundedAmount: 0,
  failure: null,
})

const descriptionOf = ({ number, lines }: Order) =>
  [`#${number}`, ...lines.slice(0, 3).map(({ quantity, name }) => `${quantity} × ${name}`)].join(', ').slice(0, 200)

const orderUrl = (order: Pick<Order, 'storefront' | 'token'>) => `${baseUrl()}${orderPath(order)}`
