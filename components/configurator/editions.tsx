import type { Choices } from '@/lib/configurator/expression'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { MediaImage } from '../ui/media-image'
import type { ConfiguratorWords, ModelView } from './view'

type Props = { view: ModelView; current: string; words: ConfiguratorWords; begin?: (choices: Choices) => void }

/** Ready-made beginnings, each with its picture and its price. */
export const Editions = ({ view, current, words, begin }: Props) =>
  view.editions.length > 0 && (
    <section className="mt-6 mb-6">
      <h2 className="font-semibold text-sm">{words.editions}</h2>
      <ul className="scrollbar-none -mx-(--gutter) mt-3 flex snap-x gap-2 overflow-x-auto px-(--gutter) lg:-mx-8 lg:scroll-px-8 lg:px-8">
        {view.editions.map(({ code, name, about, key, choices, picture, price }) => (
          <li key={code} className="w-40 shrink-0 snap-start">
            <a
              href={`${view.home}/${key}`}
              title={about}
              aria-current={key === current || undefined}
              onClick={
                begin &&
                ((event) => {
                  event.preventDefault()
                  begin(choices)
                })
              }
              className="block overflow-hidden rounded-md border border-line bg-raised transition-[border-color,box-shadow] hover:border-ink aria-[current=true]:border-brand aria-[current=true]:shadow-[inset_0_0_0_1px_var(--color-brand)]"
            >
              <MediaImage
                src={configuredUrl(picture, 320)}
                width={320}
                height={240}
                loading="lazy"
                className="aspect-picture w-full bg-picture object-cover"
              />
              <span className="block px-3 pt-2 font-semibold leading-snug">{name}</span>
              <span className="tabular block px-3 pb-2.5 text-ink-2 text-sm">{price}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
