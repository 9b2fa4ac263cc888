import type { Picture } from '@/lib/assets/asset'

export type CardBadge = 'new' | 'reduced' | 'soldOut'

/** A product in a list: listing, search, home, related, recently viewed. Words in the channel's language. */
export type ProductCard = {
  id: string
  slug: string
  name: string
  summary: string
  brand: string | null
  /** The lowest of the active variants. Null when none has a price in this market. */
  price: { amount: number; currency: string; regular?: number; lowest30?: number } | null
  /** Whether other variants cost more: "from CHF 1’290". */
  isFrom: boolean
  swatches: { code: string; name: string; colour: string }[]
  /** The first two pictures. */
  media: Picture[]
  rating: { average: number; count: number } | null
  badges: CardBadge[]
  isBuyable: boolean
}
