import { texts, words } from '@/app/_messages/words'
import { LinkButton } from '@/components/ui/link-button'
import { Rating } from '@/components/ui/rating'
import type { Review } from '@/lib/catalog/review'
import type { Channel } from '@/lib/kernel/channel'
import { ReviewList } from './review-list'

type Props = {
  reviews: Review[]
  rating: { average: number; count: number } | null
  channel: Channel
  /** The page of all of them. */
  href: string
}

const MOST = 6

/** The voices in the reader's own language first; when there are more, the way to all of them. */
export function Reviews({ reviews, rating, channel, href }: Props) {
  const text = texts(channel, 'product')
  const t = words(channel, 'ui')
  const shown = inOwnLanguageFirst(reviews, channel.locale).slice(0, MOST)
  return (
    <section
      id="reviews"
      aria-labelledby="reviews-title"
      className="later [--height:80rem] md:[--height:42rem] lg:[--height:32rem] bleed mt-20"
    >
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h2 id="reviews-title" className="headline text-2xl">
          {text.reviews}
        </h2>
        {rating && (
          <p className="flex items-center gap-2 text-ink-2">
            <Rating stars={rating.average} label={t('rating.value', { stars: rating.average })} />
            {t('rating.count', { count: rating.count })}
          </p>
        )}
      </div>
      {shown.length ? (
        <ReviewList reviews={shown} channel={channel} />
      ) : (
        <p className="mt-4 text-ink-2">{text.noReviews}</p>
      )}
      {rating && rating.count > shown.length && (
        <LinkButton href={href} prefetch={false} className="mt-8">
          {words(channel, 'product')('allReviews', { count: rating.count })}
        </LinkButton>
      )}
    </section>
  )
}

const inOwnLanguageFirst = (reviews: Review[], locale: string) =>
  [...reviews].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
