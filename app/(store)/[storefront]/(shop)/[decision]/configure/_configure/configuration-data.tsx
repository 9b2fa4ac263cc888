import { StructuredData } from '@/components/store/structured-data'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { baseUrl } from '@/lib/kernel/environment'
import { digitsOf, type Money } from '@/lib/kernel/money'

type Props = { name: string; description: string; path: string; picture: string; price: Money; brand: string | null }

/** A configuration for search engines (schema.org): the price that the page shows. */
export function ConfigurationData({ name, description, path, picture, price, brand }: Props) {
  const base = baseUrl()
  const url = base + path
  const digits = digitsOf(price.currency)
  const data = {
    '@id': url,
    url,
    '@type': 'Product',
    name,
    description,
    image: [base + configuredUrl(picture, 1280, 'jpg')],
    brand: brand ? { '@type': 'Brand', name: brand } : undefined,
    offers: {
      '@type': 'Offer',
      url,
      price: (price.amount / 10 ** digits).toFixed(digits),
      priceCurrency: price.currency,
      itemCondition: 'https://schema.org/NewCondition',
      availability: 'https://schema.org/MadeToOrder',
      seller: { '@id': `${base}/#organization` },
    },
  }
  return <StructuredData data={data} />
}
