import { clsx } from 'clsx'
import { LinkButton } from '../ui/link-button'
import { Band } from './band'
import { linkOf, type Renderer } from './frame'

/** One thing to do. */
export const Action: Renderer<'action'> = ({ props, frame }) => {
  const href = linkOf(props.link, frame)
  if (!href || !props.label) return null
  return (
    <Band isInset={frame.isInset} space="small">
      <p className={clsx(props.align === 'centre' && 'text-center')}>
        <LinkButton href={href} variant={props.look} size="lg">
          {props.label}
        </LinkButton>
      </p>
    </Band>
  )
}
