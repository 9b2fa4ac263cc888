import { clsx } from 'clsx'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** A stripe of the page with a heading of its own; what is in it stands one level lower. */
export const Section: Renderer<'section'> = ({ props, frame }) => {
  const hasHead = props.title !== '' || props.text !== ''
  const isFull = props.width === 'full' && !hasHead
  return (
    <Band
      isInset={frame.isInset}
      ground={props.ground}
      space={props.space}
      width={props.width}
      id={props.anchor || undefined}
    >
      {hasHead && (
        <div className={clsx('grid gap-4 lg:grid-cols-12 lg:items-end', props.width === 'full' && 'wrap')}>
          <Heading
            level={frame.isFirst ? 1 : frame.level}
            className={clsx('headline lg:col-span-7', frame.isInset ? 'text-3xl' : 'text-5xl')}
          >
            {props.title}
          </Heading>
          {props.text && (
            <p className="max-w-[36ch] text-ink-2 text-lg lg:col-span-4 lg:col-start-9 lg:pb-2">{props.text}</p>
          )}
        </div>
      )}
      <div className={clsx(hasHead && 'mt-12 lg:mt-20', !isFull && 'grid gap-14 lg:gap-20 [&>*]:min-w-0')}>
        {frame.render(props.content, {
          isInset: !isFull,
          isFirst: false,
          level: props.title
            ? Math.max(frame.level, frame.isFirst ? 2 : frame.level) + (frame.isFirst ? 0 : 1)
            : frame.level,
        })}
      </div>
    </Band>
  )
}
