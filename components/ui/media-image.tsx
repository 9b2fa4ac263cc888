import type { ComponentProps } from 'react'

/**
 * A picture that a route of ours sends in the size that is asked for: next/image would make it again, and needs inline
 * styles. Without `alt` it says nothing by itself.
 */
export const MediaImage = ({ alt = '', ...image }: ComponentProps<'img'>) => (
  // biome-ignore lint/performance/noImgElement: the one place for pictures whose sizes we make ourselves.
  <img alt={alt} {...image} />
)
