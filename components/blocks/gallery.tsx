import { clsx } from 'clsx'
import { Picture } from '../ui/picture'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** Several pictures: as a wall where every fourth is large, or as a row to push along. */
export const Gallery: Renderer<'gallery'> = ({ props, frame }) => {
  const shown = props.pictures.flatMap(({ picture, caption }) => {
    const found = picture ? frame.data.pictures[picture] : undefined
    return found ? [{ picture: found, caption }] : []
  })
  if (!shown.length) return null
  const isRow = props.layout === 'row'
  return (
    <Band isInset={frame.isInset}>
      <Heading level={frame.level} className="headline mb-8 text-4xl lg:mb-12">
        {props.title}
      </Heading>
      <ul
        className={clsx(
          isRow
            ? 'scrollbar-none -mx-(--gutter) flex snap-x snap-mandatory scroll-px-(--gutter) gap-4 overflow-x-auto px-(--gutter)'
            : 'grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-5',
        )}
      >
        {shown.map(({ picture, caption }, at) => (
          <li
            key={picture.hash}
            className={clsx(
              isRow && 'w-[78vw] max-w-[34rem] shrink-0 snap-start',
              !isRow && at % 4 === 0 && 'col-span-2 row-span-2',
            )}
          >
            <figure className="flex h-full flex-col">
              <Picture
                picture={picture}
                sizes={at % 4 === 0 ? '(min-width: 48rem) 64vw, 100vw' : '(min-width: 48rem) 32vw, 50vw'}
                className="aspect-picture w-full grow rounded-lg object-cover"
              />
              {caption && <figcaption className="mt-2 text-ink-2 text-sm">{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
    </Band>
  )
}
