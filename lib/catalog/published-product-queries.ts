import 'server-only'
import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList, narrowing } from '@/db/portable'
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
} from '@/db/schema/catalog'
import { pictureColumns, shownPictures } from '@/lib/assets/shown-queries'
import type { Localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { shownRelease } from '@/lib/kernel/shown-release'
import type { AttributeKind } from './attribute'
import type { ProductMedia } from './product'
import { compiledShown, isShownProduct } from './shown-products'
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

// A product page asks all of these for each miss of the page cache, so they are built once.
const productId = sql.placeholder('productId')

const readProduct = compiled(() =>
  db
    .select(productColumns)
    .from(products)
    .where(eq(products.slug, sql.placeholder('slug'))),
)

export type PublishedProduct = Awaited<ReturnType<typeof readProduct>>[number]

/** The published product at an address, or the address that it has now; undefined when there is nothing to show. */
export async function findPublishedProduct(
  slug: string,
): Promise<{ product: PublishedProduct } | { product?: undefined; movedTo: string } | undefined> {
  const [product] = await readProduct({ slug })
  if (product)
    return (shownRelease()?.products.get(product.id) ?? product.status) === 'published' ? { product } : undefined
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
    .where(and(inArray(products.slug, slugs), narrowing(isShownProduct())))
  const idOf = new Map(found.map(({ id, slug }) => [slug, id]))
  return slugs.flatMap((slug) => idOf.get(slug) ?? [])
}

/** Ids of the products that were published last, the newest first. */
export async function listNewestIds(most: number): Promise<string[]> {
  const found = await db
    .select({ id: products.id })
    .from(products)
    .where(isShownProduct())
    // What a release will publish has never been so yet.
    .orderBy(
      ...(shownRelease() ? [desc(isNull(products.publishedAt))] : []),
      desc(products.publishedAt),
      desc(products.id),
    )
    .limit(most)
  return found.map(({ id }) => id)
}

/** A product's options with their values, in order. */
export async function listOptions(productId: string): Promise<ProductOption[]> {
  const [options, values] = await Promise.all([readOptions({ productId }), readOptionValues({ productId })])
  return options.map((option) => ({
    ...option,
    values: values.flatMap(({ option: of, ...value }) => (of === option.code ? [value] : [])),
  }))
}

const readOptions = compiled(() =>
  db
    .select({ code: productOptions.code, name: productOptions.name, kind: productOptions.kind })
    .from(productOptions)
    .where(eq(productOptions.productId, productId))
    .orderBy(asc(productOptions.position)),
)

const readOptionValues = compiled(() =>
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
)

/** A product's pictures, in order, whether or not they may be shown: for those who work on it. */
export const listMedia = (productId: string): Promise<ProductMedia[]> => readMedia({ productId })

/** The same as a market sees them. */
export const listShownMedia = async (productId: string, market: string, now = shownAt()): Promise<ProductMedia[]> =>
  shownPictures(await readMedia({ productId }), market, now)

const readMedia = compiled(() =>
  db
    .select({
      assetId: assets.id,
      ...pictureColumns,
      options: productMedia.options,
    })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position)),
)

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
export const listShownAttributes = (productId: string): Promise<ShownAttribute[]> => readAttributes({ productId })

const readAttributes = compiled(() =>
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
    .orderBy(asc(attributes.position), asc(attributes.code), asc(attributeChoices.position)),
)

/** Published products that an editor has set beside this one. */
export const listRelated = (productId: string) => readRelated({ productId })

const readRelated = compiledShown((isShown) =>
  db
    .select({ id: productRelations.relatedId, kind: productRelations.kind })
    .from(productRelations)
    .innerJoin(products, and(eq(products.id, productRelations.relatedId), isShown))
    .where(eq(productRelations.productId, productId))
    .orderBy(asc(productRelations.position)),
)

const NEAR = 24

/**
 * Published products of the same category, the more popular first. Only the next ones by id are looked at, from the
 * start again behind the last, so that it costs the same in a category of ten and of ten thousand, and each product
 * shows others.
 */
export async function listNeighbours(productId: string, categoryId: string, most: number): Promise<string[]> {
  const next = await readNext({ categoryId, after: productId })
  const more = next.length < NEAR ? await readNext({ categoryId, after: '' }) : []
  const ids = [...new Set([...next, ...more].map(({ id }) => id))].filter((id) => id !== productId).slice(0, NEAR)
  if (!ids.length) return []
  const found = await readPopularity({ ids: JSON.stringify(ids) })
  return found
    .sort((a, b) => b.popularity - a.popularity || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}

const readNext = compiled(() =>
  db
    .select({ id: productCategories.productId })
    .from(productCategories)
    .where(
      and(
        eq(productCategories.categoryId, sql.placeholder('categoryId')),
        gt(productCategories.productId, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(productCategories.productId))
    .limit(NEAR),
)

const readPopularity = compiledShown((isShown) =>
  db
    .select({ id: products.id, popularity: products.popularity })
    .from(products)
    .where(and(inList(products.id, 'ids'), narrowing(isShown))),
)
