import { BadgeCheck } from 'lucide-react'
import { texts, words } from '@/app/_messages/words'
import { Rating } from '@/components/ui/rating'
import type { Channel } from '@/lib/kernel/channel'

type Review = {
  id: string
  author: string
  rating: number
  title: string
  body: string
  locale: string
  isVerified: boolean
  createdAt: Date
}
type Props = { reviews: Review[]; rating: { average: number; count: number } | null; channel: Channel }

/** What people say who bought it, in their own language. */
export function Reviews({ reviews, rating, channel }: Props) {
  const text = texts(channel, 'product')
  const t = words(channel, 'ui')
  const date = new Intl.DateTimeFormat(channel.language, { dateStyle: 'medium', timeZone: channel.timeZone })
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="mt-20">
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
      {reviews.length === 0 && <p className="mt-4 text-ink-2">{text.noReviews}</p>}
      <ul className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        {inOwnLanguageFirst(reviews, channel.locale).map((review) => (
          <li key={review.id} lang={review.locale} className="border-line border-t pt-4">
            <Rating stars={review.rating} label={t('rating.value', { stars: review.rating })} />
            <h3 className="mt-2 font-semibold">{review.title}</h3>
            <p className="mt-1 text-ink-2">{review.body}</p>
            <p className="mt-3 flex flex-wrap items-center gap-x-2 text-ink-3 text-sm">
              {review.author}
              <time dateTime={review.createdAt.toISOString()}>{date.format(review.createdAt)}</time>
              {review.isVerified && (
                <span className="inline-flex items-center gap-1" lang={channel.locale}>
                  <BadgeCheck aria-hidden="true" className="size-4" />
                  {text.verified}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const inOwnLanguageFirst = (reviews: Review[], locale: string) =>
  [...reviews].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale)).slice(0, 6)
