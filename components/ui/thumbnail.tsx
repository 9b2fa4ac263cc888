import { clsx } from 'clsx'
import { MediaImage } from './media-image'

type ThumbnailProps = {
  /** The address at one small size; without it the empty frame keeps the place. */
  src?: string | null
  /** How wide it is and how round: "w-10 rounded-sm". */
  className?: string
  loading?: 'eager' | 'lazy'
}

/** A small picture beside the name of what it shows, so it says nothing by itself. */
export const Thumbnail = ({ src, className, loading = 'lazy' }: ThumbnailProps) => (
  <span className={clsx('block aspect-picture shrink-0 overflow-hidden bg-picture', className)}>
    {src && (
      <MediaImage src={src} draggable={false} loading={loading} className="size-full object-cover dark:brightness-90" />
    )}
  </span>
)
