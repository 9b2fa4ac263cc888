import { fill } from '../ui/fill'
import { Morph } from '../ui/morph'
import { Picture, type PictureSource } from '../ui/picture'

export type GalleryWords = { gallery: string; picture: string }

type GalleryProps = { pictures: PictureSource[]; words: GalleryWords; morph?: string }

/** Swiped on a phone, one below the other beside the decision on a wide screen; a click opens the picture large. */
export function Gallery({ pictures, words, morph }: GalleryProps) {
  return (
    <ul
      aria-label={words.gallery}
      className="-mx-(--gutter) flex snap-x snap-mandatory gap-2 overflow-x-auto px-(--gutter) [scrollbar-width:none] lg:mx-0 lg:grid lg:grid-cols-2 lg:gap-3 lg:overflow-visible lg:px-0"
    >
      {pictures.map((picture, at) => (
        <li
          key={picture.hash}
          className="w-[88%] shrink-0 snap-center overflow-hidden rounded-md bg-picture first:lg:col-span-2 only:w-full lg:w-auto"
        >
          <a href={`/media/${picture.hash}/1600.webp`} target="_blank" rel="noopener" className="block cursor-zoom-in">
            <Morph name={at === 0 ? morph : undefined}>
              <Picture
                picture={picture}
                priority={at === 0}
                sizes={at === 0 ? '(min-width: 64rem) 56vw, 88vw' : '(min-width: 64rem) 28vw, 88vw'}
                alt={picture.alt || fill(words.picture, { at: at + 1, count: pictures.length })}
                className="aspect-picture w-full object-cover"
              />
            </Morph>
          </a>
        </li>
      ))}
    </ul>
  )
}
