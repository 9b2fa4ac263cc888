import { LinkButton } from '@/components/ui/link-button'
import type { Dealer } from './dealer-list'

type DealersProps = { dealers: Dealer[]; words: { title: string; text: string; action: string }; href: string }

/** Where to sit on one: cities set large, like a departure board. */
export const Dealers = ({ dealers, words, href }: DealersProps) => (
  <section
    id="dealers"
    className="later [--height:56rem] md:[--height:49rem] lg:[--height:39rem] scroll-mt-(--header) bg-sunken"
  >
    <div className="wrap grid gap-x-8 gap-y-12 py-20 lg:grid-cols-12 lg:py-32">
      <div className="lg:col-span-4">
        <h2 className="headline text-4xl">{words.title}</h2>
        <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{words.text}</p>
        <LinkButton href={href} variant="outline" className="mt-7">
          {words.action}
        </LinkButton>
      </div>
      <ul className="divide-y divide-line border-line border-y lg:col-span-7 lg:col-start-6">
        {dealers.map(({ city, name, street }) => (
          <li key={city} className="grid items-baseline gap-x-6 py-4 sm:grid-cols-[2fr_3fr]">
            <span className="headline text-2xl">{city}</span>
            <span className="text-ink-2">
              {name}, {street}
            </span>
          </li>
        ))}
      </ul>
    </div>
  </section>
)
