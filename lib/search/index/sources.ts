import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
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
import { groupBy } from '@/lib/kernel/group'
import type { Localized } from '@/lib/kernel/locale'

export type FacetValue = {
  facet: string
  value: string
  facetName: Localized
  name: Localized
  swatch: string | null
  facetPosition: number
  position: number
}

/** Everything that the index knows of one published product. */
export type IndexSource = {
  productId: string
  name: Localized
  summary: Localized
  description: Localized
  words: string[]
  popularity: number
  rating: number
  publishedAt: Date
  categories: string[]
  categoryNames: Localized[]
  prices: { market: string; amount: number; isReduced: boolean }[]
  values: FacetValue[]
}

/** Reads these products in a constant number of queries. Products that are not published are left out. */
export async function readIndexSources(tx: Db, ids: string[]): Promise<IndexSource[]> {
  const rows = await tx
    .select()
    .from(products)
    .where(and(inArray(products.id, ids), eq(products.status, 'published')))
  const tree = new Map((await tx.select().from(categories)).map((category) => [category.id, category]))
  const ofProduct = <T extends { productId: string }>(list: T[]) => groupBy(list, ({ productId }) => productId)
  const byPlace = ofProduct(await tx.select().from(productCategories).where(inArray(productCategories.productId, ids)))
  const bySold = ofProduct(await readOffers(tx, ids))
  const byOption = ofProduct(await tx.select().from(productOptions).where(inArray(productOptions.productId, ids)))
  const byValue = ofProduct(
    await tx.select().from(productOptionValues).where(inArray(productOptionValues.productId, ids)),
  )
  const byProperty = ofProduct(await readProperties(tx, ids))

  return rows.map((row) => {
    const listed = ancestors(
      tree,
      (byPlace.get(row.id) ?? []).map(({ categoryId }) => categoryId),
    )
    const offers = bySold.get(row.id) ?? []
    const used = offers.map((offer) => offer.options)
    const optionValues = (byOption.get(row.id) ?? []).flatMap((option) =>
      (byValue.get(row.id) ?? [])
        .filter((value) => value.option === option.code && used.some((chosen) => chosen[option.code] === value.code))
        .map((value) => ({
          facet: option.code,
          value: value.code,
          facetName: option.name,
          name: value.name,
          swatch: value.swatch,
          facetPosition: option.position,
          position: value.position,
        })),
    )
    const brand = row.brand ? [brandValue(row.brand)] : []
    return {
      productId: row.id,
      name: row.name,
      summary: row.summary,
      description: row.description,
      words: [row.brand ?? '', row.type ?? '', ...row.tags, ...new Set(offers.map(({ sku }) => sku))],
      popularity: row.popularity,
      rating: row.ratingAverage ?? 0,
      publishedAt: row.publishedAt ?? row.createdAt,
      categories: listed,
      categoryNames: listed.flatMap((id) => tree.get(id)?.name ?? []),
      prices: cheapest(offers),
      values: [...optionValues, ...(byProperty.get(row.id) ?? []), ...brand],
    }
  })
}

async function readOffers(tx: Db, ids: string[]) {
  return tx
    .select({
      productId: variants.productId,
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

const brandValue = (brand: string): FacetValue => ({
  facet: 'brand',
  value: brand
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, 60),
  facetName: { en: 'Brand', de: 'Marke', pl: 'Marka' },
  name: { en: brand },
  swatch: null,
  facetPosition: 900,
  position: 0,
})

function ancestors(tree: Map<string, { parentId: string | null }>, ids: string[]): string[] {
  const found = new Set<string>()
  for (let id of ids)
    while (id && !found.has(id) && tree.has(id)) {
      found.add(id)
      id = tree.get(id)?.parentId ?? ''
    }
  return [...found]
}

function cheapest(offers: { market: string | null; amount: number | null; regular: number | null }[]) {
  const best = new Map<string, { market: string; amount: number; isReduced: boolean }>()
  for (const { market, amount, regular } of offers) {
    if (market === null || amount === null) continue
    const known = best.get(market)
    const isReduced = (known?.isReduced ?? false) || (regular !== null && regular > amount)
    best.set(market, { market, amount: Math.min(known?.amount ?? amount, amount), isReduced })
  }
  return [...best.values()]
}
