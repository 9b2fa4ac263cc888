import { clsx } from 'clsx'
import { Picture, type PictureSource } from './picture'

type WidePictureProps = {
  picture: PictureSource
  sizes: string
  priority?: boolean
  className?: string
  frame?: string
}

/** A picture as a place: bright by day, dusk when the page is dark. `frame` places it, `className` crops it. */
export const WidePicture = ({ picture, sizes, priority, className, frame }: WidePictureProps) => (
  <div className={clsx('dusk relative overflow-hidden', frame)}>
    <Picture picture={picture} sizes={sizes} priority={priority} className={clsx('bg-sky object-cover', className)} />
  </div>
)
