import { z } from 'zod'
import type { PostalAddress } from '@/lib/kernel/address'
import { type MarketCode, type StorefrontCode, storefrontCodes } from '@/lib/kernel/channel'
import type { Money } from '@/lib/kernel/money'
import type { TaxLine } from '@/lib/kernel/money-tax'
import type { AppliedPromotion } from '@/lib/promotions/promotion'

/** What someone means to buy, as it is stored: no prices. `version` rises with each change. */
export type Cart = {
  id: string
  token: string
  storefront: StorefrontCode
  market: MarketCode
  customerId: string | null
  email: string | null
  shippingAddress: PostalAddress | null
  billingAddress: PostalAddress | null
  shippingMethod: string | null
  couponCodes: string[]
  version: number
  updatedAt: Date
}

export type CartLine = { id: string; variantId: string; quantity: number }

/** Why something keeps the cart from being ordered: a key of `cart.problem` in the messages. */
export type CartProblem =
  | 'empty'
  | 'line_unavailable'
  | 'line_not_enough'
  | 'country_not_served'
  | 'shipping_method_gone'
  | 'coupon_refused'

/**
 * A cart with everything that it costs at this moment. Amounts stand in the market's way: with tax where
 * `pricesIncludeTax`, else without. To the cent:
 * itemsTotal = sum of line totals; total = itemsTotal + shipping.total + (pricesIncludeTax ? 0 : taxTotal).
 */
export type PricedCart = {
  id: string
  token: string
  version: number
  storefront: StorefrontCode
  market: MarketCode
  currency: string
  customerId: string | null
  email: string | null
  addresses: { shipping: PostalAddress | null; billing: PostalAddress | null }
  /** Whose tax holds: where it is sent, else the market's own country. */
  country: string
  lines: PricedLine[]
  /** Pieces, not lines. */
  quantity: number
  /** Quantities × units, before anything is taken off. */
  subtotal: Money
  /** Sum of `line.total`. */
  itemsTotal: Money
  /** Everything taken off, lines and shipping: the sum of `promotions`. */
  discountTotal: Money
  shipping: PricedShipping | null
  shippingOptions: ShippingOption[]
  taxes: TaxLine[]
  taxTotal: Money
  total: Money
  /** Value of goods from which shipping is free; null when it never is. */
  freeShippingFrom: Money | null
  promotions: AppliedPromotion[]
  couponCodes: CouponState[]
  pricesIncludeTax: boolean
  problems: CartProblem[]
}

export type PricedLine = {
  lineId: string
  variantId: string
  productId: string
  sku: string
  slug: string
  /** Part of the product's address; empty when it has no options. */
  variantKey: string
  name: string
  /** "Lagoon, M"; empty when the product has no options. */
  variantName: string
  options: { code: string; name: string; value: string; valueName: string }[]
  picture: { hash: string; width: number; height: number; alt: string } | null
  quantity: number
  unit: Money
  /** Former price, while this one is announced as a reduction. */
  regular: Money | null
  /** Taken off the whole line; not negative. */
  discount: Money
  /** quantity × unit − discount. */
  total: Money
  /** Millionths. */
  taxRate: number
  /** In `total` where prices include tax, else on top of it. */
  tax: Money
  availability: { available: number | null; restockOn: Date | null }
  problem: 'unavailable' | 'not_enough' | null
}

export type PricedShipping = {
  method: string
  name: string
  /** Before promotions. */
  price: Money
  discount: Money
  total: Money
  taxRate: number
  tax: Money
}

export type ShippingOption = {
  method: string
  name: string
  description: string
  /** For this cart, before promotions: 0 where its value makes it free. */
  price: Money
  freeFrom: Money | null
  minDays: number
  maxDays: number
}

/** A code that was entered, and why it takes nothing off now. */
export type CouponState = { code: string; isApplied: boolean; refusedFor: 'gone' | 'used' | 'conditions' | null }

/** Of one variant. */
export const MOST_PIECES = 9999
export const MOST_LINES = 200
export const MOST_COUPONS = 10

const token = z.string().regex(/^[\w-]{43}$/, 'invalid')
const pieces = (least: number) =>
  z.coerce
    .number('whole')
    .int('whole')
    .min(least, `tooSmall?min=${least}`)
    .max(MOST_PIECES, `tooLarge?max=${MOST_PIECES}`)
const words = (most: number) => z.string().trim().max(most)

export const postalAddressSchema = z.strictObject({
  firstName: words(80).min(1),
  lastName: words(80).min(1),
  company: words(120).optional(),
  street: words(160).min(1),
  extra: words(160).optional(),
  postalCode: words(16).min(1),
  city: words(100).min(1),
  country: z.string().regex(/^[A-Z]{2}$/, 'choose'),
  phone: words(40).optional(),
})

export const addLineSchema = z.strictObject({
  token: token.optional(),
  variantId: z.string().min(1).max(80),
  quantity: pieces(1).default(1),
})
export type AddLine = z.infer<typeof addLineSchema>
export const setQuantitySchema = z.strictObject({ token, lineId: z.string().min(1).max(80), quantity: pieces(0) })
export const removeLineSchema = z.strictObject({ token, lineId: z.string().min(1).max(80) })
export const couponSchema = z.strictObject({ token, code: z.string().trim().min(1).max(64) })
export const emailSchema = z.strictObject({ token, email: z.email().max(254) })
export const addressesSchema = z.strictObject({
  token,
  shipping: postalAddressSchema,
  /** None: the same as where it is sent. */
  billing: postalAddressSchema.optional(),
})
export const shippingMethodSchema = z.strictObject({ token, method: z.string().min(1).max(80) })
export const switchMarketSchema = z.strictObject({ token, storefront: z.enum(storefrontCodes) })
