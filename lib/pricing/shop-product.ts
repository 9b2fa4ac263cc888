import type { Picture } from '@/lib/assets/asset'
import type { AttributeKind } from '@/lib/catalog/attribute'
import type { Crumb } from '@/lib/catalog/category'
import type { StockBand } from '@/lib/inventory/stock'
import type { ProductCard } from './product-card'

export type ShopOption = {
  code: string
  name: string
  kind: 'swatch' | 'text'
  values: { code: string; name: string; swatch: string | null }[]
}

export type ShopVariant = {
  id: string
  sku: string
  /** "lagoon-m": part of the address. */
  key: string
  options: Record<string, string>
  gtin: string | null
  /** Minor units. Null: not sold in this market. */
  price: { amount: number; regular?: number; lowest30?: number } | null
  availability: StockBand
  /** Only when it is low. */
  quantityLeft?: number
  /** ISO date, only when it is out or a backorder. */
  restockOn?: string
}

/** `options` says for which variants a picture is shown; empty is always. */
export type ShopPicture = Picture & { options: Record<string, string> }

/** A product page in one storefront: words in its language, prices of its market. */
export type ShopProduct = {
  id: string
  slug: string
  name: string
  summary: string
  descriptionHtml: string
  brand: string | null
  type: string | null
  currency: string
  taxIncluded: boolean
  /** Per cent, for the note below the price: "incl. 8.1 % VAT". Millionths. */
  taxRate: number
  breadcrumb: Crumb[]
  options: ShopOption[]
  variants: ShopVariant[]
  media: ShopPicture[]
  /** A yes or no is 'true' or 'false', for the page's own words; a text or number is written out. */
  attributes: { code: string; name: string; kind: AttributeKind; value: string; unit: string | null }[]
  rating: { average: number; count: number } | null
  seo: { title: string; description: string }
  related: { accessories: ProductCard[]; similar: ProductCard[] }
  publishedAt: string | null
  /** Cache tags of everything that this page shows. */
  tags: string[]
}

/** The product, or the address that it has now. */
export type FoundProduct = { product: ShopProduct } | { movedTo: string }
