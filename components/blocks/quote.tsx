import { clsx } from 'clsx'
import { fill } from '../ui/fill'
import { Rating } from '../ui/rating'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** One voice loud, two beside it; or several as a row. */
export const Quote: Renderer<'quote'> = ({ id, props, frame }) => {
  if (!props.quotes.length) return null
  const isLoud = props.layout === 'loud'
  const { language } = frame.channel
  return (
    <section
      aria-labelledby={props.title ? `${id}-title` : undefined}
      className={clsx(!frame.isInset && 'later [--height:63rem] md:[--height:60rem] lg:[--height:52rem]')}
    >
      <div className={clsx('grid gap-x-8 gap-y-14 lg:grid-cols-12', !frame.isInset && 'wrap py-20 lg:py-36')}>
        {props.title && (
          <div id={`${id}-title`} className="lg:col-span-12">
            <Heading level={frame.level} className="eyebrow">
              {props.title}
            </Heading>
          </div>
        )}
        {props.quotes.map(({ text, name, about, stars }, at) => (
          <figure
            key={`${name} ${text}`}
            className={
              isLoud && at === 0
                ? props.quotes.length > 1
                  ? 'lg:col-span-8 lg:row-span-2'
                  : 'lg:col-span-10'
                : isLoud
                  ? 'lg:col-span-3 lg:col-start-10'
                  : 'lg:col-span-4'
            }
          >
            {stars > 0 && (
              <Rating
                stars={stars}
                label={fill(frame.words.stars, { stars: stars.toLocaleString(language, { minimumFractionDigits: 1 }) })}
                className="mb-3 text-lg"
              />
            )}
            <blockquote className={isLoud && at === 0 ? 'headline mt-5 text-4xl' : 'text-lg leading-snug'}>
              <p>{text}</p>
            </blockquote>
            {(name || about) && (
              <figcaption className="mt-5 text-sm">
                <span className="font-semibold">{name}</span>
                <span className="block text-ink-2">{about}</span>
              </figcaption>
            )}
          </figure>
        ))}
      </div>
    </section>
  )
}
