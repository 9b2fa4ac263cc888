import { fill } from '../ui/fill'
import { LinkButton } from '../ui/link-button'
import { Band } from './band'
import { CountdownClock } from './countdown-clock'
import { linkOf, type Renderer } from './frame'
import { Heading } from './heading'

/** How long something still lasts. Without a script the date stands there, which is as true. */
export const Countdown: Renderer<'countdown'> = ({ props, frame }) => {
  const isOver = props.until !== '' && props.until <= frame.now
  if (!props.until || (isOver && !props.after)) return null
  const href = linkOf(props.action, frame)
  const { language, timeZone } = frame.channel
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(props.until))
  return (
    <Band isInset={frame.isInset} ground="sunken" space="small">
      <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
        <div>
          <Heading level={frame.level} className="headline text-3xl">
            {props.title}
          </Heading>
          <p className="mt-2 max-w-[44ch] text-ink-2">{isOver ? props.after : props.text}</p>
          {href && props.actionLabel && (
            <LinkButton href={href} variant="strong" className="mt-5">
              {props.actionLabel}
            </LinkButton>
          )}
        </div>
        {!isOver && (
          <CountdownClock
            until={props.until}
            words={frame.words.countdown}
            date={fill(frame.words.countdown.until, { date: day })}
            after={props.after}
          />
        )}
      </div>
    </Band>
  )
}
