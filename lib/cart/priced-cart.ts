import type { Picture } from '@/lib/assets/asset'
import type { StockBand } from '@/lib/inventory/stock'
import type { PostalAddress } from '@/lib/kernel/address'
import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'
import type { Money } from '@/lib/kernel/money'
import type { TaxLine } from '@/lib/kernel/money-tax'
import type { AppliedPromotion } from '@/lib/promotions/promotion'
import type { LineConfiguration } from './configured-goods'

/**
 * A cart with everything that it costs at this moment. Amounts stand in the market's way: with tax where
 * `pricesIncludeTax`, else without. To the cent:
 * itemsTotal = sum of line totals; total = itemsTotal + shipping.total + (pricesIncludeTax ? 0 : taxTotal);
 * discountTotal = sum of promotions = subtotal − itemsTotal + shipping.discount.
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
  itemsTotal: Money
  /** Everything taken off, lines and shipping. */
  discountTotal: Money
  /** Null until a method is chosen. */
  shipping: PricedShipping | null
  shippingOptions: ShippingOption[]
  taxes: TaxLine[]
  taxTotal: Money
  /** What is paid. */
  total: Money
  /** Value of goods from which the chosen method, or the nearest, is free; null when none ever is. */
  freeShippingFrom: Money | null
  promotions: AppliedPromotion[]
  couponCodes: CouponState[]
  pricesIncludeTax: boolean
  /** Why it cannot be ordered as it stands; empty when it can, once addresses and method are there. */
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
  picture: Picture | null
  /** What was put together; null for what is bought as it is. */
  configuration: LineConfiguration | null
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
  /** Inside `total` where prices include tax, else on top of it. */
  tax: Money
  availability: StockBand
  /** How many may be bought now; null when they are not counted. */
  available: number | null
  restockOn: Date | null
  /**
   * An unavailable line counts nothing in the sums, nor does an outdated one: what was put together is not offered any more,
   * and `configuration.nearest` is.
   */
  problem: 'unavailable' | 'not_enough' | 'outdated' | null
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

export type CartProblem =
  | 'empty'
  | 'line_unavailable'
  | 'line_not_enough'
  | 'country_not_served'
  | 'shipping_method_gone'
