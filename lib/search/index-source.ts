import type { Localized } from '@/lib/kernel/locale'
import { FITS, FITS_NAME } from './listing'

export type FacetValue = {
  facet: string
  value: string
  facetName: Localized
  name: Localized
  swatch: string | null
  facetPosition: number
  position: number
}

/** A published product with all that lists and search show of it, as the catalogue has it. */
export type ProductParts = {
  product: {
    id: string
    name: Localized
    summary: Localized
    description: Localized
    brand: string | null
    type: string | null
    tags: string[]
    popularity: number
    ratingAverage: number | null
    publishedAt: Date | null
    createdAt: Date
  }
  categoryIds: string[]
  /** Of active variants, one for each market in which it has a price. */
  offers: {
    sku: string
    options: Record<string, string>
    market: string | null
    amount: number | null
    regular: number | null
  }[]
  options: { code: string; name: Localized; position: number }[]
  values: { option: string; code: string; name: Localized; swatch: string | null; position: number }[]
  properties: FacetValue[]
  /** Models that it fits. */
  fits?: { model: string; name: Localized }[]
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

export type CategoryTree = Map<string, { parentId: string | null; name: Localized }>

export function indexSource(parts: ProductParts, tree: CategoryTree): IndexSource {
  const { product, offers, properties } = parts
  const listed = ancestors(tree, parts.categoryIds)
  const brand = product.brand ? [brandValue(product.brand)] : []
  return {
    productId: product.id,
    name: product.name,
    summary: product.summary,
    description: product.description,
    words: [product.brand ?? '', product.type ?? '', ...product.tags, ...new Set(offers.map(({ sku }) => sku))],
    popularity: product.popularity,
    rating: product.ratingAverage ?? 0,
    publishedAt: product.publishedAt ?? product.createdAt,
    categories: listed,
    categoryNames: listed.flatMap((id) => tree.get(id)?.name ?? []),
    prices: cheapest(offers),
    values: [...optionValues(parts), ...(parts.fits ?? []).map(fitValue), ...properties, ...brand],
  }
}

/** Only values that something on offer has. */
function optionValues({ options, values, offers }: ProductParts): FacetValue[] {
  return options.flatMap((option) =>
    values
      .filter(
        ({ option: of, code }) => of === option.code && offers.some((offer) => offer.options[option.code] === code),
      )
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
}

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

/** Between the options and the attributes. */
const fitValue = ({ model, name }: { model: string; name: Localized }): FacetValue => ({
  facet: FITS,
  value: model,
  facetName: FITS_NAME,
  name,
  swatch: null,
  facetPosition: 50,
  position: 0,
})

function ancestors(tree: CategoryTree, ids: string[]): string[] {
  const found = new Set<string>()
  for (let id of ids)
    while (id && !found.has(id) && tree.has(id)) {
      found.add(id)
      id = tree.get(id)?.parentId ?? ''
    }
  return [...found]
}

function cheapest(offers: ProductParts['offers']) {
  const best = new Map<string, { market: string; amount: number; isReduced: boolean }>()
  for (const { market, amount, regular } of offers) {
    if (market === null || amount === null) continue
    const known = best.get(market)
    const isReduced = (known?.isReduced ?? false) || (regular !== null && regular > amount)
    best.set(market, { market, amount: Math.min(known?.amount ?? amount, amount), isReduced })
  }
  return [...best.values()]
}
