import { clsx } from 'clsx'
import { Link } from '../ui/link'
import { Picture } from '../ui/picture'
import { Band } from './band'
import { linkOf, type Renderer } from './frame'

const ratios = { own: '', picture: 'aspect-picture', wide: 'aspect-wide', square: 'aspect-square' }

export const PictureBlock: Renderer<'picture'> = ({ props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  if (!picture) return null
  const href = linkOf(props.link, frame)
  const shown = (
    <Picture
      picture={picture}
      sizes={props.width === 'prose' ? '(min-width: 48rem) 65ch, 100vw' : frame.sizes}
      priority={frame.isFirst}
      className={clsx('h-auto w-full object-cover', ratios[props.ratio], props.width !== 'full' && 'rounded-lg')}
    />
  )
  return (
    <Band isInset={frame.isInset} width={props.width} space={props.width === 'full' ? 'none' : 'small'}>
      <figure>
        {href ? <Link href={href}>{shown}</Link> : shown}
        {props.caption && (
          <figcaption className={clsx('mt-3 text-ink-2 text-sm', props.width === 'full' && !frame.isInset && 'wrap')}>
            {props.caption}
          </figcaption>
        )}
      </figure>
    </Band>
  )
}
