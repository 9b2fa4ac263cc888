import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Link } from '@/components/ui/link'
import { breadcrumb } from '@/lib/catalog/category'
import { getCategoryByPath, listActiveCategories } from '@/lib/catalog/category-queries'
import { CATEGORIES_TAG, categoryTag, productTag } from '@/lib/catalog/events'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { readDecision } from '@/lib/personalization/decide'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { listingTag } from '@/lib/search/events'
import { isNarrowed, listingQuery } from '@/lib/search/listing'
import { getListing } from '@/lib/search/listing-queries'
import { cached } from '@/lib/serving/cached'
import { BreadcrumbData } from '../../../../_frame/breadcrumb-data'
import { publicHead } from '../../../../_frame/head'
import { ListingSection } from '../../_listing/listing-section'
import { CategoryHead } from './_category/category-head'
import { readWidePicture } from './_category/wide-picture'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~', category: ['helmets'] }]

type Props = { params: Promise<{ storefront: string; decision: string; category: string[] }> }

async function read(params: Props['params']) {
  const { storefront, decision: code, category: slugs } = await params
  const decision = readDecision(code)
  if (!decision || !isStorefront(storefront)) notFound()
  const path = slugs.map(decodeURIComponent).join('/')
  const found = await cached(['category', path], [CATEGORIES_TAG, categoryTag(path)], () => getCategoryByPath(path))
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(`/${storefront}/c/${found.movedTo}`)
  return { channel: channelOf(storefront), category: found.category, query: listingQuery(decision.search), code }
}

/** The list of this address; read once for head and page. */
const list = ({ channel, category, query, code }: Awaited<ReturnType<typeof read>>) =>
  cached(
    ['listing', category.id, channel.storefront, code],
    (value) => [listingTag(category.id), ...value.cards.map(({ slug }) => productTag(slug))],
    async () => {
      const listing = await getListing({ category: category.id }, channel.market, query)
      return { listing, cards: await listProductCards(listing.productIds, channel) }
    },
  )

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read(params)
  const { channel, category, query } = page
  const { cards } = await list(page)
  const name = localized(category.name, channel.locale)
  const isView = isNarrowed(query) || query.sort !== null
  return publicHead(channel, {
    path: `/c/${category.path}`,
    title: query.page > 1 ? words(channel, 'listing')('pageTitle', { name, page: String(query.page) }) : name,
    description: localized(category.description, channel.locale).slice(0, 200),
    picture: cards[0]?.media[0],
    page: isView ? 1 : query.page,
    unlisted: isView,
  })
}

export default async function CategoryPage({ params }: Props) {
  const page = await read(params)
  const { channel, category, query } = page
  const { storefront, locale } = channel
  const { listing, cards } = await list(page)
  const categories = await listActiveCategories()
  const way = breadcrumb(categories, category.path, locale)
  const crumbs = way.map(({ name, path }, at) =>
    at < way.length - 1 ? { name, href: `/${storefront}/c/${path}` } : { name },
  )
  const below = categories.filter(({ parentId }) => parentId === category.id)
  return (
    <main className="pb-6 lg:pb-8">
      {crumbs.length > 1 && (
        <div className="wrap pt-6 lg:pt-8">
          <Breadcrumb label={texts(channel, 'ui').breadcrumb} crumbs={crumbs} />
        </div>
      )}
      <CategoryHead
        name={localized(category.name, locale)}
        description={localized(category.description, locale)}
        wide={await readWidePicture(category.path, channel)}
      />
      <div className="wrap">
        {below.length > 0 && (
          <nav aria-label={texts(channel, 'listing').subcategories.replace('{name}', localized(category.name, locale))}>
            <ul className="mt-5 flex flex-wrap gap-2">
              {below.map(({ id, path, name }) => (
                <li key={id}>
                  <Link
                    href={`/${storefront}/c/${path}`}
                    className="inline-flex min-h-control items-center rounded-full border border-control px-4 hover:border-ink"
                  >
                    {localized(name, locale)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ListingSection path={`/${storefront}/c/${category.path}`} {...{ channel, listing, cards, query }} />
      </div>
      {crumbs.length > 1 && <BreadcrumbData crumbs={crumbs} />}
    </main>
  )
}
