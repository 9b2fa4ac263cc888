import 'server-only'
import { CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { getPlace } from '@/lib/catalog/product-place-queries'
import {
  findPublishedProduct,
  listNeighbours,
  listOptions,
  listRelated,
  listShownAttributes,
  listShownMedia,
} from '@/lib/catalog/published-product-queries'
import { sanitizeHtml } from '@/lib/catalog/rich-text'
import { SETTINGS_TAG } from '@/lib/channels/events'
import { getMarket } from '@/lib/channels/market-queries'
import { rateOf } from '@/lib/channels/tax'
import { listTaxRates } from '@/lib/channels/tax-queries'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { listOffers } from './offer-queries'
import type { ProductCard } from './product-card'
import { listProductCards } from './product-card-queries'
import type { FoundProduct, ShopProduct } from './shop-product'
import { toShopAttributes, toShopOptions, toShopPictures, toShopVariant } from './shop-product-shape'

const SIMILAR = 4

/**
 * Everything that a product page shows in one storefront, or the address that the product has now; undefined when
 * nothing is published there. Cache tags: `product.tags`. Two rounds of small queries, the same for any catalogue.
 */
export async function getPublishedProduct(
  slug: string,
  storefront: StorefrontCode,
  now = shownAt(),
): Promise<FoundProduct | undefined> {
  const found = await findPublishedProduct(slug)
  if (!found?.product) return found
  const { product } = found
  const channel = channelOf(storefront)
  const { locale } = channel
  const [options, offers, media, attributes, place, related, market, rates] = await Promise.all([
    listOptions(product.id),
    listOffers([product.id], channel.market),
    listShownMedia(product.id, channel.market, now),
    listShownAttributes(product.id),
    getPlace(product.id, locale),
    listRelated(product.id),
    getMarket(channel.market),
    listTaxRates([channel.country]),
  ])
  const { accessories, similar } = await relatedCards(product.id, related, place?.categoryId, channel, now)
  const name = localized(product.name, locale)
  const summary = localized(product.summary, locale)
  const shown: ShopProduct = {
    id: product.id,
    slug: product.slug,
    name,
    summary,
    descriptionHtml: sanitizeHtml(localized(product.description, locale)),
    brand: product.brand,
    type: product.type,
    currency: channel.currency,
    taxIncluded: market.pricesIncludeTax,
    taxRate: rateOf(rates, channel.country, product.taxCategory, now),
    breadcrumb: place?.breadcrumb ?? [],
    options: toShopOptions(options, offers, locale),
    variants: offers.map(toShopVariant),
    media: toShopPictures(media, name, locale),
    attributes: toShopAttributes(attributes, channel),
    rating: product.ratingAverage === null ? null : { average: product.ratingAverage, count: product.ratingCount },
    seo: {
      title: localized(product.seoTitle, locale) || name,
      description: localized(product.seoDescription, locale) || summary,
    },
    related: { accessories, similar },
    publishedAt: product.publishedAt?.toISOString() ?? null,
    tags: [CATEGORIES_TAG, SETTINGS_TAG, ...[product, ...accessories, ...similar].map((each) => productTag(each.slug))],
  }
  return { product: shown }
}

/** What an editor set beside the product; where nothing is set as similar, others of its category. */
async function relatedCards(
  productId: string,
  related: { id: string; kind: 'accessory' | 'similar' | 'part' }[],
  categoryId: string | undefined,
  channel: ReturnType<typeof channelOf>,
  now: Date,
): Promise<{ accessories: ProductCard[]; similar: ProductCard[] }> {
  const accessoryIds = related.filter(({ kind }) => kind !== 'similar').map(({ id }) => id)
  let similarIds = related.filter(({ kind }) => kind === 'similar').map(({ id }) => id)
  if (!similarIds.length && categoryId)
    similarIds = (await listNeighbours(productId, categoryId, SIMILAR)).filter((id) => !accessoryIds.includes(id))
  const cards = await listProductCards([...new Set([...accessoryIds, ...similarIds])], channel, now)
  const pick = (ids: string[]) => ids.flatMap((id) => cards.find((card) => card.id === id) ?? [])
  return { accessories: pick(accessoryIds), similar: pick(similarIds) }
}
