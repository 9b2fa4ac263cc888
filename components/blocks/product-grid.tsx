import { clsx } from 'clsx'
import { ArrowRight } from 'lucide-react'
import type { ProductCard as Card } from '@/lib/pricing/product-card'
import { cardPrice } from '../catalog/card-price'
import { ProductCard } from '../catalog/product-card'
import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Price } from '../ui/price'
import { type Frame, linkOf, type Renderer } from './frame'
import { Heading } from './heading'

/** Products side by side: as cards, with the first one large, or as a row to push along. */
export const ProductGrid: Renderer<'productGrid'> = ({ id, props, frame }) => {
  const slugs = props.by === 'picked' ? props.products : (frame.data.lists[id] ?? [])
  const cards = slugs
    .flatMap((slug) => frame.data.products[slug] ?? [])
    .slice(0, props.by === 'picked' ? 24 : props.most)
  if (!cards.length)
    return props.whenEmpty ? (
      <div className={clsx(!frame.isInset && 'wrap flex min-h-[45svh] flex-col justify-center py-12')}>
        <Heading level={frame.isFirst ? 1 : frame.level} className="headline max-w-[24ch] text-4xl">
          {props.whenEmpty}
        </Heading>
      </div>
    ) : null
  const href = linkOf(props.action, frame)
  const isFeature = props.layout === 'feature' && cards.length > 2
  return (
    <section
      className={clsx(
        !frame.isInset && 'wrap py-20 lg:py-36',
        isFeature && !frame.isInset && 'later [--height:46rem] md:[--height:52rem] lg:[--height:79rem]',
      )}
    >
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <Heading
            level={frame.isFirst ? 1 : frame.level}
            className={clsx('headline', frame.isFirst ? 'text-5xl' : 'text-4xl')}
          >
            {props.title}
          </Heading>
          {props.text && <p className="mt-3 max-w-[40ch] text-ink-2 text-lg">{props.text}</p>}
        </div>
        {href && props.actionLabel && (
          <Link
            href={href}
            className="group inline-flex min-h-control items-center gap-2 font-semibold underline decoration-2 decoration-signal underline-offset-4 hover:decoration-current"
          >
            {props.actionLabel}
            <ArrowRight aria-hidden="true" className="size-4 transition-transform group-hover:translate-x-0.5" />
          </Link>
        )}
      </div>
      {isFeature ? (
        <Featured cards={cards} frame={frame} />
      ) : (
        <ul
          className={clsx(
            'mt-8 lg:mt-12',
            props.layout === 'row'
              ? 'scrollbar-none -mx-(--gutter) flex snap-x snap-mandatory scroll-px-(--gutter) gap-4 overflow-x-auto px-(--gutter) [&>li]:w-[68vw] [&>li]:max-w-80 [&>li]:shrink-0 [&>li]:snap-start'
              : 'grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-4 md:gap-x-6',
          )}
        >
          {cards.map((card, at) => (
            <li key={card.id}>
              <ProductCard
                card={card}
                href={`${frame.home}/products/${card.slug}`}
                language={frame.channel.language}
                words={frame.words.card}
                priceWords={frame.words.price}
                early={frame.isFirst && at < 2}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** One thing large, the others around it; on a phone a row to push along. */
const Featured = ({ cards, frame }: { cards: Card[]; frame: Frame }) => (
  <ul className="scrollbar-none -mx-(--gutter) mt-10 flex snap-x snap-mandatory scroll-px-(--gutter) gap-4 overflow-x-auto px-(--gutter) md:mx-0 md:grid md:grid-cols-4 md:gap-x-6 md:gap-y-10 md:overflow-visible md:px-0 lg:mt-14">
    {cards.map((card, at) => (
      <li
        key={card.id}
        className={clsx(
          'group relative w-[68vw] max-w-80 shrink-0 snap-start md:w-auto md:max-w-none',
          at === 0 && 'md:col-span-2 md:row-span-2 md:flex md:flex-col',
        )}
      >
        <div className={clsx('overflow-hidden rounded-lg bg-picture', at === 0 && 'md:grow')}>
          {card.media[0] && (
            <Picture
              picture={card.media[0]}
              sizes={at === 0 ? '(min-width: 48rem) 50vw, 68vw' : '(min-width: 48rem) 25vw, 68vw'}
              className={clsx(
                'aspect-square w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]',
                at === 0 && 'md:aspect-auto md:h-full',
              )}
            />
          )}
        </div>
        <Heading level={frame.level + 1} className="mt-3 font-medium leading-snug">
          <Link href={`${frame.home}/products/${card.slug}`} className="after:absolute after:inset-0 after:rounded-lg">
            {card.name}
          </Link>
        </Heading>
        {card.price && (
          <Price
            {...cardPrice(card.price)}
            from={card.isFrom}
            language={frame.channel.language}
            words={frame.words.price}
            className="mt-1"
          />
        )}
      </li>
    ))}
  </ul>
)
