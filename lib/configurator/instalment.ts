import { type Money, money } from '@/lib/kernel/money'

const WHOLE_YEAR = 12n * 1_000_000n

/**
 * What is paid each month when a price is paid in so many equal parts at a yearly rate (millionths: 4.9% is 49000), the
 * first a month after the purchase: `price × r / (1 − (1 + r)^−n)` with r the rate of a month, rounded up to a whole minor
 * unit so that nothing is left at the end. Source: annuity in arrears. Exact for every price.
 */
export function monthlyInstalment({ amount, currency }: Money, months: number, yearlyRate: number): Money {
  if (!Number.isInteger(months) || months < 1) throw new RangeError('At least one month')
  if (!Number.isInteger(yearlyRate) || yearlyRate < 0) throw new RangeError('A rate is whole millionths, 0 or more')
  const price = BigInt(amount)
  if (yearlyRate === 0) return money(Number(up(price, BigInt(months))), currency)
  const rate = BigInt(yearlyRate)
  const grown = (WHOLE_YEAR + rate) ** BigInt(months)
  const plain = WHOLE_YEAR ** BigInt(months)
  return money(Number(up(price * rate * grown, WHOLE_YEAR * (grown - plain))), currency)
}

const up = (numerator: bigint, denominator: bigint) => (numerator + denominator - 1n) / denominator
