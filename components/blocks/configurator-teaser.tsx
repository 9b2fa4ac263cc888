import { clsx } from 'clsx'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { LinkButton } from '../ui/link-button'
import { MediaImage } from '../ui/media-image'
import { Picture } from '../ui/picture'
import type { Renderer } from './frame'
import { Heading } from './heading'

// Written out, because the style sheet is made from what stands in the source.
const shownWith = [
  'group-has-[[data-look="0"]:checked]/looks:opacity-100',
  'group-has-[[data-look="1"]:checked]/looks:opacity-100',
  'group-has-[[data-look="2"]:checked]/looks:opacity-100',
  'group-has-[[data-look="3"]:checked]/looks:opacity-100',
  'group-has-[[data-look="4"]:checked]/looks:opacity-100',
  'group-has-[[data-look="5"]:checked]/looks:opacity-100',
  'group-has-[[data-look="6"]:checked]/looks:opacity-100',
  'group-has-[[data-look="7"]:checked]/looks:opacity-100',
  'group-has-[[data-look="8"]:checked]/looks:opacity-100',
  'group-has-[[data-look="9"]:checked]/looks:opacity-100',
  'group-has-[[data-look="10"]:checked]/looks:opacity-100',
  'group-has-[[data-look="11"]:checked]/looks:opacity-100',
]

/** The invitation to choose: the model changes its colour under the finger. Radio buttons and CSS, no script. */
export const ConfiguratorTeaser: Renderer<'configuratorTeaser'> = ({ id, props, frame }) => {
  const model = frame.data.models[props.model]
  if (!model) return null
  const looks = model.colours
    .flatMap((colour) => {
      const own = props.looks.find(({ value }) => value === colour.value)
      const picture = own?.picture ? frame.data.pictures[own.picture] : undefined
      // Where pictures of our own are given, only those are shown: they were made to belong together.
      return props.looks.length && !picture ? [] : [{ ...colour, own: picture }]
    })
    .sort((a, b) => orderOf(a.value) - orderOf(b.value))
    .slice(0, shownWith.length)
  if (!looks.length) return null
  return (
    <section
      className={clsx(
        'group/looks grid gap-x-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,9fr)] lg:grid-rows-[1fr_auto_auto_1fr]',
        !frame.isInset &&
          'later py-20 [--height:51rem] md:[--height:73rem] lg:py-36 lg:ps-[max(0px,calc((100vw-var(--container-page))/2))] lg:[--height:58rem]',
      )}
    >
      <div className="self-end px-(--gutter) lg:row-start-2 lg:pe-0">
        <Heading level={frame.level} className="headline text-4xl">
          {props.title || model.name}
        </Heading>
        {props.text && <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{props.text}</p>}
      </div>
      <div className="relative mt-8 aspect-picture overflow-hidden bg-picture lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:mt-0 lg:aspect-[1.42] lg:rounded-s-lg">
        {looks.map((look, at) => {
          const className = clsx(
            'absolute inset-0 h-full w-full bg-transparent object-cover opacity-0 transition-opacity duration-200',
            shownWith[at],
          )
          if (look.own)
            return (
              <Picture
                key={look.value}
                picture={look.own}
                sizes="(min-width: 64rem) 64vw, 100vw"
                className={className}
              />
            )
          return (
            look.picture && (
              <MediaImage
                key={look.value}
                src={configuredUrl(look.picture.hash, 1280)}
                alt={`${model.name}, ${look.name}`}
                width={look.picture.width}
                height={look.picture.height}
                loading="lazy"
                decoding="async"
                className={className}
              />
            )
          )
        })}
      </div>
      <div className="px-(--gutter) pt-6 lg:row-start-3 lg:pt-9 lg:pe-0">
        <fieldset>
          <legend className="visually-hidden">{model.feature}</legend>
          <p aria-hidden="true" className="grid font-semibold">
            {looks.map(({ value, name }, at) => (
              <span key={value} className={clsx('col-start-1 row-start-1 opacity-0 transition-opacity', shownWith[at])}>
                {name}
              </span>
            ))}
          </p>
          <div className="-ms-1.5 mt-2 flex flex-wrap gap-1">
            {looks.map(({ value, name, swatch }, at) => (
              <label key={value} title={name} className="relative grid size-12 cursor-pointer place-items-center">
                <input
                  type="radio"
                  name={`look-${id}`}
                  data-look={at}
                  defaultChecked={at === 0}
                  className="absolute inset-0.5 cursor-pointer appearance-none rounded-full border-2 border-transparent transition-colors checked:border-ink hover:border-control checked:hover:border-ink"
                />
                <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8">
                  <circle cx="16" cy="16" r="15.5" fill={swatch} stroke="currentColor" strokeOpacity="0.22" />
                </svg>
                <span className="visually-hidden">{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {props.actionLabel && (
          <LinkButton href={`${frame.home}/configure/${model.slug}`} variant="strong" size="lg" className="mt-7">
            {props.actionLabel}
          </LinkButton>
        )}
      </div>
    </section>
  )

  function orderOf(value: string) {
    const at = props.looks.findIndex((look) => look.value === value)
    return at < 0 ? props.looks.length : at
  }
}
