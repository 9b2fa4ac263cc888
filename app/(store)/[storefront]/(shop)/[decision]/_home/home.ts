import type { PictureSource } from '@/components/ui/picture'
import type { ProductCard } from '@/lib/pricing/product-card'

export const paints = ['lagoon', 'ivory', 'sage', 'glacier', 'bordeaux', 'graphite'] as const
export type Paint = (typeof paints)[number]
export type PaintedPicture = { paint: Paint; picture: PictureSource }

/** The three scooters: how the words name them, and where they are. */
export const models = { vela50: 'vela-50', vela125: 'vela-125', velagt: 'vela-gt' } as const
export type ModelKey = keyof typeof models

/** Everything that the start page shows and that is not written in the code. What is missing is left out of the page. */
export type HomeContent = {
  wide: Partial<Record<'hero' | 'range' | 'touring' | 'detail', PictureSource>>
  models: Partial<Record<ModelKey, { card: ProductCard; picture: PictureSource }>>
  paints: PaintedPicture[]
  /** The model in whose configurator the paints can be tried. */
  configure?: string
  goods: ProductCard[]
  /** What came last, for a shop without the picture that the story begins with. */
  shelf: ProductCard[]
}
