import { StructuredData } from '@/components/store/structured-data'
import { mediaUrl } from '@/lib/assets/rendition'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { digitsOf } from '@/lib/kernel/money'
import type { ShopProduct } from '@/lib/pricing/shop-product'

const AVAILABILITY = { in_stock: 'InStock', low: 'LimitedAvailability', out: 'OutOfStock', backorder: 'BackOrder' }

/** The product for search engines (schema.org): the same prices and stock as the page says. */
export function ProductData({ product, channel }: { product: ShopProduct; channel: Channel }) {
  const base = baseUrl()
  const url = `${base}/${channel.storefront}/products/${product.slug}`
  const digits = digitsOf(product.currency)
  const data = {
    '@id': url,
    url,
    '@type': 'Product',
    name: product.name,
    description: product.summary,
    sku: product.variants[0]?.sku,
    image: product.media.slice(0, 4).map(({ hash }) => base + mediaUrl(hash, 1280)),
    brand: product.brand ? { '@type': 'Brand', name: product.brand } : undefined,
    aggregateRating: product.rating
      ? { '@type': 'AggregateRating', ratingValue: product.rating.average, reviewCount: product.rating.count }
      : undefined,
    offers: product.variants.flatMap(({ sku, key, gtin, price, availability }) =>
      price
        ? {
            '@type': 'Offer',
            sku,
            gtin: gtin ?? undefined,
            url: key ? `${url}?variant=${key}` : url,
            price: (price.amount / 10 ** digits).toFixed(digits),
            priceCurrency: product.currency,
            itemCondition: 'https://schema.org/NewCondition',
            seller: { '@id': `${base}/#organization` },
            availability: `https://schema.org/${AVAILABILITY[availability]}`,
          }
        : [],
    ),
  }
  return <StructuredData data={data} />
}
