import { clsx } from 'clsx'
import { ArrowRight } from 'lucide-react'
import { cardPrice } from '@/components/catalog/card-price'
import { Link } from '@/components/ui/link'
import { Picture } from '@/components/ui/picture'
import { Price, type PriceWords } from '@/components/ui/price'
import type { ProductCard } from '@/lib/pricing/product-card'

type GoodsProps = {
  goods: ProductCard[]
  hrefOf: (slug: string) => string
  href: string
  words: { title: string; text: string; action: string }
  priceWords: PriceWords
  language: string
}

/** One thing large, the others around it; on a phone a row to push along. */
export const Goods = ({ goods, hrefOf, href, words, priceWords, language }: GoodsProps) => (
  <section className="later [--height:46rem] md:[--height:52rem] lg:[--height:79rem] py-20 lg:py-36">
    <div className="wrap flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div>
        <h2 className="headline text-4xl">{words.title}</h2>
        <p className="mt-3 max-w-[40ch] text-ink-2 text-lg">{words.text}</p>
      </div>
      <Link
        href={href}
        className="group inline-flex min-h-control items-center gap-2 font-semibold underline decoration-2 decoration-signal underline-offset-4 hover:decoration-current"
      >
        {words.action}
        <ArrowRight aria-hidden="true" className="size-4 transition-transform group-hover:translate-x-0.5" />
      </Link>
    </div>
    <ul className="wrap scrollbar-none mt-10 flex snap-x snap-mandatory scroll-px-(--gutter) gap-4 overflow-x-auto md:grid md:grid-cols-4 md:gap-x-6 md:gap-y-10 md:overflow-visible lg:mt-14">
      {goods.map((good, i) => (
        <li
          key={good.id}
          className={clsx(
            'group relative w-[68vw] max-w-80 shrink-0 snap-start md:w-auto md:max-w-none',
            i === 0 && 'md:col-span-2 md:row-span-2 md:flex md:flex-col',
          )}
        >
          <div className={clsx('overflow-hidden rounded-lg bg-picture', i === 0 && 'md:grow')}>
            {good.media[0] && (
              <Picture
                picture={good.media[0]}
                sizes={i === 0 ? '(min-width: 48rem) 50vw, 68vw' : '(min-width: 48rem) 25vw, 68vw'}
                className={clsx(
                  'aspect-square w-full object-cover transition-transform duration-200 group-hover:scale-[1.02]',
                  i === 0 && 'md:aspect-auto md:h-full',
                )}
              />
            )}
          </div>
          <h3 className="mt-3 font-medium leading-snug">
            <Link href={hrefOf(good.slug)} className="after:absolute after:inset-0 after:rounded-lg">
              {good.name}
            </Link>
          </h3>
          {good.price && (
            <Price
              {...cardPrice(good.price)}
              from={good.isFrom}
              language={language}
              words={priceWords}
              className="mt-1"
            />
          )}
        </li>
      ))}
    </ul>
  </section>
)
