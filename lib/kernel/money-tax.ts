import { proportion, share, WHOLE } from './money-parts'

/** Sales of one rate: rate in millionths, `base` without tax, `tax`; minor units. */
export type TaxLine = { rate: number; base: number; tax: number }

/** What remains of a price that includes tax, rounded once: gross ÷ (1 + rate). */
export const netOf = (gross: number, rate: number): number => proportion(gross, WHOLE, WHOLE + rate)

/** What a net price costs with tax, rounded once. */
export const grossOf = (net: number, rate: number): number => net + share(net, rate)

/**
 * Net, tax and gross of an amount that includes tax or not. Of an amount with tax the net is rounded and the tax is
 * what remains, so that both always make the gross. Used per line; totals are sums of lines.
 */
export function splitTax(amount: number, rate: number, isIncluded: boolean) {
  const net = isIncluded ? netOf(amount, rate) : amount
  const gross = isIncluded ? amount : grossOf(amount, rate)
  return { net, tax: gross - net, gross }
}

/**
 * A unit's price where another rate holds: the net stays, the gross follows (exports at 0% sell at the net price).
 * Prices that exclude tax stay as they are.
 */
export function priceElsewhere(amount: number, homeRate: number, rate: number, isIncluded: boolean): number {
  return isIncluded && homeRate !== rate ? grossOf(netOf(amount, homeRate), rate) : amount
}

/** Tax by rate, highest first. The sum of all bases and taxes is the total with tax. */
export function summarizeTax(amounts: { amount: number; rate: number }[], isIncluded: boolean): TaxLine[] {
  const byRate = new Map<number, TaxLine>()
  for (const { amount, rate } of amounts) {
    const { net, tax } = splitTax(amount, rate, isIncluded)
    const line = byRate.get(rate) ?? { rate, base: 0, tax: 0 }
    byRate.set(rate, { rate, base: line.base + net, tax: line.tax + tax })
  }
  return [...byRate.values()].sort((a, b) => b.rate - a.rate)
}
