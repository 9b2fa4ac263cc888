import { words } from '@/app/_messages/words'
import { Rating } from '@/components/ui/rating'
import type { Channel } from '@/lib/kernel/channel'
import type { ShopProduct } from '@/lib/pricing/shop-product'

/** Name, one sentence, and the stars as the way to what others say. */
export function Heading({ product, channel }: { product: ShopProduct; channel: Channel }) {
  const t = words(channel, 'ui')
  const { rating } = product
  return (
    <>
      <h1 className="headline text-3xl leading-tight">{product.name}</h1>
      <p className="mt-2 text-ink-2 text-lg leading-snug">{product.summary}</p>
      {rating && (
        <a
          href="#reviews"
          className="mt-3 inline-flex min-h-8 items-center gap-2 rounded-sm text-sm underline-offset-4 hover:underline"
        >
          <Rating stars={rating.average} label={t('rating.value', { stars: rating.average })} />
          {t('rating.count', { count: rating.count })}
        </a>
      )}
    </>
  )
}
