import { clsx } from 'clsx'

/** The widths that `/media/<hash>/<width>.webp` answers to. */
export const pictureWidths = [160, 320, 480, 640, 960, 1280, 1600] as const

export type PictureSource = { hash: string; width: number; height: number; alt: string }

type PictureProps = {
  picture: PictureSource
  /** How wide it is shown: "(min-width: 64rem) 33vw, 100vw". Lets the browser take the smallest that is sharp. */
  sizes: string
  /** The largest thing of the first screen: loaded first and at once. At most one per page. */
  priority?: boolean
  className?: string
  alt?: string
}

const addressOf = (hash: string, width: number) => `/media/${hash}/${width}.webp`

/** Keeps its place while it loads: width and height are always said. */
export function Picture({ picture, sizes, priority, className, alt = picture.alt }: PictureProps) {
  const { hash, width, height } = picture
  const offered = pictureWidths.filter((w, i) => w <= width || (pictureWidths[i - 1] ?? 0) < width)
  return (
    // biome-ignore lint/performance/noImgElement: the media route makes the sizes; next/image would make them again and needs inline styles.
    <img
      src={addressOf(hash, offered.findLast((w) => w <= 960) ?? pictureWidths[0])}
      srcSet={offered.map((w) => `${addressOf(hash, w)} ${w}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding={priority ? 'sync' : 'async'}
      className={clsx('bg-picture', className)}
    />
  )
}
