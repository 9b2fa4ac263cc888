import type { Money } from '@/lib/kernel/money'
import type { ProductCard } from '@/lib/pricing/product-card'

/** The price of a card as the three amounts that `Price` shows. */
export function cardPrice({ amount, currency, regular, lowest30 }: NonNullable<ProductCard['price']>) {
  const money = (value: number | undefined): Money | undefined =>
    value === undefined ? undefined : { amount: value, currency }
  return { price: { amount, currency }, was: money(regular), lowest: money(lowest30) }
}
