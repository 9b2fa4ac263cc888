import { X } from 'lucide-react'
import { texts, words } from '@/app/_messages/words'
import { ProductCard } from '@/components/catalog/product-card'
import { FacetGroup } from '@/components/listing/facet-group'
import { ListingView } from '@/components/listing/listing-view'
import { OwnScooterFilter } from '@/components/listing/own-scooter-filter'
import { PriceFilter } from '@/components/listing/price-filter'
import { SortMenu } from '@/components/listing/sort-menu'
import { fill } from '@/components/ui/fill'
import { Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import type { ProductCard as Card } from '@/lib/pricing/product-card'
import { FITS, type Listing, type ListingQuery } from '@/lib/search/listing'
import { chipsOf, facetHref, hrefOf, keptFields, scooterHrefs, sortChoices } from './address'

type Props = {
  path: string
  channel: Channel
  listing: Listing
  cards: Card[]
  query: ListingQuery
  isSearch?: boolean
}

/** A list of products with everything around it; each filter, order and page is an address. */
export function ListingSection({ path, channel, listing, cards, query, isSearch = false }: Props) {
  const text = texts(channel, 'listing')
  const t = words(channel, 'listing')
  const ui = texts(channel, 'ui')
  const { locale, storefront } = channel
  const chips = chipsOf(path, listing, query, channel)
  const wholes = (amount: number) => Math.round(amount / 100)
  const filters = (
    <div className="border-line border-t">
      {listing.facets.some(({ code }) => code === FITS) && (
        <OwnScooterFilter {...scooterHrefs(path, query, storefront)} words={texts(channel, 'fits')} />
      )}
      {listing.facets.map(({ code, name, values }, at) => (
        <FacetGroup
          key={code}
          name={localized(name, locale)}
          open={at < 2 || values.some(({ chosen }) => chosen)}
          choices={values.map((value) => ({
            ...value,
            name: localized(value.name, locale),
            href: facetHref(path, query, code, value.code),
          }))}
        />
      ))}
      {listing.priceRange && listing.priceRange.from < listing.priceRange.to && (
        <PriceFilter
          action={path}
          keep={keptFields(query)}
          from={query.priceFrom === null ? null : wholes(query.priceFrom)}
          to={query.priceTo === null ? null : wholes(query.priceTo)}
          range={{ from: Math.floor(listing.priceRange.from / 100), to: Math.ceil(listing.priceRange.to / 100) }}
          words={text}
          open={query.priceFrom !== null || query.priceTo !== null}
        />
      )}
    </div>
  )
  return (
    <ListingView
      words={{ ...text, close: ui.close }}
      count={t('count', { count: listing.total })}
      filters={filters}
      sort={<SortMenu label={text.sort} choices={sortChoices(path, query, text.sorts, isSearch)} />}
      chosen={
        chips.length > 0 && (
          <ul className="mt-4 flex flex-wrap items-center gap-2 text-sm">
            {chips.map(({ name, href }) => (
              <li key={name}>
                <Link
                  href={href}
                  rel="nofollow"
                  prefetch={false}
                  aria-label={fill(text.remove, { name })}
                  className="inline-flex min-h-9 items-center gap-2 rounded-full border border-control ps-3.5 pe-2.5 hover:border-ink"
                >
                  {name}
                  <X aria-hidden="true" className="size-4 text-ink-2" />
                </Link>
              </li>
            ))}
            <li>
              <Link
                href={hrefOf(path, { words: query.words })}
                prefetch={false}
                className="px-2 text-ink-2 underline underline-offset-4"
              >
                {text.clear}
              </Link>
            </li>
          </ul>
        )
      }
    >
      {cards.length ? (
        <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 md:gap-y-14">
          {cards.map((card, at) => (
            <li key={card.id}>
              <ProductCard
                card={card}
                href={`/${storefront}/products/${card.slug}`}
                language={channel.language}
                words={text}
                priceWords={ui.price}
                early={at < 2}
                morph
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-10 text-ink-2 text-lg">{chips.length ? text.empty : text.emptyCategory}</p>
      )}
      <div className="mt-14">
        <Pagination
          page={listing.page}
          pages={listing.pages}
          hrefOf={(page) => hrefOf(path, { ...query, page })}
          words={ui.pagination}
        />
      </div>
    </ListingView>
  )
}
