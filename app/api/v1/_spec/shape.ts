import { mediaUrl } from '@/lib/assets/rendition'
import type { Misfit } from '@/lib/cart/cart-fit-queries'
import type { PricedCart } from '@/lib/cart/priced-cart'
import type { CategoryNode } from '@/lib/catalog/category'
import type { ShownFit } from '@/lib/configurator/shown-fit-queries'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { Money } from '@/lib/kernel/money'
import type { Order, OrderSummary } from '@/lib/orders/order'
import type { ProductCard } from '@/lib/pricing/product-card'
import type { ShopProduct } from '@/lib/pricing/shop-product'
import type { Listing } from '@/lib/search/listing'
import { toLineConfiguration, toOrderedConfiguration } from './configurator-shape'
import { nextCursor } from './cursor'

type Shown = { hash: string; width: number; height: number; alt: string }
export const picture = ({ hash, width, height, alt }: Shown) => ({
  hash,
  url: mediaUrl(hash, 1280),
  width,
  height,
  alt,
})

const amounts = (price: { amount: number; regular?: number; lowest30?: number } | null, currency: string) => {
  const money = (amount: number | undefined): Money | null => (amount === undefined ? null : { amount, currency })
  return {
    price: money(price?.amount),
    regularPrice: money(price?.regular),
    lowestPrice30Days: money(price?.lowest30),
  }
}

export const toCard = ({ id, slug, name, summary, brand, price, isFrom, isBuyable, media }: ProductCard) => ({
  id,
  slug,
  name,
  summary,
  brand,
  ...amounts(price, price?.currency ?? ''),
  isFrom,
  isBuyable,
  pictures: media.map(picture),
})

export const toProduct = (product: ShopProduct, fits: ShownFit[]) => ({
  id: product.id,
  slug: product.slug,
  name: product.name,
  summary: product.summary,
  descriptionHtml: product.descriptionHtml,
  brand: product.brand,
  taxIncluded: product.taxIncluded,
  options: product.options.map(({ code, name, values }) => ({ code, name, values })),
  variants: product.variants.map(({ id, sku, key, options, price, availability }) => {
    return { id, sku, key, options, ...amounts(price, product.currency), availability }
  }),
  pictures: product.media.map((media) => ({ ...picture(media), options: media.options })),
  attributes: product.attributes.map(({ code, name, value, unit }) => ({ code, name, value, unit })),
  rating: product.rating,
  fits,
})

type Tree = { id: string; slug: string; path: string; name: string; children: Tree[] }
export const toTree = ({ id, slug, path, name, children }: CategoryNode, locale: Locale): Tree => {
  return { id, slug, path, name: localized(name, locale), children: children.map((child) => toTree(child, locale)) }
}

export const toListing = (listing: Listing, cards: ProductCard[], locale: Locale) => ({
  products: cards.map(toCard),
  total: listing.total,
  nextCursor: nextCursor(listing.page, listing.pages),
  facets: listing.facets.map(({ code, name, values }) => ({
    code,
    name: localized(name, locale),
    values: values.map((value) => ({ code: value.code, name: localized(value.name, locale), count: value.count })),
  })),
})

export const toCart = (cart: PricedCart, misfits: Map<string, Misfit>) => ({
  token: cart.token,
  storefront: cart.storefront,
  currency: cart.currency,
  email: cart.email,
  shippingAddress: cart.addresses.shipping,
  billingAddress: cart.addresses.billing,
  lines: cart.lines.map(
    ({ lineId: id, variantId, sku, name, variantName, quantity, unit, discount, total, ...line }) => {
      const { configuration, problem } = line
      const own = { id, variantId, sku, name, variantName, quantity, unit, discount, total, problem }
      return {
        ...own,
        configuration: configuration && toLineConfiguration(configuration),
        misfit: misfits.get(id) ?? null,
      }
    },
  ),
  coupons: cart.couponCodes.map(({ code, isApplied }) => ({ code, isApplied })),
  shipping: cart.shipping && { method: cart.shipping.method, name: cart.shipping.name, total: cart.shipping.total },
  shippingOptions: cart.shippingOptions.map(({ method, name, price }) => ({ method, name, price })),
  discountTotal: cart.discountTotal,
  taxTotal: cart.taxTotal,
  total: cart.total,
  pricesIncludeTax: cart.pricesIncludeTax,
  problems: cart.problems,
})

const moneyOf = (currency: string) => (amount: number) => ({ amount, currency })

export const toOrderRow = (order: OrderSummary) => ({
  number: order.number,
  state: order.state,
  paymentState: order.paymentState,
  fulfilmentState: order.fulfilmentState,
  placedAt: order.placedAt.toISOString(),
  total: moneyOf(order.currency)(order.totalAmount),
})

export function toOrder(order: Order) {
  const money = moneyOf(order.currency)
  return {
    ...toOrderRow(order),
    refunded: money(order.refundedAmount),
    lines: order.lines.map(({ sku, name, variantName, quantity, totalAmount, configuration: put }) => {
      const configuration = put && toOrderedConfiguration(put)
      return { sku, name, variantName, quantity, total: money(totalAmount), configuration }
    }),
  }
}
