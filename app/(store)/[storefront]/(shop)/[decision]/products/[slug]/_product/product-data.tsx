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
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.summary,
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
            availability: `https://schema.org/${AVAILABILITY[availability]}`,
          }
        : [],
    ),
  }
  // `<` is written as its escape, so that no text can end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
