import { texts, words } from '@/app/_messages/words'
import { type ChosenVariant, variantOf } from '@/components/product/choice'
import { fill } from '@/components/ui/fill'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import type { ShopProduct, ShopVariant } from '@/lib/pricing/shop-product'

/** What the product's stage needs, with every amount and date written out: the browser formats nothing. */
export function stageOf(product: ShopProduct, channel: Channel, key: string | undefined) {
  const text = texts(channel, 'product')
  const ui = texts(channel, 'ui')
  const variants = product.variants.map((variant) => chosenVariant(variant, product.currency, channel))
  const first = variantOf(variants, key)
  if (!first) return undefined
  return {
    slug: product.slug,
    name: product.name,
    first,
    variants,
    options: product.options,
    pictures: product.media,
    words: {
      gallery: fill(text.gallery, { name: product.name }),
      picture: text.picture,
      chosen: text.chosen,
      soldOut: text.soldOut,
      addToCart: text.addToCart,
      added: text.added,
      toCart: text.toCart,
      drawer: text.drawer,
      goOn: text.goOn,
      total: text.total,
      more: text.more,
      close: ui.close,
      sku: text.sku,
      legal: product.taxIncluded ? ui.price.tax : ui.price.noTax,
    },
  }
}

function chosenVariant(variant: ShopVariant, currency: string, channel: Channel): ChosenVariant {
  const { id, key, sku, options, price, availability } = variant
  const show = (amount: number) => formatMoney({ amount, currency }, channel.language)
  const { lowest } = texts(channel, 'ui').price
  const isReduced = price?.regular !== undefined && price.regular > price.amount
  return {
    id,
    key,
    sku,
    options,
    price: price && show(price.amount),
    was: isReduced ? show(price.regular as number) : null,
    lowest: isReduced && price.lowest30 !== undefined ? fill(lowest, { price: show(price.lowest30) }) : null,
    stock: price ? stockOf(variant, channel) : { tone: 'neutral', text: texts(channel, 'product').notSold },
    isBuyable: price !== null && availability !== 'out',
  }
}

function stockOf({ availability, quantityLeft, restockOn }: ShopVariant, channel: Channel): ChosenVariant['stock'] {
  const t = words(channel, 'product')
  const date = restockOn && new Intl.DateTimeFormat(channel.language, { dateStyle: 'long' }).format(new Date(restockOn))
  if (availability === 'in_stock') return { tone: 'success', text: t('inStock') }
  if (availability === 'low') return { tone: 'warning', text: t('low', { count: quantityLeft ?? 1 }) }
  if (availability === 'backorder') return { tone: 'warning', text: date ? t('backorderOn', { date }) : t('backorder') }
  return { tone: 'neutral', text: date ? t('outOn', { date }) : t('out') }
}
