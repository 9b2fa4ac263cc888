import { texts } from '@/app/_messages/words'
import type { Content } from '@/app/_server/read-content'
import { StructuredData } from '@/components/store/structured-data'
import { mediaUrl } from '@/lib/assets/rendition'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { sharedPicture } from './content-head'

/** An article for search engines: the same that it says to people. */
export function ArticleData({ content, channel }: { content: Content; channel: Channel }) {
  const { page } = content
  const picture = sharedPicture(content)
  const base = baseUrl()
  return (
    <StructuredData
      data={{
        '@type': 'Article',
        headline: page.title,
        description: page.seo.description,
        inLanguage: page.locale,
        datePublished: page.publishedAt.toISOString(),
        mainEntityOfPage: `${base}/${channel.storefront}/${page.path}`,
        ...(picture && { image: base + mediaUrl(picture.hash, 1280) }),
        publisher: { '@id': `${base}/#organization`, '@type': 'Organization', name: texts(channel, 'store').meta.name },
      }}
    />
  )
}
