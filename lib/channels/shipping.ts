import { z } from 'zod'
import { marketCodes } from '@/lib/kernel/channel'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'
import { taxCategories } from './tax'

/** A way to send an order within a market. Money in minor units of the market's currency, tax as the market has it. */
export type ShippingMethod = {
  id: string
  market: string
  code: string
  name: Localized
  description: Localized
  price: number
  freeFrom: number | null
  maxWeightGrams: number | null
  minDays: number
  maxDays: number
  taxCategory: string
  position: number
  active: boolean
}

/** What a method costs for one parcel. `missing` is how much more goods make it free. */
export type ShippingQuote = Pick<
  ShippingMethod,
  'code' | 'name' | 'description' | 'minDays' | 'maxDays' | 'taxCategory'
> & {
  amount: number
  isFree: boolean
  missing: number | null
}

/** The methods that carry this parcel, in the owner's order. `value` of goods in minor units, weight in grams. */
export function quoteShipping(
  methods: ShippingMethod[],
  parcel: { value: number; weightGrams: number },
): ShippingQuote[] {
  return methods
    .filter(({ active, maxWeightGrams }) => active && (maxWeightGrams === null || parcel.weightGrams <= maxWeightGrams))
    .map(({ code, name, description, minDays, maxDays, taxCategory, price, freeFrom }) => {
      const isFree = price === 0 || (freeFrom !== null && parcel.value >= freeFrom)
      const missing = !isFree && freeFrom !== null ? freeFrom - parcel.value : null
      return { code, name, description, minDays, maxDays, taxCategory, amount: isFree ? 0 : price, isFree, missing }
    })
}

const whole = z.number().int().nonnegative().max(1_000_000_000)

export const shippingMethodInput = z.strictObject({
  market: z.enum(marketCodes),
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: localizedText(80),
  description: localizedText(300),
  price: whole,
  freeFrom: whole.nullable(),
  maxWeightGrams: whole.positive().nullable(),
  minDays: z.number().int().min(0).max(365),
  maxDays: z.number().int().min(0).max(365),
  taxCategory: z.enum(taxCategories),
  position: z.number().int().min(0).max(1000),
  active: z.boolean(),
})
