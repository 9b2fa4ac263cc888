import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { reviewStatuses } from '@/lib/catalog/review'
import { listReviewsByStatus } from '@/lib/catalog/review-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { moderate } from './actions'

const PAGE_SIZE = 50

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'people').reviews.title })

type Props = { searchParams: Promise<{ status?: string; page?: string }> }

/** What shoppers say of products, read before it is shown. */
export default async function ReviewsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'people')
  const { date } = formats(locale)
  const asked = await searchParams
  const status = reviewStatuses.find((each) => each === asked.status) ?? 'waiting'
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1)
  const { rows, total } = await shown(listReviewsByStatus(staff, { status, page }))
  const href = (each: string) => `/admin/reviews?status=${each}`
  const tabs = reviewStatuses.map((each) => ({
    href: href(each),
    label: t(`reviews.${each}`),
    current: each === status,
  }))
  return (
    <PlainPage title={t('reviews.title')} note={words(locale, 'admin')('list.count', { count: total })} tabs={tabs}>
      {rows.length === 0 && <EmptyState title={t('reviews.none')} />}
      {rows.map((review) => (
        <article key={review.id} className="grid gap-4 border-line border-b pb-6 text-sm lg:grid-cols-[1fr_auto]">
          <div className="min-w-0 space-y-1">
            <h2 className="font-semibold text-base">{review.title}</h2>
            <p className="text-ink-2">
              {t('reviews.by', { rating: String(review.rating), author: review.author, date: date(review.createdAt) })}
              {review.isVerified && ` · ${t('reviews.verified')}`}
            </p>
            <p className="max-w-prose whitespace-pre-line break-words">{review.body}</p>
            <Link href={`/admin/products/${review.productId}`} className="underline">
              {localized(review.productName, locale)}
            </Link>
          </div>
          {may(staff, 'catalog.write') && (
            <div className="flex items-start gap-2">
              {(['published', 'refused'] as const)
                .filter((next) => next !== review.status)
                .map((next) => (
                  <CommandForm
                    key={next}
                    action={moderate}
                    hidden={{ id: review.id, status: next }}
                    submit={t(next === 'published' ? 'reviews.publish' : 'reviews.refuse')}
                    done={t('reviews.decided')}
                    variant={next === 'published' ? 'strong' : 'outline'}
                  />
                ))}
            </div>
          )}
        </article>
      ))}
      {total > page * PAGE_SIZE && (
        <LinkButton href={`${href(status)}&page=${page + 1}`}>{words(locale, 'admin')('list.next')}</LinkButton>
      )}
    </PlainPage>
  )
}
