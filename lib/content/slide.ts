import type { ProductCard } from '@/lib/pricing/product-card'
import type { BlockPicture } from './block-data'
import type { Piece, Told } from './piece'
import { plainOf } from './rich-text'

/** What a screen shows for a few seconds: one sentence, one picture, one price. */
export type Slide = {
  id: string
  title: string
  text: string
  picture?: Pick<BlockPicture, 'hash' | 'width' | 'height' | 'alt'>
  price?: NonNullable<ProductCard['price']>
  /** Wide enough to fill a screen by itself. */
  isWide: boolean
}

const SHORT = 160
const WIDE = 1.6

/** One slide for each block that has something to show, and one for each product. */
export const slidesOf = (told: Told[]): Slide[] =>
  told.flatMap(({ id, pieces }) => {
    const cards = pieces.flatMap((piece) => (piece.kind === 'products' ? piece.cards : []))
    if (cards.length) return cards.map((card) => ofProduct(`${id}-${card.slug}`, card))
    const pictures = pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.picture] : []))
    const title = first(pieces, 'heading')
    if (!title && !pictures.length) return []
    const [picture] = pictures
    return [{ id, title, text: textOf(pieces), picture, isWide: isWide(picture) }]
  })

function ofProduct(id: string, { name, summary, media, price }: ProductCard): Slide {
  const [picture] = media
  return { id, title: name, text: summary, picture, price: price ?? undefined, isWide: isWide(picture) }
}

const isWide = (picture: Slide['picture']) => picture !== undefined && picture.width / picture.height > WIDE

const first = (pieces: Piece[], kind: 'heading' | 'quote') =>
  pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : []))[0] ?? ''

function textOf(pieces: Piece[]): string {
  const quote = first(pieces, 'quote')
  const texts = pieces.flatMap((piece) =>
    piece.kind === 'text' && piece.tone !== 'quiet'
      ? [piece.text]
      : piece.kind === 'rich'
        ? [plainOf(piece.nodes)]
        : [],
  )
  const text = quote || texts[0] || ''
  return text.length > SHORT ? `${text.slice(0, text.lastIndexOf(' ', SHORT))} …` : text
}
