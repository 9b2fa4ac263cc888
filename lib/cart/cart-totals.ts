import { splitTax, summarizeTax, type TaxLine } from '@/lib/kernel/money-tax'
import { applyPromotions, type Offer } from '@/lib/promotions/apply-promotions'
import type { Basket } from '@/lib/promotions/basket'
import type { AppliedPromotion } from '@/lib/promotions/promotion'

/** What a basket costs. Minor units, with tax where the basket's prices include it; `total` is what is paid. */
export type CartTotals = {
  lines: { id: string; quantity: number; unit: number; discount: number; total: number; taxRate: number; tax: number }[]
  shipping: { price: number; discount: number; total: number; taxRate: number; tax: number } | null
  subtotal: number
  itemsTotal: number
  discountTotal: number
  taxes: TaxLine[]
  taxTotal: number
  total: number
  applied: AppliedPromotion[]
}

/**
 * Promotions first, then tax per line of what is left, then sums of lines:
 * itemsTotal = sum of line totals; total = itemsTotal + shipping + (tax where prices exclude it).
 */
export function totalCart(basket: Basket, offers: Offer[]): CartTotals {
  const { pricesIncludeTax } = basket
  const reductions = applyPromotions(basket, offers)
  const lines = basket.lines.map(({ id, quantity, unit, taxRate }, index) => {
    const discount = reductions.lines[index]?.discount ?? 0
    const total = unit * quantity - discount
    return { id, quantity, unit, discount, total, taxRate, tax: splitTax(total, taxRate, pricesIncludeTax).tax }
  })
  const shipping = basket.shipping && reduced(basket.shipping, reductions.shipping, pricesIncludeTax)
  const amounts = [...lines, ...(shipping ? [shipping] : [])].map(({ total, taxRate }) => ({
    amount: total,
    rate: taxRate,
  }))
  const taxes = summarizeTax(amounts, pricesIncludeTax)
  const itemsTotal = sum(lines.map(({ total }) => total))
  const taxTotal = sum(taxes.map(({ tax }) => tax))
  return {
    lines,
    shipping,
    subtotal: sum(lines.map(({ unit, quantity }) => unit * quantity)),
    itemsTotal,
    discountTotal: sum(lines.map(({ discount }) => discount)) + (shipping?.discount ?? 0),
    taxes,
    taxTotal,
    total: itemsTotal + (shipping?.total ?? 0) + (pricesIncludeTax ? 0 : taxTotal),
    applied: reductions.applied,
  }
}

function reduced({ price, taxRate }: { price: number; taxRate: number }, discount: number, isIncluded: boolean) {
  const total = price - discount
  return { price, discount, total, taxRate, tax: splitTax(total, taxRate, isIncluded).tax }
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
