import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { TextLink } from '@/components/account/text-link'
import { SortMenu } from '@/components/listing/sort-menu'
import { Pagination } from '@/components/ui/pagination'
import { Rating } from '@/components/ui/rating'
import { starValues } from '@/components/ui/star-choice'
import { productTag } from '@/lib/catalog/events'
import { type ReviewSort, reviewSorts } from '@/lib/catalog/review'
import { listReviews } from '@/lib/catalog/review-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { readDecision } from '@/lib/personalization/decide'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { cached } from '@/lib/serving/cached'
import { publicHead } from '../../../../../_frame/head'
import { ReviewList } from '../_product/review-list'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = { params: Promise<{ storefront: string; decision: string; slug: string }> }

const PAGE = 12

async function read(params: Props['params']) {
  const { storefront, decision: code, slug } = await params
  const decision = readDecision(code)
  if (!decision || !isStorefront(storefront)) notFound()
  const found = await cached(['product', slug, storefront], [productTag(slug)], () =>
    getPublishedProduct(slug, storefront),
  )
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(`/${storefront}/products/${found.movedTo}/reviews`)
  const { search } = decision
  const sort = reviewSorts.find((each) => each === search.sort) ?? 'newest'
  return { channel: channelOf(storefront), product: found.product, sort, page: Number(search.page ?? 1) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { channel, product, sort, page } = await read(params)
  return publicHead(channel, {
    path: `/products/${product.slug}/reviews`,
    title: words(channel, 'product')('reviewsOf', { name: product.name }),
    picture: product.media[0],
    page,
    unlisted: sort !== 'newest' || page > 1,
  })
}

/** Everything that was said of a product, in the order that one likes, page by page. */
export default async function ReviewsPage({ params }: Props) {
  const { channel, product, sort, page } = await read(params)
  const text = texts(channel, 'product')
  const t = words(channel, 'product')
  const ui = words(channel, 'ui')
  const { reviews, total, byRating } = await listReviews(product.id, { page, pageSize: PAGE, sort })
  if (page > 1 && !reviews.length) notFound()
  const home = `/${channel.storefront}/products/${product.slug}`
  const hrefOf = (to: number, by: ReviewSort = sort) => {
    const query = new URLSearchParams({ ...(to > 1 && { page: String(to) }), ...(by !== 'newest' && { sort: by }) })
    return `${home}/reviews${query.size ? `?${query}` : ''}`
  }
  return (
    <main className="wrap py-8 lg:py-12">
      <TextLink href={home}>{t('toProduct', { name: product.name })}</TextLink>
      <h1 className="headline mt-3 text-4xl">{t('reviewsOf', { name: product.name })}</h1>
      <p className="mt-3 max-w-prose text-ink-2">{text.reviewsNote}</p>
      <div className="mt-8 flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        {product.rating && (
          <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
            <p>
              <span className="headline tabular block text-5xl">
                {new Intl.NumberFormat(channel.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
                  product.rating.average,
                )}
              </span>
              <Rating
                stars={product.rating.average}
                label={ui('rating.value', { stars: product.rating.average })}
                className="text-lg"
              />
            </p>
            <dl className="tabular grid grid-cols-[auto_8rem_auto] items-center gap-x-3 text-sm">
              {[...starValues].reverse().map((stars) => (
                <div key={stars} className="col-span-full grid grid-cols-subgrid items-center">
                  <dt className="text-ink-2">{t('starRow', { stars })}</dt>
                  <dd className="contents">
                    <svg
                      viewBox="0 0 100 4"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      className="h-1.5 w-full rounded-full"
                    >
                      <rect width="100" height="4" className="fill-line" />
                      <rect width={total ? (byRating[stars] / total) * 100 : 0} height="4" className="fill-signal" />
                    </svg>
                    <span className="text-end text-ink-2">{byRating[stars]}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {total > 1 && (
          <SortMenu
            label={text.reviewSort}
            choices={reviewSorts.map((code) => ({
              code,
              name: text.reviewSorts[code],
              href: hrefOf(1, code),
              chosen: code === sort,
            }))}
          />
        )}
      </div>
      {total ? <ReviewList reviews={reviews} channel={channel} /> : <p className="mt-8 text-ink-2">{text.noReviews}</p>}
      <div className="mt-14">
        <Pagination
          page={page}
          pages={Math.ceil(total / PAGE)}
          hrefOf={(to) => hrefOf(to)}
          words={texts(channel, 'ui').pagination}
        />
      </div>
    </main>
  )
}
