import { isOpen, type Payment } from '@/lib/payments/payment'
import type { FulfilmentState, OrderPaymentState, OrderState } from './order'

/** Which state may follow which. Nothing leads out of completed or cancelled. */
export const orderTransitions: Record<OrderState, readonly OrderState[]> = {
  pending: ['placed', 'cancelled'],
  placed: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
}

export const mayBecome = (from: OrderState, to: OrderState) => orderTransitions[from].includes(to)

type Standing = {
  state: OrderState
  paymentState: OrderPaymentState
  fulfilmentState: FulfilmentState
  totalAmount: number
  refundedAmount: number
}
type Taken = Pick<Payment, 'id' | 'state' | 'amount' | 'capturedAmount' | 'refundedAmount'>

export const isCaptured = (payment: Taken) => payment.state === 'captured' && payment.capturedAmount >= payment.amount

/**
 * Where an order stands, out of where it stood and all of its payments. A function of the payments alone as far as money
 * goes, so it does not matter in which order they were heard of.
 */
export function settle(order: Standing, payments: Taken[]): Standing {
  const taken = payments.filter(isCaptured)
  const kept = sum(taken, (each) => each.capturedAmount) - sum(taken, (each) => each.refundedAmount)
  const { totalAmount } = order
  if (taken.length) {
    const refundedAmount = clamp(totalAmount - kept, 0, totalAmount)
    const paymentState =
      refundedAmount === 0 ? 'paid' : refundedAmount < totalAmount ? 'partly_refunded' : ('refunded' as const)
    return { ...order, state: stateWhenSecured(order, true), paymentState, refundedAmount }
  }
  if (payments.some(({ state }) => state === 'authorized'))
    return { ...order, state: stateWhenSecured(order, false), paymentState: 'authorized' }
  const open = payments.length === 0 || payments.some(({ state }) => isOpen(state))
  return { ...order, paymentState: open || order.state === 'cancelled' ? 'unpaid' : 'failed' }
}

export const isSettledAlike = (a: Standing, b: Standing) =>
  a.state === b.state && a.paymentState === b.paymentState && a.refundedAmount === b.refundedAmount

/** What a new capture means for an order whose other payments are known. */
export function captureMeans(order: Standing, others: Taken[]): 'paid' | 'latePayment' | 'duplicatePayment' {
  if (others.some(isCaptured)) return 'duplicatePayment'
  return order.state === 'cancelled' ? 'latePayment' : 'paid'
}

/** Whether an order can still be called off. What has left the house comes back as a return. */
export const isCancellable = ({ state, fulfilmentState }: Pick<Standing, 'state' | 'fulfilmentState'>) =>
  mayBecome(state, 'cancelled') && fulfilmentState === 'open'

export const isShippable = ({ state, fulfilmentState }: Pick<Standing, 'state' | 'fulfilmentState'>) =>
  state === 'placed' && fulfilmentState !== 'shipped'

function stateWhenSecured({ state, fulfilmentState }: Standing, isPaid: boolean): OrderState {
  if (state === 'pending') return 'placed'
  return state === 'placed' && isPaid && fulfilmentState === 'shipped' ? 'completed' : state
}

const sum = <T>(items: T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0)
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
