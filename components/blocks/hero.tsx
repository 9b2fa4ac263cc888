import { clsx } from 'clsx'
import type { BlockProps } from '@/lib/content/blocks'
import { DirectedPicture } from '../ui/directed-picture'
import { LinkButton } from '../ui/link-button'
import { type Frame, linkOf, type Renderer } from './frame'
import { Heading } from './heading'

const wideFocuses = {
  point: '',
  left: 'md:object-[0%_50%] lg:object-[28%_60%]',
  centre: 'md:object-[50%_50%] lg:object-[50%_60%]',
  right: 'md:object-[100%_50%] lg:object-[72%_60%]',
}
const focuses = {
  point: '',
  left: 'max-md:object-[12%_50%]',
  centre: 'max-md:object-[50%_50%]',
  right: 'max-md:object-[88%_50%]',
}

/**
 * The first thing of a page: one picture, one sentence, one thing to do. As a stage, on a phone the sentence stands in the
 * sky above the picture's subject; the sky is the picture's own, continued.
 */
export const Hero: Renderer<'hero'> = ({ props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  const other = props.narrowPicture ? frame.data.pictures[props.narrowPicture] : undefined
  const narrow = other && { picture: other }
  // What is said of the picture is not said of the one on telephones: there its own point counts.
  const focus = clsx(wideFocuses[props.focus], !other && focuses[props.focus])
  if (!picture || props.layout === 'plain')
    return (
      <section className={clsx(!frame.isInset && 'wrap pt-14 pb-4 lg:pt-20')}>
        <Words props={props} frame={frame} className="max-w-[16ch] text-6xl" />
      </section>
    )
  if (props.layout === 'split' || frame.isInset)
    return (
      <section
        className={clsx('grid items-center gap-x-12 gap-y-8 lg:grid-cols-2', !frame.isInset && 'wrap py-10 lg:py-16')}
      >
        <div className="order-last py-4 lg:order-first">
          <Words props={props} frame={frame} className="max-w-[14ch] text-5xl" />
        </div>
        <DirectedPicture
          picture={picture}
          narrow={narrow}
          priority={frame.isFirst}
          sizes="(min-width: 64rem) 50vw, 100vw"
          className={clsx('aspect-picture w-full rounded-lg object-cover lg:aspect-[1.05]', focus)}
        />
      </section>
    )
  return (
    <section className="dusk flex min-h-[calc(100svh-var(--header))] flex-col overflow-hidden lg:max-h-[70rem] lg:min-h-[max(34rem,calc(100svh-var(--header)))]">
      <div className="wrap relative z-1 flex grow flex-col items-start justify-center pt-10 pb-4 lg:justify-start lg:pt-[clamp(3rem,13svh,9rem)]">
        <Words props={props} frame={frame} className="max-w-[9.5ch] text-6xl" />
      </div>
      <DirectedPicture
        picture={picture}
        narrow={narrow}
        priority={frame.isFirst}
        sizes="(min-width: 64rem) max(100vw, 200svh), 194vw"
        className={clsx(
          'h-[97vw] max-h-[60svh] w-full bg-sky object-cover md:h-[68vw] lg:absolute lg:inset-0 lg:h-full lg:max-h-none',
          focus,
        )}
      />
    </section>
  )
}

function Words({ props, frame, className }: { props: BlockProps<'hero'>; frame: Frame; className: string }) {
  const [first, second] = [linkOf(props.action, frame), linkOf(props.second, frame)]
  return (
    <>
      {props.eyebrow && <p className="eyebrow mb-3">{props.eyebrow}</p>}
      <Heading level={frame.isFirst ? 1 : frame.level} className={clsx('headline', className)}>
        {props.title}
      </Heading>
      {props.text && <p className="mt-5 max-w-[30ch] text-ink-2 text-lg lg:mt-7">{props.text}</p>}
      {(first || second) && (
        <p className="mt-7 flex flex-wrap gap-3 lg:mt-9">
          {first && props.actionLabel && (
            <LinkButton href={first} variant="signal" size="lg">
              {props.actionLabel}
            </LinkButton>
          )}
          {second && props.secondLabel && (
            <LinkButton href={second} variant="outline" size="lg">
              {props.secondLabel}
            </LinkButton>
          )}
        </p>
      )}
    </>
  )
}
