import { splitTax } from '@/lib/kernel/money-tax'

/** A cart as promotions see it. Amounts: minor units, with tax where `pricesIncludeTax`. Rates: millionths. */
export type Basket = {
  lines: BasketLine[]
  shipping: { price: number; taxRate: number } | null
  pricesIncludeTax: boolean
  currency: string
  /** Where it is sent to. */
  country: string
  /** How many orders the customer has placed before; null when nobody knows who it is. */
  ordersBefore: number | null
}

export type BasketLine = {
  id: string
  variantId: string
  productId: string
  /** Its categories and all above them. */
  categoryIds: string[]
  tags: string[]
  quantity: number
  unit: number
  taxRate: number
  /** No promotion sells a unit for less. */
  minimumUnit?: number
}

/** A line while promotions are applied: what is still to pay for it, and the least that this may become. */
export type OpenLine = BasketLine & { left: number; floor: number }
/** The basket between two promotions: each sees what the ones before have left. */
export type OpenBasket = Omit<Basket, 'lines'> & { lines: OpenLine[]; shippingLeft: number }

export function open(basket: Basket): OpenBasket {
  const lines = basket.lines.map((line) => ({
    ...line,
    left: line.unit * line.quantity,
    floor: Math.min(line.minimumUnit ?? 0, line.unit) * line.quantity,
  }))
  return { ...basket, lines, shippingLeft: basket.shipping?.price ?? 0 }
}

/** How much may still be taken off a line. */
export const room = (line: OpenLine): number => Math.max(0, line.left - line.floor)

export const sumLeft = (lines: OpenLine[]): number => lines.reduce((sum, { left }) => sum + left, 0)
export const sumPieces = (lines: OpenLine[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** The same sum with (true) or without tax (false), rounded per line. */
export const sumTaxed = (lines: OpenLine[], isIncluded: boolean, withTax: boolean): number =>
  lines.reduce((sum, { left, taxRate }) => sum + splitTax(left, taxRate, isIncluded)[withTax ? 'gross' : 'net'], 0)
