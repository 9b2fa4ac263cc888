import { z } from 'zod'
import type { FocalPoint } from '@/lib/assets/focal-point'
import { taxCategories } from '@/lib/channels/tax'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'
import type { AttributeValue } from './attribute'
import { slug } from './slug'
import type { ProductOption, Variant } from './variant'

export const productStatuses = ['draft', 'published', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

export type Product = {
  id: string
  slug: string
  status: ProductStatus
  name: Localized
  /** One sentence for lists. */
  summary: Localized
  /** Sanitised HTML. */
  description: Localized
  brand: string | null
  type: string | null
  tags: string[]
  taxCategory: string
  popularity: number
  ratingAverage: number | null
  ratingCount: number
  externalRef: string | null
  seoTitle: Localized
  seoDescription: Localized
  version: number
  publishedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** A picture of a product. `options` says for which variants it is shown; empty is always. */
export type ProductMedia = {
  assetId: string
  hash: string
  width: number
  height: number
  alt: Localized
  colour: string | null
  /** As the shop shows it: what stays in sight where it is cut. */
  focus?: FocalPoint | null
  options: Record<string, string>
}

export type RelationKind = 'accessory' | 'similar' | 'part'
export type Relation = { relatedId: string; kind: RelationKind }

/** Everything that the product editor shows. */
export type ProductForEdit = Product & {
  options: ProductOption[]
  variants: Variant[]
  media: ProductMedia[]
  attributes: AttributeValue[]
  categoryIds: string[]
  relations: (Relation & { name: Localized; slug: string; picture: string | null })[]
}

const word = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null)

const content = {
  name: localizedText(200, { required: true }),
  summary: localizedText(400),
  description: localizedText(50_000),
  brand: word(80),
  type: word(80),
  tags: z.array(z.string().trim().min(1).max(60)).max(50),
  taxCategory: z.enum(taxCategories),
  seoTitle: localizedText(200),
  seoDescription: localizedText(400),
}

/** The part of a product that one editor saves at once; pictures, variants and the like are others. */
export const productTexts = [...Object.keys(content), 'slug']

/** `slug` may be left out: it is made of the name. A product without options begins with one variant, `sku`. */
export const createProductInput = z.strictObject({
  ...content,
  summary: content.summary.default({}),
  description: content.description.default({}),
  tags: content.tags.default([]),
  taxCategory: content.taxCategory.default('standard'),
  seoTitle: content.seoTitle.default({}),
  seoDescription: content.seoDescription.default({}),
  slug: slug.optional(),
  sku: z.string().trim().min(1).max(64).optional(),
  externalRef: z.string().max(200).optional(),
})
export type CreateProduct = z.output<typeof createProductInput>

/** Only what is given is changed. `version` is the one that the editor was shown. */
export const updateProductInput = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  ...z.object({ ...content, slug }).partial().shape,
})
export type UpdateProduct = z.output<typeof updateProductInput>

/** What keeps a product from the shop; empty when it may be published. Keys of `errors.notPublishable.…`. */
export function missingForPublication(product: { name: Localized; activeVariants: number; pricedVariants: number }) {
  const missing: ('name' | 'variant' | 'price')[] = []
  if (!Object.values(product.name).some(Boolean)) missing.push('name')
  if (product.activeVariants === 0) missing.push('variant')
  else if (product.pricedVariants === 0) missing.push('price')
  return missing
}
