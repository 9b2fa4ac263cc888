import { clsx } from 'clsx'
import { Picture } from '../ui/picture'
import type { Renderer } from './frame'
import { Heading } from './heading'

const focuses = { point: '', left: 'object-[22%_50%]', centre: 'object-[50%_50%]', right: 'object-[78%_50%]' }

/** What stays true after the purchase, beside something worth looking at. */
export const Facts: Renderer<'facts'> = ({ props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  if (!props.items.length) return null
  return (
    <section
      className={clsx(
        'grid items-center gap-10 md:grid-cols-12 lg:gap-16',
        !frame.isInset && 'wrap later pb-20 [--height:52rem] md:[--height:33rem] lg:pb-36 lg:[--height:48rem]',
      )}
    >
      <Heading level={frame.level} className="headline text-4xl md:col-span-12">
        {props.title}
      </Heading>
      {picture && (
        <div className="dusk overflow-hidden rounded-lg md:col-span-5">
          <Picture
            picture={picture}
            sizes="(min-width: 48rem) 80vw, 200vw"
            className={clsx('aspect-[1.2] w-full bg-sky object-cover md:aspect-[0.86]', focuses[props.focus])}
          />
        </div>
      )}
      <dl
        className={clsx(
          'divide-y divide-line border-line border-y',
          picture ? 'md:col-span-7 lg:col-span-6 lg:col-start-7' : 'md:col-span-12',
        )}
      >
        {props.items.map(({ term, text }) => (
          <div key={term} className="grid gap-1 py-7 lg:py-9">
            <dt className="headline text-2xl">{term}</dt>
            <dd className="max-w-[48ch] text-ink-2">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
