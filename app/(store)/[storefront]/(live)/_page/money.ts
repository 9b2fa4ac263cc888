import { texts, words } from '@/app/_messages/words'
import type { SummaryLine, SummaryRow } from '@/components/checkout/order-summary'
import { fill } from '@/components/ui/fill'
import type { PricedCart } from '@/lib/cart/priced-cart'
import { formatRate } from '@/lib/channels/tax'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney, type Money } from '@/lib/kernel/money'
import type { TaxLine } from '@/lib/kernel/money-tax'

/** Amounts of one currency, written for the channel. */
export const writer = (channel: Channel, currency: string) => (amount: number) =>
  formatMoney({ amount, currency }, channel.language)

export const shown = (channel: Channel, money: Money) => formatMoney(money, channel.language)

/** The lines of a cart for the summary. */
export const cartSummaryLines = (cart: PricedCart, channel: Channel): SummaryLine[] =>
  cart.lines.map(({ lineId, name, variantName, picture, quantity, total, configuration }) => ({
    id: lineId,
    name: configuration ? words(channel, 'checkout')('configured.named', { name }) : name,
    variantName,
    picture,
    quantity,
    total: shown(channel, total),
  }))

type Sums = {
  currency: string
  goods: number
  discount: number
  /** Null: not chosen yet. */
  shipping: number | null
  taxes: TaxLine[]
  total: number
  pricesIncludeTax: boolean
}

/** Goods, reductions, shipping, tax and total in words; of a cart and of an order alike. */
export function sumRows(sums: Sums, channel: Channel): { rows: SummaryRow[]; total: SummaryRow } {
  const { summary } = texts(channel, 'checkout')
  const write = writer(channel, sums.currency)
  const shipping =
    sums.shipping === null ? summary.shippingLater : sums.shipping === 0 ? summary.freeOfCharge : write(sums.shipping)
  const taxWords = sums.pricesIncludeTax ? summary.taxIncluded : summary.tax
  const rows = [
    { label: summary.items, value: write(sums.goods) },
    ...(sums.discount ? [{ label: summary.discount, value: write(-sums.discount) }] : []),
    { label: summary.shipping, value: shipping },
    ...sums.taxes
      .filter(({ tax }) => tax !== 0)
      .map(({ rate, tax }) => ({
        label: fill(taxWords, { rate: formatRate(rate, channel.language) }),
        value: write(tax),
        note: sums.pricesIncludeTax,
      })),
  ]
  return { rows, total: { label: summary.total, value: write(sums.total) } }
}

export const cartSums = (cart: PricedCart, channel: Channel) =>
  sumRows(
    {
      currency: cart.currency,
      goods: cart.subtotal.amount,
      discount: cart.discountTotal.amount,
      // Reductions of shipping stand among the reductions, so shipping is shown before them.
      shipping: cart.shipping ? cart.shipping.price.amount : null,
      taxes: cart.taxes,
      total: cart.total.amount,
      pricesIncludeTax: cart.pricesIncludeTax,
    },
    channel,
  )
