import { ProductCard } from '@/components/catalog/product-card'
import { EmptyState } from '@/components/ui/empty-state'
import type { PriceWords } from '@/components/ui/price'
import type { ProductCard as Card } from '@/lib/pricing/product-card'

type ShelfProps = {
  cards: Card[]
  hrefOf: (slug: string) => string
  language: string
  words: { title: string; opening: string; openingText: string }
  cardWords: Parameters<typeof ProductCard>[0]['words']
  priceWords: PriceWords
}

/** The start page of a shop that has not told its own story yet: what came last, or that it opens soon. */
export const Shelf = ({ cards, hrefOf, language, words, cardWords, priceWords }: ShelfProps) => (
  <section className="wrap py-12 lg:py-20">
    {cards.length ? (
      <>
        <h1 className="headline text-5xl">{words.title}</h1>
        <ul className="mt-8 grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-4 md:gap-x-6 lg:mt-12">
          {cards.map((card, at) => (
            <li key={card.id}>
              <ProductCard
                card={card}
                href={hrefOf(card.slug)}
                language={language}
                words={cardWords}
                priceWords={priceWords}
                early={at < 2}
                morph
              />
            </li>
          ))}
        </ul>
      </>
    ) : (
      <div className="flex min-h-[45svh] flex-col justify-center">
        <EmptyState main title={words.opening}>
          {words.openingText}
        </EmptyState>
      </div>
    )}
  </section>
)
