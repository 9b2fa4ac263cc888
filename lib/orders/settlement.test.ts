import { expect, test } from 'vitest'
import { orderStates } from './order'
import { captureMeans, isCancellable, isShippable, mayBecome, settle } from './settlement'

const order = {
  state: 'pending',
  paymentState: 'unpaid',
  fulfilmentState: 'open',
  totalAmount: 100,
  refundedAmount: 0,
} as const
const payment = (
  state: 'created' | 'pending' | 'failed' | 'authorized' | 'cancelled' | 'captured',
  refundedAmount = 0,
) => ({
  id: `pay_${state}`,
  state,
  amount: 100,
  capturedAmount: state === 'captured' ? 100 : 0,
  refundedAmount,
})

test('an order stands where its payments put it', () => {
  const cases: [Parameters<typeof settle>[1], string, string, number][] = [
    [[], 'pending', 'unpaid', 0],
    [[payment('created')], 'pending', 'unpaid', 0],
    [[payment('failed')], 'pending', 'failed', 0],
    [[payment('failed'), payment('pending')], 'pending', 'unpaid', 0],
    [[payment('failed'), payment('authorized')], 'placed', 'authorized', 0],
    [[payment('captured')], 'placed', 'paid', 0],
    [[payment('failed'), payment('captured')], 'placed', 'paid', 0],
    [[payment('captured', 30)], 'placed', 'partly_refunded', 30],
    [[payment('captured', 100)], 'placed', 'refunded', 100],
    [[payment('captured'), payment('captured')], 'placed', 'paid', 0],
    [[payment('captured'), payment('captured', 100)], 'placed', 'paid', 0],
  ]
  for (const [payments, state, paymentState, refundedAmount] of cases)
    expect(settle(order, payments)).toMatchObject({ state, paymentState, refundedAmount })
})

test('no news about money brings a cancelled order back', () => {
  const cancelled = { ...order, state: 'cancelled' } as const
  for (const state of ['failed', 'authorized', 'captured'] as const)
    expect(settle(cancelled, [payment(state)])).toMatchObject({ state: 'cancelled' })
})

test('an order that was sent on credit is completed with the money', () => {
  const sent = { ...order, state: 'placed', paymentState: 'authorized', fulfilmentState: 'shipped' } as const
  expect(settle(sent, [payment('captured')])).toMatchObject({ state: 'completed', paymentState: 'paid' })
})

test('money is for the order, too late, or too much', () => {
  expect(captureMeans(order, [payment('failed')])).toBe('paid')
  expect(captureMeans({ ...order, state: 'cancelled' }, [])).toBe('latePayment')
  expect(captureMeans({ ...order, state: 'placed' }, [payment('captured')])).toBe('duplicatePayment')
})

test('nothing leads out of completed and cancelled, and what has left the house is not cancelled', () => {
  for (const from of ['completed', 'cancelled'] as const)
    expect(orderStates.filter((to) => mayBecome(from, to))).toEqual([])
  expect(isCancellable({ state: 'placed', fulfilmentState: 'open' })).toBe(true)
  expect(isCancellable({ state: 'placed', fulfilmentState: 'partly_shipped' })).toBe(false)
  expect(isShippable({ state: 'pending', fulfilmentState: 'open' })).toBe(false)
  expect(isShippable({ state: 'placed', fulfilmentState: 'partly_shipped' })).toBe(true)
})
