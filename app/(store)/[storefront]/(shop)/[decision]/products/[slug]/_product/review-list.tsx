import { BadgeCheck } from 'lucide-react'
import { texts, words } from '@/app/_messages/words'
import { Rating } from '@/components/ui/rating'
import type { Review } from '@/lib/catalog/review'
import type { Channel } from '@/lib/kernel/channel'

/** What people say who bought it, each in their own language. */
export function ReviewList({ reviews, channel }: { reviews: Review[]; channel: Channel }) {
  const { verified } = texts(channel, 'product')
  const t = words(channel, 'ui')
  const date = new Intl.DateTimeFormat(channel.language, { dateStyle: 'medium', timeZone: channel.timeZone })
  return (
    <ul className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
      {reviews.map((review) => (
        <li key={review.id} lang={review.locale} className="min-w-0 border-line border-t pt-4">
          <Rating stars={review.rating} label={t('rating.value', { stars: review.rating })} />
          <h3 className="mt-2 font-semibold">{review.title}</h3>
          <p className="mt-1 whitespace-pre-line text-ink-2">{review.body}</p>
          <p className="mt-3 flex flex-wrap items-center gap-x-2 text-ink-3 text-sm">
            {review.author}
            <time dateTime={review.createdAt.toISOString()}>{date.format(review.createdAt)}</time>
            {review.isVerified && (
              <span className="inline-flex items-center gap-1" lang={channel.locale}>
                <BadgeCheck aria-hidden="true" className="size-4" />
                {verified}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
