import type { ProductCard as Card } from '@/lib/pricing/product-card'
import { Badge } from '../ui/badge'
import { Link } from '../ui/link'
import { Morph } from '../ui/morph'
import { Picture } from '../ui/picture'
import { Price, type PriceWords } from '../ui/price'
import { cardPrice } from './card-price'

export type CardWords = { new: string; reduced: string; soldOut: string }

type ProductCardProps = {
  card: Card
  href: string
  language: string
  words: CardWords
  priceWords: PriceWords
  /** Among the first of a list: its picture is not put off. */
  early?: boolean
  sizes?: string
  /** Its picture grows into the one of its page. Only where no product stands twice. */
  morph?: boolean
}

/** A product in a list: its picture on equal ground, another angle under the pointer, colours, price with the legal line. */
export function ProductCard({ card, href, language, words, priceWords, early, sizes, morph }: ProductCardProps) {
  const [first, second] = card.media
  const width = sizes ?? '(min-width: 64rem) 24vw, (min-width: 48rem) 33vw, 50vw'
  const badge = card.badges.find((each) => each !== 'new') ?? card.badges[0]
  return (
    <article className="group relative flex flex-col">
      <div className="relative overflow-hidden rounded-md bg-picture">
        {first ? (
          <Morph name={morph ? `product-${card.slug}` : undefined}>
            <Picture
              picture={first}
              sizes={width}
              priority={early}
              alt=""
              className="aspect-picture w-full object-cover"
            />
          </Morph>
        ) : (
          <div className="aspect-picture" />
        )}
        {second && (
          <div className="absolute inset-0 hidden opacity-0 transition-opacity duration-200 group-hover:opacity-100 [@media(hover:hover)]:block">
            <Picture picture={second} sizes={width} alt="" className="aspect-picture w-full object-cover" />
          </div>
        )}
        {badge && (
          <Badge
            tone={badge === 'reduced' ? 'signal' : badge === 'new' ? 'strong' : 'plain'}
            className="absolute start-2.5 top-2.5"
          >
            {words[badge]}
          </Badge>
        )}
      </div>
      <div className="mt-3 flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold leading-snug">
          <Link
            href={href}
            className="after:absolute after:inset-0 after:rounded-md group-hover:underline group-hover:underline-offset-4"
          >
            {card.name}
          </Link>
        </h3>
        {card.swatches.length > 1 && <Swatches swatches={card.swatches} />}
      </div>
      <p className="mt-0.5 line-clamp-2 text-ink-2 text-sm">{card.summary}</p>
      {card.price && (
        <Price
          className="mt-2"
          {...cardPrice(card.price)}
          from={card.isFrom}
          language={language}
          words={priceWords}
          legal
        />
      )}
    </article>
  )
}

const MOST_SWATCHES = 6

const Swatches = ({ swatches }: { swatches: Card['swatches'] }) => (
  <ul className="mt-1 flex shrink-0 gap-1">
    {swatches.slice(0, MOST_SWATCHES).map(({ code, name, colour }) => (
      <li key={code}>
        <svg viewBox="0 0 12 12" role="img" aria-label={name} className="size-3 text-line">
          <circle cx="6" cy="6" r="5.5" fill={colour} stroke="currentColor" />
        </svg>
      </li>
    ))}
  </ul>
)
