import { texts } from '@/app/_messages/words'
import { ProductCard } from '@/components/catalog/product-card'
import type { Channel } from '@/lib/kernel/channel'
import type { ProductCard as Card } from '@/lib/pricing/product-card'

type Props = { title: string; cards: Card[]; channel: Channel }

/** Four products in a row; on a phone a row to swipe. */
export function ProductRow({ title, cards, channel }: Props) {
  if (!cards.length) return null
  return (
    <section className="later bleed mt-20 [--height:30rem]">
      <h2 className="headline text-2xl">{title}</h2>
      <ul className="scrollbar-none -mx-(--gutter) mt-6 flex snap-x scroll-px-(--gutter) gap-x-5 overflow-x-auto px-(--gutter) lg:mx-0 lg:grid lg:grid-cols-4 lg:overflow-visible lg:px-0">
        {cards.slice(0, 4).map((card) => (
          <li key={card.id} className="w-[62%] shrink-0 snap-start sm:w-[40%] lg:w-auto">
            <ProductCard
              card={card}
              href={`/${channel.storefront}/products/${card.slug}`}
              language={channel.language}
              words={texts(channel, 'listing')}
              priceWords={texts(channel, 'ui').price}
              sizes="(min-width: 64rem) 24vw, 62vw"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
