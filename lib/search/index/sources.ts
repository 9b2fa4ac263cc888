import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { narrowing } from '@/db/portable'
import {
  attributeChoices,
  attributes,
  categories,
  productAttributes,
  productCategories,
  productOptions,
  productOptionValues,
  products,
  variants,
} from '@/db/schema/catalog'
import { prices } from '@/db/schema/pricing'
import { listFits } from '@/lib/configurator/accessory-queries'
import { groupBy } from '@/lib/kernel/group'
import type { Localized } from '@/lib/kernel/locale'
import { type CategoryTree, type FacetValue, type IndexSource, indexSource } from '../index-source'

type Offers = Awaited<ReturnType<typeof readOffers>>

/**
 * Reads these products in a constant number of queries. Products that are not published are left out, unless another
 * condition says which; `priced` may change what they cost.
 */
export async function readIndexSources(
  tx: Db,
  ids: string[],
  { which = eq(products.status, 'published'), priced = (offers: Offers) => offers } = {},
): Promise<IndexSource[]> {
  const rows = await tx
    .select()
    .from(products)
    .where(and(inArray(products.id, ids), narrowing(which)))
  const tree = await readTree(tx)
  const ofProduct = <T extends { productId: string }>(list: T[]) => groupBy(list, ({ productId }) => productId)
  const byPlace = ofProduct(await tx.select().from(productCategories).where(inArray(productCategories.productId, ids)))
  const bySold = ofProduct(priced(await readOffers(tx, ids)))
  const byOption = ofProduct(await tx.select().from(productOptions).where(inArray(productOptions.productId, ids)))
  const byValue = ofProduct(
    await tx.select().from(productOptionValues).where(inArray(productOptionValues.productId, ids)),
  )
  const byProperty = ofProduct(await readProperties(tx, ids))
  const byFit = ofProduct(await listFits(ids))
  return rows.map((product) =>
    indexSource(
      {
        product,
        categoryIds: (byPlace.get(product.id) ?? []).map(({ categoryId }) => categoryId),
        offers: bySold.get(product.id) ?? [],
        options: byOption.get(product.id) ?? [],
        values: byValue.get(product.id) ?? [],
        properties: byProperty.get(product.id) ?? [],
        fits: byFit.get(product.id) ?? [],
      },
      tree,
    ),
  )
}

export async function readTree(tx: Db): Promise<CategoryTree> {
  const rows = await tx
    .select({ id: categories.id, parentId: categories.parentId, name: categories.name })
    .from(categories)
  return new Map(rows.map((category) => [category.id, category]))
}

async function readOffers(tx: Db, ids: string[]) {
  return tx
    .select({
      productId: variants.productId,
      variantId: variants.id,
      sku: variants.sku,
      options: variants.options,
      market: prices.market,
      amount: prices.amount,
      regular: prices.regularAmount,
    })
    .from(variants)
    .leftJoin(prices, eq(prices.variantId, variants.id))
    .where(and(inArray(variants.productId, ids), eq(variants.active, true)))
}

type FacetValueOf = FacetValue & { productId: string }

async function readProperties(tx: Db, ids: string[]): Promise<FacetValueOf[]> {
  const rows = await tx
    .select({
      productId: productAttributes.productId,
      facet: attributes.code,
      facetName: attributes.name,
      facetPosition: attributes.position,
      kind: attributes.kind,
      value: productAttributes.value,
      name: attributeChoices.name,
      swatch: attributeChoices.swatch,
      position: attributeChoices.position,
    })
    .from(productAttributes)
    .innerJoin(attributes, eq(attributes.id, productAttributes.attributeId))
    .leftJoin(
      attributeChoices,
      and(
        eq(attributeChoices.attributeId, productAttributes.attributeId),
        eq(attributeChoices.code, productAttributes.value),
      ),
    )
    .where(and(inArray(productAttributes.productId, ids), eq(attributes.isFacet, true)))
  return rows
    .filter(({ value }) => value !== '')
    .map(({ kind, name, position, facetPosition, ...row }) => ({
      ...row,
      name: name ?? (kind === 'boolean' ? yesNo(row.value) : { en: row.value }),
      facetPosition: facetPlace(facetPosition),
      position: position ?? 0,
    }))
}

/** Attributes come after the options, before the brand. */
export const facetPlace = (position: number) => 100 + position

const yesNo = (value: string): Localized =>
  value === 'true' ? { en: 'Yes', de: 'Ja', pl: 'Tak' } : { en: 'No', de: 'Nein', pl: 'Nie' }
