import { clsx } from 'clsx'
import { DirectedPicture } from '../ui/directed-picture'
import { Link } from '../ui/link'
import { Band } from './band'
import { linkOf, type Renderer } from './frame'

const shapes = { own: undefined, picture: '4x3', wide: '2x1', square: '1x1', tall: '3x4' } as const
const frames = { own: '', picture: 'aspect-picture', wide: 'aspect-wide', square: 'aspect-square' }
const narrowFrames = { picture: 'max-md:aspect-picture', square: 'max-md:aspect-square', tall: 'max-md:aspect-[3/4]' }

export const PictureBlock: Renderer<'picture'> = ({ props, frame }) => {
  const picture = props.picture ? frame.data.pictures[props.picture] : undefined
  if (!picture) return null
  const other = props.narrowPicture ? frame.data.pictures[props.narrowPicture] : undefined
  const narrowShape = props.narrowRatio === 'same' ? props.ratio : props.narrowRatio
  const isDirected = other || narrowShape !== props.ratio
  const href = linkOf(props.link, frame)
  const shown = (
    <DirectedPicture
      picture={picture}
      ratio={shapes[props.ratio]}
      narrow={isDirected ? { picture: other, ratio: shapes[narrowShape] } : undefined}
      sizes={props.width === 'prose' ? '(min-width: 48rem) 65ch, 100vw' : frame.sizes}
      priority={frame.isFirst}
      className={clsx(
        'h-auto w-full object-cover',
        frames[props.ratio],
        props.narrowRatio !== 'same' && narrowFrames[props.narrowRatio],
        props.width !== 'full' && 'rounded-lg',
      )}
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
