import { setAddresses, setEmail, setShippingMethod } from '@/lib/cart/cart-checkout-commands'
import { addLine } from '@/lib/cart/cart-commands'
import { getCart, priceCart } from '@/lib/cart/cart-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { receivePaymentEvent } from '@/lib/orders/order-payment-commands'
import { placeOrder } from '@/lib/orders/place-order-commands'
import type { PaymentReport } from '@/lib/payments/payment'

const channel = channelOf('en-ch')
const address = {
  firstName: 'Anna',
  lastName: 'Muster',
  street: 'Seestrasse 1',
  postalCode: '8001',
  city: 'Zürich',
  country: 'CH',
}

export type ReadyCart = { actor: Actor; token: string; total: number }

const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel })).value

/** A cart that only waits for the order button. */
export async function readyCart(variantId: string, method: string, name: string): Promise<ReadyCart> {
  const actor: Actor = { ...guest, visitorId: name }
  const { token } = await as(actor, async (context) => {
    const line = await addLine(context, { variantId, quantity: 1 })
    await setEmail(context, { token: line.token, email: `${name}@example.com` })
    await setAddresses(context, { token: line.token, shipping: address })
    await setShippingMethod(context, { token: line.token, method })
    return line
  })
  const cart = await getCart(actor, token)
  const { total } = await priceCart(cart as NonNullable<typeof cart>, channel, new Date())
  return { actor, token, total: total.amount }
}

/** Orders a cart and takes in its payment: two commits, both on the disk before this answers. */
export async function buyAndPay({ actor, token, total }: ReadyCart): Promise<void> {
  const placed = await as(actor, (context) =>
    placeOrder(context, {
      cartToken: token,
      paymentProvider: 'test',
      idempotencyKey: `paid-${token}`,
      acceptedTotal: total,
    }),
  )
  const report: PaymentReport = {
    ref: `tc_${placed.id}`,
    paymentId: placed.paymentId,
    orderId: placed.id,
    amount: total,
    currency: placed.currency,
    state: 'captured',
    capturedAmount: total,
    refundedAmount: 0,
    failure: null,
  }
  const event = { id: `evt_${placed.id}`, type: 'charge.captured', payload: {} }
  await as(system, (context) => receivePaymentEvent(context, { provider: 'test', event, report }))
}
