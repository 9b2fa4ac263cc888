import { quoteShipping, type ShippingMethod } from '@/lib/channels/shipping'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { ShippingOption } from './priced-cart'

type Parcel = { value: number; weightGrams: number; currency: string }

/** The ways in which this parcel can go, with the price of each before promotions. Amounts as the market has them. */
export function shippingOptions(methods: ShippingMethod[], parcel: Parcel, locale: Locale): ShippingOption[] {
  const { currency } = parcel
  const freeFrom = new Map(methods.map((method) => [method.code, method.freeFrom]))
  return quoteShipping(methods, parcel).map(({ code, name, description, amount, minDays, maxDays }) => {
    const from = freeFrom.get(code) ?? null
    return {
      method: code,
      name: localized(name, locale),
      description: localized(description, locale),
      price: { amount, currency },
      freeFrom: from === null ? null : { amount: from, currency },
      minDays,
      maxDays,
    }
  })
}

/** From which value of goods on the chosen way is free, or the first that ever is. */
export function freeShippingFrom(options: ShippingOption[], chosen: string | null): ShippingOption['freeFrom'] {
  const own = options.find(({ method }) => method === chosen)
  if (own) return own.freeFrom
  return options
    .map(({ freeFrom }) => freeFrom)
    .reduce((least, each) => (each && (!least || each.amount < least.amount) ? each : least), null)
}
