import { z } from 'zod'
import { marketCodes } from '@/lib/kernel/channel'
import { before, DAY } from '@/lib/kernel/time'

/** What a variant costs in a market now, in minor units of the market's currency. */
export type Price = {
  variantId: string
  amount: number
  currency: string
  /** The announced former price, while this one is a reduction. */
  regular?: number
  /** The lowest price of the 30 days before the reduction began: the reference of every announced saving. */
  lowest30?: number
}

export type PricePoint = { amount: number; changedAt: Date }

const REFERENCE = 30 * DAY

/**
 * The lowest price that held in the 30 days before `at`, in minor units: the prices set in that time, and the one that
 * held when it began. Undefined when there was none. Directive 98/6/EC Art. 6a, Court of Justice C-330/23 (Aldi Süd).
 */
export function lowestBefore(history: PricePoint[], at: Date): number | undefined {
  const start = before(at, REFERENCE)
  const earlier = history.filter(({ changedAt }) => changedAt < at).sort((a, b) => +a.changedAt - +b.changedAt)
  const held = earlier.filter(({ changedAt }) => changedAt <= start).at(-1)
  const amounts = earlier.filter(({ changedAt }) => changedAt > start).map(({ amount }) => amount)
  if (held) amounts.push(held.amount)
  return amounts.length ? Math.min(...amounts) : undefined
}

/** Why a price may not be announced as a reduction; undefined when it may. Keys of `errors`. */
export function reductionFault(amount: number, regular: number, lowest: number | undefined) {
  if (regular <= amount) return 'regularNotHigher'
  if (lowest === undefined) return 'reductionWithoutHistory'
  if (amount >= lowest) return 'reductionIsNone'
  return undefined
}

/** By how much the price is announced to be lower, in whole per cent, from the lowest price of the 30 days before. */
export const savedPercent = ({ amount, lowest30 }: Pick<Price, 'amount' | 'lowest30'>) =>
  lowest30 && lowest30 > amount ? Math.floor(((lowest30 - amount) / lowest30) * 100) : 0

const amount = z.number().int().min(0).max(100_000_000_00)

export const priceInput = z.strictObject({
  variantId: z.string(),
  market: z.enum(marketCodes),
  amount,
  regular: amount.nullish(),
})
export const setPricesInput = z.strictObject({
  prices: z.array(priceInput).min(1).max(5000),
  /** What to do with a reduction that may not be announced: refuse all, or take the price without announcing it. */
  ifNotReduced: z.enum(['refuse', 'plain']).default('refuse'),
})
export type SetPrices = z.input<typeof setPricesInput>
