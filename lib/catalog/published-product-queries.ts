import 'server-only'
import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import {
  attributeChoices,
  attributes,
  productAttributes,
  productCategories,
  productMedia,
  productOptions,
  productOptionValues,
  productRelations,
  productSlugs,
  products,
  variants,
} from '@/db/schema/catalog'
import type { Localized } from '@/lib/kernel/locale'
import type { AttributeKind } from './attribute'
import type { ProductMedia } from './product'
import type { ProductOption } from './variant'

const productColumns = {
  id: products.id,
  slug: products.slug,
  status: products.status,
  name: products.name,
  summary: products.summary,
  description: products.description,
  brand: products.brand,
  type: products.type,
  taxCategory: products.taxCategory,
  ratingAverage: products.ratingAverage,
  ratingCount: products.ratingCount,
  seoTitle: products.seoTitle,
  seoDescription: products.seoDescription,
  publishedAt: products.publishedAt,
}

const readProduct = (slug: string) => db.select(productColumns).from(products).where(eq(products.slug, slug))

export type PublishedProduct = Awaited<ReturnType<typeof readProduct>>[number]

/** The published product at an address, or the address that it has now; undefined when there is nothing to show. */
export async function findPublishedProduct(
  slug: string,
): Promise<{ product: PublishedProduct } | { product?: undefined; movedTo: string } | undefined> {
  const [product] = await readProduct(slug)
  if (product) return product.status === 'published' ? { product } : undefined
  const [moved] = await db
    .select({ slug: products.slug, status: products.status })
    .from(productSlugs)
    .innerJoin(products, eq(products.id, productSlugs.productId))
    .where(eq(productSlugs.slug, slug))
  return moved?.status === 'published' ? { movedTo: moved.slug } : undefined
}

/** Ids of the published products at these addresses, in the order of the addresses. */
export async function listPublishedIds(slugs: string[]): Promise<string[]> {
  const found = await db
    .select({ id: products.id, slug: products.slug })
    .from(products)
    .where(and(inArray(products.slug, slugs), eq(products.status, 'published')))
  const idOf = new Map(found.map(({ id, slug }) => [slug, id]))
  return slugs.flatMap((slug) => idOf.get(slug) ?? [])
}

/** A product's options with their values, in order. */
export async function listOptions(productId: string): Promise<ProductOption[]> {
  const [options, values] = await Promise.all([
    db
      .select({ code: productOptions.code, name: productOptions.name, kind: productOptions.kind })
      .from(productOptions)
      .where(eq(productOptions.productId, productId))
      .orderBy(asc(productOptions.position)),
    db
      .select({
        option: productOptionValues.option,
        code: productOptionValues.code,
        name: productOptionValues.name,
        swatch: productOptionValues.swatch,
      })
      .from(productOptionValues)
      .where(eq(productOptionValues.productId, productId))
      .orderBy(asc(productOptionValues.position)),
  ])
  return options.map((option) => ({
    ...option,
    values: values.flatMap(({ option: of, ...value }) => (of === option.code ? [value] : [])),
  }))
}

/** What may be bought of a product, in order. */
export const listActiveVariants = (productId: string) =>
  db
    .select({ id: variants.id, sku: variants.sku, key: variants.key, options: variants.options, gtin: variants.gtin })
    .from(variants)
    .where(and(eq(variants.productId, productId), eq(variants.active, true)))
    .orderBy(asc(variants.position), asc(variants.id))

/** A product's pictures, in order. */
export const listMedia = (productId: string): Promise<ProductMedia[]> =>
  db
    .select({
      assetId: assets.id,
      hash: assets.hash,
      width: assets.width,
      height: assets.height,
      alt: assets.alt,
      colour: assets.colour,
      options: productMedia.options,
    })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position))

export type ShownAttribute = {
  code: string
  name: Localized
  kind: AttributeKind
  unit: string | null
  value: string
  number: number | null
  text: Localized | null
  choice: Localized | null
}

/** What is said of a product, one row per value, in the attributes' order. */
export const listShownAttributes = (productId: string): Promise<ShownAttribute[]> =>
  db
    .select({
      code: attributes.code,
      name: attributes.name,
      kind: attributes.kind,
      unit: attributes.unit,
      value: productAttributes.value,
      number: productAttributes.number,
      text: productAttributes.text,
      choice: attributeChoices.name,
    })
    .from(productAttributes)
    .innerJoin(attributes, eq(attributes.id, productAttributes.attributeId))
    .leftJoin(
      attributeChoices,
      and(eq(attributeChoices.attributeId, attributes.id), eq(attributeChoices.code, productAttributes.value)),
    )
    .where(eq(productAttributes.productId, productId))
    .orderBy(asc(attributes.position), asc(attributes.code), asc(attributeChoices.position))

/** The categories that a product stands in, the main one first. */
export const listCategoryIds = async (productId: string): Promise<string[]> =>
  (
    await db
      .select({ id: productCategories.categoryId })
      .from(productCategories)
      .where(eq(productCategories.productId, productId))
      .orderBy(asc(productCategories.position), asc(productCategories.categoryId))
  ).map(({ id }) => id)

/** Published products that an editor has set beside this one. */
export const listRelated = (productId: string) =>
  db
    .select({ id: productRelations.relatedId, kind: productRelations.kind })
    .from(productRelations)
    .innerJoin(products, and(eq(products.id, productRelations.relatedId), eq(products.status, 'published')))
    .where(eq(productRelations.productId, productId))
    .orderBy(asc(productRelations.position))

const NEAR = 24

/**
 * Published products of the same category, the more popular first. Only the neighbours by id are looked at, so that it
 * costs the same in a category of ten and of ten thousand, and each product shows others.
 */
export async function listNeighbours(productId: string, categoryId: string, most: number): Promise<string[]> {
  const near = (side: 'after' | 'before') =>
    db
      .select({ id: productCategories.productId })
      .from(productCategories)
      .where(
        and(
          eq(productCategories.categoryId, categoryId),
          (side === 'after' ? gt : lt)(productCategories.productId, productId),
        ),
      )
      .orderBy(asc(productCategories.productId))
      .limit(NEAR)
  const ids = (await Promise.all([near('after'), near('before')])).flat().map(({ id }) => id)
  if (!ids.length) return []
  const found = await db
    .select({ id: products.id, popularity: products.popularity })
    .from(products)
    .where(and(inArray(products.id, ids), eq(products.status, 'published')))
  return found
    .sort((a, b) => b.popularity - a.popularity || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
