import type { MarketCode } from '@/lib/kernel/channel'
import type { Localized } from '@/lib/kernel/locale'

/** One product as an import file says it, in our terms; the same for every format. */
export type ProductRecord = {
  /** Stable name in the source: `shopify:ocean-blue-shirt`. */
  ref: string
  /** The address; a file of our own format means the product that has it. */
  slug: string
  isOurs?: boolean
  name: Localized
  summary: Localized
  /** HTML, not yet sanitised. */
  description: Localized
  brand: string | null
  type: string | null
  tags: string[]
  published: boolean
  /** Category names from the root: ["Gear", "Helmets"]. */
  categories: string[][]
  options: { code: string; name: Localized; values: { code: string; name: Localized; swatch: string | null }[] }[]
  variants: VariantRecord[]
  pictures: { url: string; alt: string; options: Record<string, string> }[]
  popularity?: number
}

export type VariantRecord = {
  sku: string
  options: Record<string, string>
  key: string
  gtin: string | null
  weightGrams: number | null
  prices: { market: MarketCode; currency: string; amount: number; regular: number | null }[]
  /** Pieces on hand; null leaves the stock alone. */
  stock: number | null
  isTracked: boolean
  /** Sold although there is none. */
  oversell: boolean
}

/** A line that was not imported, and why: `reason` is a key of the words `imports.reason`. */
export type RefusedLine = { line: number; reason: string; detail: string }

/** A product that was read, or a line that could not be. `lines` is how far the source has been read. */
export type ReadItem = { record: ProductRecord; line: number; lines: number } | { refused: RefusedLine; lines: number }

export type ImportReport = {
  read: number
  created: number
  updated: number
  unchanged: number
  pictures: number
  refused: number
}

/** Lower case letters and digits joined by hyphens; never empty. */
export function slugOf(text: string, fallback = 'item'): string {
  const slug = text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return slug || fallback
}
