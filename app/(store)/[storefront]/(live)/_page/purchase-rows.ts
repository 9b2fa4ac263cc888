import 'server-only'
import { words } from '@/app/_messages/words'
import type { PurchaseRow } from '@/components/account/purchase-rows'
import type { Purchase } from '@/lib/catalog/purchase-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { linePicture } from './order-pictures'

/** What was bought, as rows that lead to its review. `dated`: says when, where rows are of several orders. */
export async function purchaseRows(channel: Channel, purchases: Purchase[], dated = false): Promise<PurchaseRow[]> {
  const t = words(channel, 'product')
  const ui = words(channel, 'ui')
  const day = new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: channel.timeZone })
  return Promise.all(
    purchases.map(async ({ orderToken, productId, slug, name: texts, assetHash, boughtAt, review }) => {
      const name = localized(texts, channel.locale)
      return {
        key: productId,
        name,
        picture: (assetHash && (await linePicture(assetHash))) || null,
        bought: dated ? t('review.bought', { date: day.format(boughtAt) }) : undefined,
        write: review
          ? null
          : {
              href: `/${channel.storefront}/orders/${orderToken}/review/${slug}`,
              name: t('review.write'),
              label: t('review.writeNamed', { name }),
            },
        said: review && {
          stars: review.rating,
          starsInWords: ui('rating.value', { stars: review.rating }),
          text: t(review.status === 'published' ? 'review.published' : 'review.waiting'),
        },
      }
    }),
  )
}
