import { clsx } from 'clsx'
import { LinkButton } from '../ui/link-button'
import { linkOf, type Renderer } from './frame'
import { Heading } from './heading'

/** Where to sit on one: cities set large, like a departure board. */
export const Places: Renderer<'places'> = ({ props, frame }) => {
  const href = linkOf(props.action, frame)
  return (
    <section
      className={clsx(!frame.isInset && 'later bg-sunken [--height:56rem] md:[--height:49rem] lg:[--height:39rem]')}
    >
      <div className={clsx('grid gap-x-8 gap-y-12 lg:grid-cols-12', !frame.isInset && 'wrap py-20 lg:py-32')}>
        <div className="lg:col-span-4">
          <Heading level={frame.level} className="headline text-4xl">
            {props.title}
          </Heading>
          {props.text && <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{props.text}</p>}
          {href && props.actionLabel && (
            <LinkButton href={href} variant="outline" className="mt-7">
              {props.actionLabel}
            </LinkButton>
          )}
        </div>
        <ul className="divide-y divide-line border-line border-y lg:col-span-7 lg:col-start-6">
          {props.items.map(({ city, name, street }) => (
            <li key={`${city} ${name}`} className="grid items-baseline gap-x-6 py-4 sm:grid-cols-[2fr_3fr]">
              <span className="headline text-2xl">{city}</span>
              <span className="text-ink-2">{[name, street].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
