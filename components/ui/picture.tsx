import { clsx } from 'clsx'
import type { FocalPoint } from '@/lib/assets/focal-point'
import { mediaSrcSet, mediaUrl } from '@/lib/assets/rendition'
import { MediaImage } from './media-image'
import { pictureClass } from './picture-class'

/** What is shown: `Picture` of `lib/assets/asset`, or any stand-in with the same facts. */
export type PictureSource = {
  hash: string
  width: number
  height: number
  alt: string
  /** #rrggbb, seen until the picture is there. */
  colour?: string | null
  /** What stays in sight where the frame has another shape. */
  focus?: FocalPoint | null
}

export type PictureProps = {
  picture: PictureSource
  /** How wide it is shown: "(min-width: 64rem) 33vw, 100vw". Lets the browser take the smallest that is sharp. */
  sizes: string
  /** The largest thing of the first screen: loaded first and at once. At most one per page. */
  priority?: boolean
  className?: string
  alt?: string
}

/**
 * Keeps its place and its colour while it loads: width and height are always said. Where its frame has another shape, its
 * focal point stays in sight. Other shapes and pictures on narrow windows: `DirectedPicture`.
 */
export function Picture({ picture, sizes, priority, className, alt = picture.alt }: PictureProps) {
  const { hash, width, height } = picture
  return (
    <MediaImage
      src={mediaUrl(hash, 960)}
      srcSet={mediaSrcSet(picture)}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding={priority ? 'sync' : 'async'}
      className={clsx(pictureClass(picture), 'dark:brightness-90', className)}
    />
  )
}
