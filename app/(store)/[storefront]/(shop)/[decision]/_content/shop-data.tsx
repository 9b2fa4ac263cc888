import { texts } from '@/app/_messages/words'
import { StructuredData } from '@/components/store/structured-data'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

/** Who sells here and how the shop is searched, for search engines. */
export function ShopData({ channel }: { channel: Channel }) {
  const base = baseUrl()
  const { meta } = texts(channel, 'store')
  const organization = { '@id': `${base}/#organization` }
  return (
    <StructuredData
      data={{
        '@graph': [
          {
            ...organization,
            '@type': 'Organization',
            name: meta.name,
            url: base,
            logo: `${base}/icon.svg`,
            description: meta.description,
            contactPoint: {
              '@type': 'ContactPoint',
              contactType: 'customer service',
              email: 'service@vela.example',
              availableLanguage: ['de', 'en', 'pl'],
            },
          },
          {
            '@type': 'WebSite',
            name: meta.name,
            url: `${base}/${channel.storefront}`,
            inLanguage: channel.language,
            publisher: organization,
            potentialAction: {
              '@type': 'SearchAction',
              target: `${base}/${channel.storefront}/search?q={query}`,
              'query-input': 'required name=query',
            },
          },
        ],
      }}
    />
  )
}
