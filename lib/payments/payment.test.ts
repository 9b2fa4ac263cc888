import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeReport, mismatchOf, type PaymentProgress, type PaymentReport, paymentStates } from './payment'

const fresh: PaymentProgress = { state: 'created', capturedAmount: 0, refundedAmount: 0, failure: null }

const report = fc.record({
  state: fc.constantFrom(...paymentStates),
  capturedAmount: fc.constantFrom(0, 100),
  refundedAmount: fc.constantFrom(0, 30, 100),
  failure: fc.constant('declined'),
})
const hear = (reports: PaymentProgress[]) => reports.reduce(mergeReport, fresh)

test('a payment ends the same in whatever order and however often its news arrives', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (reports, numbers) => {
      const shuffled = [...reports, ...reports]
        .map((each) => [numbers.next().value as number, each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each)
      expect(hear(shuffled)).toEqual(hear(reports))
    }),
  )
})

test('money that was taken is not forgotten because an earlier failure is heard of late', () => {
  const paid = { state: 'captured', capturedAmount: 100, refundedAmount: 0, failure: null } as const
  const failed = { state: 'failed', capturedAmount: 0, refundedAmount: 0, failure: 'declined' } as const
  expect(hear([paid, failed])).toEqual(paid)
  expect(hear([failed, paid])).toEqual(paid)
})

test('what is given back was taken before, even when that is heard of first', () => {
  const refunded = { state: 'pending', capturedAmount: 0, refundedAmount: 40, failure: null } as const
  expect(hear([refunded])).toMatchObject({ state: 'captured', capturedAmount: 40, refundedAmount: 40 })
})

test('another amount, currency or order than asked for is noticed', () => {
  const payment = { orderId: 'ord_1', amount: 100, currency: 'CHF' }
  const said: PaymentReport = { ...fresh, ref: 'r', paymentId: 'pay_1', orderId: 'ord_1', amount: 100, currency: 'CHF' }
  expect(mismatchOf(payment, said)).toBeUndefined()
  expect(mismatchOf(payment, { ...said, amount: 1 })).toBe('amountMismatch')
  expect(mismatchOf(payment, { ...said, capturedAmount: 101 })).toBe('amountMismatch')
  expect(mismatchOf(payment, { ...said, currency: 'PLN' })).toBe('currencyMismatch')
  expect(mismatchOf(payment, { ...said, orderId: 'ord_2' })).toBe('orderMismatch')
})
