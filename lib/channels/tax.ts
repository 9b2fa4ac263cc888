import { WHOLE } from '@/lib/kernel/money-parts'
import { priceElsewhere, splitTax } from '@/lib/kernel/money-tax'
import { isWithin } from '@/lib/kernel/time'

/** What goods are to the tax office. `super_reduced` is the second reduced rate that some countries have. */
export const taxCategories = ['standard', 'reduced', 'super_reduced', 'zero'] as const
export type TaxCategory = (typeof taxCategories)[number]

/** A rate in millionths (8.1 % = 81000) that holds in a country in the half-open period [validFrom, validTo). */
export type TaxRate = { country: string; category: string; rate: number; validFrom: Date | null; validTo: Date | null }

/** A category that a country does not have is taxed as the next higher one. */
const higher: Record<string, string> = { super_reduced: 'reduced', reduced: 'standard' }

/** The rate in millionths for goods of this category in a country at an instant; 0 where we know of no tax. */
export function rateOf(rates: TaxRate[], country: string, category: string, at: Date): number {
  if (category === 'zero') return 0
  const rate = rates.find(
    (one) => one.country === country && one.category === category && isWithin(at, one.validFrom, one.validTo),
  )
  if (rate) return rate.rate
  const next = category in higher ? higher[category] : category === 'standard' ? undefined : 'standard'
  return next ? rateOf(rates, country, next, at) : 0
}

/** The tax that is in a gross amount, in minor units: what its rounded net leaves. */
export const includedTax = (gross: number, rate: number) => splitTax(gross, rate, true).tax

/** The tax that comes on top of a net amount, in minor units, rounded once. */
export const addedTax = (net: number, rate: number) => splitTax(net, rate, false).tax

/** A gross amount of one rate as the gross amount of another: the net stays. For goods that leave their tax zone. */
export const moveGross = (gross: number, from: number, to: number) => priceElsewhere(gross, from, to, true)

/** For people: 81000 is "8.1%" in English and "8,1 %" in German. */
export const formatRate = (rate: number, language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(rate / WHOLE)
