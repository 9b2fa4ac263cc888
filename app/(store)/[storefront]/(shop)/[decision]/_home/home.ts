import type { PictureSource } from '@/components/ui/picture'
import type { Money } from '@/lib/kernel/money'

export const paints = ['lagoon', 'ivory', 'sage', 'glacier', 'bordeaux', 'graphite'] as const
export type Paint = (typeof paints)[number]

export type ModelKey = 'vela50' | 'vela125' | 'velagt'
export type Model = { key: ModelKey; href: string; picture: PictureSource; from?: Money }
export type Good = {
  name: string
  href: string
  picture: PictureSource
  price?: Money
  was?: Money | null
  from?: boolean
}

/** Everything that the start page shows and that is not written in the code. */
export type HomeContent = {
  hero: PictureSource
  range: PictureSource
  touring: PictureSource
  detail: PictureSource
  models: Record<ModelKey, Model>
  paints: Record<Paint, PictureSource>
  goods: Good[]
}
