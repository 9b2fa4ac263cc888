import { clsx } from 'clsx'
import { cropBox } from '@/lib/assets/focal-point'
import { mediaSrcSet, mediaUrl, type RenditionRatio, renditionRatios } from '@/lib/assets/rendition'
import { MediaImage } from './media-image'
import type { PictureProps, PictureSource } from './picture'
import { pictureClass } from './picture-class'

type Narrow = { picture?: PictureSource; ratio?: RenditionRatio; sizes?: string }
type DirectedPictureProps = PictureProps & {
  /** Sent in this shape, cut around the focal point; without one as it is. */
  ratio?: RenditionRatio
  /** Below 48rem: another picture, another shape, or both. */
  narrow?: Narrow
}

/**
 * A picture that is directed: cut to a shape by the server rather than by the window, and another one on telephones.
 * Only what is shown is loaded, and each keeps the place of its own shape. Heavier than `Picture`: for blocks that fill
 * the screen, not for client code.
 */
export function DirectedPicture({ picture, ratio, narrow, sizes, priority, className, alt }: DirectedPictureProps) {
  const wide = cutTo(picture, ratio)
  const shown = (
    <MediaImage
      {...wide}
      src={mediaUrl(picture.hash, 960, { ratio })}
      sizes={sizes}
      alt={alt ?? picture.alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding={priority ? 'sync' : 'async'}
      className={clsx(pictureClass(picture), 'dark:brightness-90', className)}
    />
  )
  if (!narrow?.picture && !narrow?.ratio) return shown
  const other = narrow.picture ?? picture
  return (
    <picture className={clsx('contents', pictureClass(other))}>
      <source media="(width < 48rem)" {...cutTo(other, narrow.ratio)} sizes={narrow.sizes ?? sizes} />
      {shown}
    </picture>
  )
}

/** Its sizes and what it measures: of a part no wider than that part is. */
function cutTo(picture: PictureSource, ratio: RenditionRatio | undefined) {
  const { width, height } = ratio ? cropBox(picture, renditionRatios[ratio]) : picture
  return { srcSet: mediaSrcSet({ hash: picture.hash, width }, 1600, { ratio }), width, height }
}
