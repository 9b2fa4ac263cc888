import { Link } from '@/components/ui/link'
import { Picture, type PictureSource } from '@/components/ui/picture'

type ModelTileProps = {
  href: string
  picture: PictureSource
  words: { name: string; text: string; action: string }
  price?: string
  sizes: string
}

/** A model as a picture that is a link, and the few words below it. */
export const ModelTile = ({ href, picture, words, price, sizes }: ModelTileProps) => (
  <article className="group relative">
    <div className="overflow-hidden rounded-lg bg-picture">
      <Picture
        picture={picture}
        sizes={sizes}
        className="aspect-picture w-full object-cover transition-transform duration-200 group-hover:scale-[1.015]"
      />
    </div>
    <div className="mt-5 flex items-baseline justify-between gap-4">
      <h3 className="headline text-2xl">
        <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
          {words.name}
        </Link>
      </h3>
      {price && <p className="tabular font-semibold">{price}</p>}
    </div>
    <p className="mt-1 max-w-[42ch] text-ink-2">{words.text}</p>
  </article>
)
