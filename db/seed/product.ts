import type { Localized } from '../../lib/kernel/locale'

/** A product of the demo company as data. Its colours are those that it has pictures of. */
export type SeedProduct = {
  /** The subject of its pictures in `pictures/manifest.json`. */
  subject: string
  slug: string
  category: string
  name: Localized
  summary: Localized
  /** Paragraphs. */
  text: { en: string[]; de: string[]; pl: string[] }
  /** Swiss francs, in centimes, tax included. */
  price: number
  /** Former price, while this one is a reduction. */
  regular?: number
  sizes?: string[]
  weightGrams: number
  /** Codes of attribute choices (`attributes.ts`): { material: 'steel' }. */
  attributes: Record<string, string>
  tags?: string[]
  /** Slugs of what goes with it. */
  accessories?: string[]
  /** How well it sells, 1 to 100. */
  popularity: number
  /** Days since it came into the shop. */
  age: number
}
