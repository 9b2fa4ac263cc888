import { LinkButton } from '@/components/ui/link-button'
import { Picture, type PictureSource } from '@/components/ui/picture'
import { type Paint, paints } from './home'

type PaintsProps = {
  pictures: Record<Paint, PictureSource>
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
export const Paints = ({ pictures, href, words }: PaintsProps) => (
  <section className="wrap py-20 lg:py-36">
    <div
      className="group/paints relative overflow-hidden rounded-lg bg-picture text-ink lg:aspect-video"
      data-theme="light"
    >
      <div className="relative z-1 p-6 pb-0 sm:p-10 lg:absolute lg:max-w-[30rem] lg:p-14">
        <h2 className="headline text-4xl">{words.title}</h2>
        <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{words.text}</p>
      </div>
      <div className="relative -mt-6 aspect-picture sm:-mt-16 lg:absolute lg:inset-0 lg:mt-0 lg:aspect-auto">
        {paints.map((paint) => (
          <Picture
            key={paint}
            picture={pictures[paint]}
            sizes="(min-width: 90rem) 84rem, 100vw"
            className={`absolute inset-0 h-full w-full bg-transparent object-cover object-[50%_58%] opacity-0 transition-opacity duration-200 ${looks[paint].shown}`}
          />
        ))}
      </div>
      <div className="relative flex flex-wrap items-end justify-between gap-6 p-6 pt-2 sm:p-10 lg:absolute lg:inset-x-0 lg:bottom-0 lg:p-14">
        <fieldset>
          <legend className="visually-hidden">{words.legend}</legend>
          <div className="flex flex-wrap gap-1.5">
            {paints.map((paint, i) => (
              <label
                key={paint}
                title={words[paint]}
                className="group/swatch relative grid size-11 cursor-pointer place-items-center"
              >
                <input
                  id={`paint-${paint}`}
                  type="radio"
                  name="paint"
                  defaultChecked={i === 0}
                  className="peer absolute inset-0 cursor-pointer appearance-none rounded-full border-2 border-transparent transition-colors hover:border-control checked:border-ink"
                />
                <span
                  className={`size-8 rounded-full shadow-[inset_0_0_0_1px_rgb(0_0_0/0.12)] ${looks[paint].swatch}`}
                />
                <span className="visually-hidden">{words[paint]}</span>
              </label>
            ))}
          </div>
          <p aria-hidden="true" className="mt-2 ms-1.5 grid font-semibold">
            {paints.map((paint) => (
              <span
                key={paint}
                className={`col-start-1 row-start-1 opacity-0 transition-opacity ${looks[paint].shown}`}
              >
                {words[paint]}
              </span>
            ))}
          </p>
        </fieldset>
        <LinkButton href={href} variant="strong" size="lg">
          {words.action}
        </LinkButton>
      </div>
    </div>
  </section>
)
