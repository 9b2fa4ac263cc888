import { ArrowDown } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts, words as wordsOf } from '@/app/_messages/words'
import { FoundPages } from '@/components/listing/found-pages'
import { SearchField } from '@/components/store/search-field'
import { fill } from '@/components/ui/fill'
import { Link } from '@/components/ui/link'
import { listCategoryTree } from '@/lib/catalog/category-queries'
import { CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { readDecision } from '@/lib/personalization/decide'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { SEARCH_TAG } from '@/lib/search/events'
import { FITS, isNarrowed, listingQuery } from '@/lib/search/listing'
import { searchProducts } from '@/lib/search/search-queries'
import { cached } from '@/lib/serving/cached'
import { ListingSection } from '../_listing/listing-section'
import { readFoundPages } from './_search/read-found-pages'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~' }]

type Props = { params: Promise<{ storefront: string; decision: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storefront, decision } = await params
  if (!isStorefront(storefront)) return {}
  const text = texts(channelOf(storefront), 'listing')
  const sought = readDecision(decision)?.search.q
  return {
    title: sought ? fill(text.searchFor, { words: sought }) : text.searchTitle,
    robots: { index: false, follow: true },
  }
}

export default async function SearchPage({ params }: Props) {
  const { storefront, decision: code } = await params
  const decision = readDecision(code)
  if (!decision || !isStorefront(storefront)) notFound()
  const channel = channelOf(storefront)
  const text = texts(channel, 'listing')
  const query = listingQuery(decision.search)
  const { words } = query
  const isFitted = query.facets[FITS] !== undefined
  const { listing, cards } = await cached(
    ['search', storefront, code],
    (value) => [SEARCH_TAG, ...value.cards.map(({ slug }) => productTag(slug))],
    async () => {
      const found = await searchProducts(channel, query)
      return { listing: found, cards: await listProductCards(found.productIds, channel) }
    },
  )
  const isFirst = query.page === 1 && !isNarrowed(query)
  const found = words && isFirst ? await readFoundPages(words, channel) : { pages: [], corrected: null }
  const hasGoods = listing.total > 0 || !isFirst
  const corrected = hasGoods ? listing.corrected : found.corrected
  const pages = found.pages.length > 0 && <FoundPages id={PAGES} title={text.pages} pages={found.pages} />
  const tree = await cached(['categories'], [CATEGORIES_TAG], listCategoryTree)
  return (
    <main className="wrap py-8 lg:py-12">
      <h1 className="headline text-3xl leading-tight">
        {heading(words, text, isFitted && texts(channel, 'fits').searchTitle)}
      </h1>
      <SearchField
        key={words}
        storefront={storefront}
        words={texts(channel, 'store').search}
        value={words}
        className="mt-5 max-w-lg"
      />
      {corrected && <p className="mt-4 text-ink-2">{fill(text.corrected, { words: corrected })}</p>}
      {hasGoods && pages && (
        <p className="mt-4">
          <a href={`#${PAGES}`} className="inline-flex min-h-control items-center gap-1.5 underline underline-offset-4">
            {wordsOf(channel, 'listing')('pagesBelow', { count: found.pages.length })}
            <ArrowDown aria-hidden="true" className="size-4" />
          </a>
        </p>
      )}
      {hasGoods ? (
        <>
          <ListingSection path={`/${storefront}/search`} {...{ channel, listing, cards, query }} isSearch />
          {pages && <div className="mt-20">{pages}</div>}
        </>
      ) : pages ? (
        <div className="mt-10">{pages}</div>
      ) : (
        <div className="mt-8">
          {words && <p className="font-semibold text-lg">{fill(text.searchEmpty, { words })}</p>}
          {words && tree.length > 0 && <p className="mt-1 text-ink-2">{text.searchHint}</p>}
          <ul className="mt-5 flex flex-wrap gap-2">
            {tree.map(({ id, path, name }) => (
              <li key={id}>
                <Link
                  href={`/${storefront}/c/${path}`}
                  className="inline-flex min-h-control items-center rounded-full border border-control px-4 hover:border-ink"
                >
                  {localized(name, channel.locale)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </main>
  )
}

const PAGES = 'pages'

const heading = (words: string, text: { searchFor: string; searchStart: string }, fitted: string | false) =>
  words ? fill(text.searchFor, { words }) : fitted || text.searchStart
