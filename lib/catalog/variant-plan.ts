import { invalid } from '@/lib/kernel/errors'
import { combinations, mostVariants, type SaveVariants, variantKey } from './variant'

export type ExistingVariant = { id: string; sku: string; key: string }

type Values = {
  sku: string
  key: string
  options: Record<string, string>
  position: number
  gtin?: string | null
  weightGrams?: number | null
  active?: boolean
}

/** What becomes of a product's variants: kept ones by id, new ones, and the ids of those whose combination is gone. */
export type VariantPlan = { kept: (Values & { id: string })[]; made: Values[]; gone: string[] }

/**
 * Lays the wanted matrix over what there is. A combination is known by its key; where options were added or removed, a
 * listed variant is known by its id or its SKU, so that its stock, price and orders stay with it. Throws `invalid`.
 */
export function planVariants(input: SaveVariants, existing: ExistingVariant[], slug: string): VariantPlan {
  const { options, variants, skuBase = slug.toUpperCase() } = input
  refuseDoubles(input)
  const size = options.reduce((n, { values }) => n * values.length, 1)
  if (size > mostVariants)
    throw invalid('tooManyVariants', { options: ['invalid'] }, { count: size, max: mostVariants })
  const listed = new Map(variants.map((variant) => [variantKey(options, variant.options), variant]))
  const choices = combinations(options)
  const keys = new Set(choices.map((choice) => variantKey(options, choice)))
  if (keys.size !== choices.length) throw invalid('invalid', { options: ['taken'] })
  variants.forEach((variant, i) => {
    const isWhole = Object.keys(variant.options).length === options.length
    if (!isWhole || !keys.has(variantKey(options, variant.options)))
      throw invalid('invalid', { [`variants.${i}.options`]: ['unknown'] })
  })

  const free = new Map(existing.map((variant) => [variant.id, variant]))
  const take = (test: (variant: ExistingVariant) => boolean) => {
    const found = [...free.values()].find(test)
    if (found) free.delete(found.id)
    return found
  }
  // Exact combinations first, so that a SKU never takes a variant whose own combination is still wanted.
  const byKey = new Map(choices.map((choice) => [variantKey(options, choice), choice]))
  const matched = new Map<string, ExistingVariant>()
  for (const key of byKey.keys()) {
    const found = take((variant) => variant.key === key)
    if (found) matched.set(key, found)
  }
  for (const [key, variant] of listed) {
    if (matched.has(key)) continue
    const found = take(({ id, sku }) => (variant.id ? id === variant.id : sku === variant.sku))
    if (found) matched.set(key, found)
  }

  // The one variant of a product that gets its first option becomes the first of its variants, with its price and stock.
  const [first] = byKey.keys()
  const only = first && !matched.has(first) ? take(({ key }) => key === '') : undefined
  if (first && only) matched.set(first, only)

  const plan: VariantPlan = { kept: [], made: [], gone: [...free.keys()] }
  ;[...byKey].forEach(([key, choice], position) => {
    const known = matched.get(key)
    const { id: _, options: __, sku, ...said } = listed.get(key) ?? { options: choice }
    const values = { ...said, key, options: choice, position }
    if (known) plan.kept.push({ ...values, id: known.id, sku: sku ?? known.sku })
    else plan.made.push({ ...values, sku: sku ?? newSku(skuBase, key) })
  })
  return plan
}

const newSku = (base: string, key: string) => (key ? `${base}-${key.toUpperCase()}` : base).slice(0, 64)

function refuseDoubles({ options, variants }: SaveVariants) {
  const isDouble = (list: string[]) => new Set(list).size !== list.length
  if (isDouble(options.map(({ code }) => code))) throw invalid('invalid', { options: ['taken'] })
  options.forEach(({ values }, i) => {
    if (isDouble(values.map(({ code }) => code))) throw invalid('invalid', { [`options.${i}.values`]: ['taken'] })
  })
  const skus = variants.flatMap(({ sku }) => sku ?? [])
  variants.forEach(({ sku }, i) => {
    if (sku && skus.indexOf(sku) !== skus.lastIndexOf(sku))
      throw invalid('invalid', { [`variants.${i}.sku`]: ['taken'] })
  })
}
