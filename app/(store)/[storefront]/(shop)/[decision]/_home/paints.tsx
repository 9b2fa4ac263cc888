import { LinkButton } from '@/components/ui/link-button'
import { Picture } from '@/components/ui/picture'
import type { Paint, PaintedPicture } from './home'

type PaintsProps = {
  painted: PaintedPicture[]
  href: string
  words: { title: string; text: string; legend: string; action: string } & Record<Paint, string>
}

// Written out, because the style sheet is made from what stands in the source.
const looks: Record<Paint, { shown: string; swatch: string }> = {
  lagoon: { shown: 'group-has-[#paint-lagoon:checked]/paints:opacity-100', swatch: 'bg-paint-lagoon' },
  ivory: { shown: 'group-has-[#paint-ivory:checked]/paints:opacity-100', swatch: 'bg-paint-ivory' },
  sage: { shown: 'group-has-[#paint-sage:checked]/paints:opacity-100', swatch: 'bg-paint-sage' },
  glacier: { shown: 'group-has-[#paint-glacier:checked]/paints:opacity-100', swatch: 'bg-paint-glacier' },
  bordeaux: { shown: 'group-has-[#paint-bordeaux:checked]/paints:opacity-100', swatch: 'bg-paint-bordeaux' },
  graphite: { shown: 'group-has-[#paint-graphite:checked]/paints:opacity-100', swatch: 'bg-paint-graphite' },
}

/** The invitation to choose: the scooter changes its paint under the finger. Radio buttons and CSS, no script. */
export const Paints = ({ painted, href, words }: PaintsProps) => (
  <section className="later [--height:51rem] md:[--height:73rem] lg:[--height:58rem] group/paints grid gap-x-12 py-20 lg:grid-cols-[minmax(0,5fr)_minmax(0,9fr)] lg:grid-rows-[1fr_auto_auto_1fr] lg:py-36 lg:ps-[max(0px,calc((100vw-var(--container-page))/2))]">
    <div className="self-end px-(--gutter) lg:row-start-2 lg:pe-0">
      <h2 className="headline text-4xl">{words.title}</h2>
      <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{words.text}</p>
    </div>
    <div className="relative mt-8 aspect-picture overflow-hidden bg-picture lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:mt-0 lg:aspect-[1.42] lg:rounded-s-lg">
      {painted.map(({ paint, picture }) => (
        <Picture
          key={paint}
          picture={picture}
          sizes="(min-width: 64rem) 64vw, 100vw"
          className={`absolute inset-0 h-full w-full bg-transparent object-cover opacity-0 transition-opacity duration-200 ${looks[paint].shown}`}
        />
      ))}
    </div>
    <div className="px-(--gutter) pt-6 lg:row-start-3 lg:pt-9 lg:pe-0">
      <fieldset>
        <legend className="visually-hidden">{words.legend}</legend>
        <p aria-hidden="true" className="grid font-semibold">
          {painted.map(({ paint }) => (
            <span key={paint} className={`col-start-1 row-start-1 opacity-0 transition-opacity ${looks[paint].shown}`}>
              {words[paint]}
            </span>
          ))}
        </p>
        <div className="-ms-1.5 mt-2 flex flex-wrap gap-1">
          {painted.map(({ paint }, i) => (
            <label key={paint} title={words[paint]} className="relative grid size-12 cursor-pointer place-items-center">
              <input
                id={`paint-${paint}`}
                type="radio"
                name="paint"
                defaultChecked={i === 0}
                className="absolute inset-0.5 cursor-pointer appearance-none rounded-full border-2 border-transparent transition-colors checked:border-ink hover:border-control checked:hover:border-ink"
              />
              <span className={`swatch size-8 ${looks[paint].swatch}`} />
              <span className="visually-hidden">{words[paint]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <LinkButton href={href} variant="strong" size="lg" className="mt-7">
        {words.action}
      </LinkButton>
    </div>
  </section>
)
