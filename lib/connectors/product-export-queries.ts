import 'server-only'
import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import {
  categories,
  productCategories,
  productMedia,
  productOptions,
  productOptionValues,
  products,
  variants,
} from '@/db/schema/catalog'
import { stockLevels, stockLocations, stockRules } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { groupBy } from '@/lib/kernel/group'
import type { Localized } from '@/lib/kernel/locale'
import { type ProductLine, priceText } from './product-lines'
import { slugOf } from './product-record'

const PAGE = 500
const OVERSELL = -1_000_000

/** Every product that is not archived, in our own format, page by page. Needs `catalog.read`. */
export async function* exportProducts(actor: Actor): AsyncGenerator<ProductLine[]> {
  authorize(actor, 'catalog.read')
  for (let last = ''; ; ) {
    const rows = await db
      .select({ id: products.id })
      .from(products)
      .where(and(gt(products.id, last), inArray(products.status, ['draft', 'published'])))
      .orderBy(asc(products.id))
      .limit(PAGE)
    if (!rows.length) return
    last = rows.at(-1)!.id
    yield readProductLines(rows.map(({ id }) => id))
  }
}

async function readProductLines(ids: string[]): Promise<ProductLine[]> {
  const rows = await db.select().from(products).where(inArray(products.id, ids)).orderBy(asc(products.id))
  const of = <T extends { productId: string }>(list: T[]) => groupBy(list, ({ productId }) => productId)
  const options = of(
    await db
      .select()
      .from(productOptions)
      .where(inArray(productOptions.productId, ids))
      .orderBy(asc(productOptions.position)),
  )
  const values = of(
    await db
      .select()
      .from(productOptionValues)
      .where(inArray(productOptionValues.productId, ids))
      .orderBy(asc(productOptionValues.position)),
  )
  const sold = of(
    await db
      .select()
      .from(variants)
      .where(and(inArray(variants.productId, ids), eq(variants.active, true)))
      .orderBy(asc(variants.position)),
  )
  const offers = await readOffers([...sold.values()].flat().map(({ id }) => id))
  const places = of(await readPlaces(ids))
  const pictures = of(await readPictures(ids))
  return rows.map(({ id, slug, name, summary, description, brand, type, tags, status }) => ({
    slug,
    name,
    summary,
    description,
    brand,
    type,
    tags,
    published: status === 'published',
    categories: (places.get(id) ?? []).map(({ names }) => names),
    options: (options.get(id) ?? []).map((option) => ({
      code: option.code,
      name: option.name,
      values: (values.get(id) ?? [])
        .filter((value) => value.option === option.code)
        .map(({ code, name: label, swatch }) => ({ code, name: label, swatch })),
    })),
    variants: (sold.get(id) ?? []).map((variant) => ({
      sku: variant.sku,
      options: variant.options,
      gtin: variant.gtin,
      weightGrams: variant.weightGrams,
      ...offers(variant.id),
    })),
    pictures: (pictures.get(id) ?? []).map(({ url, alt, options: shown }) => ({ url, alt, options: shown })),
  }))
}

async function readOffers(variantIds: string[]) {
  const byVariant = <T extends { variantId: string }>(list: T[]) => groupBy(list, ({ variantId }) => variantId)
  const asked = byVariant(await db.select().from(prices).where(inArray(prices.variantId, variantIds)))
  const rules = byVariant(await db.select().from(stockRules).where(inArray(stockRules.variantId, variantIds)))
  const levels = byVariant(
    await db
      .select({ variantId: stockLevels.variantId, onHand: stockLevels.onHand })
      .from(stockLevels)
      .innerJoin(stockLocations, eq(stockLocations.id, stockLevels.locationId))
      .where(and(inArray(stockLevels.variantId, variantIds), eq(stockLocations.active, true)))
      .orderBy(asc(stockLocations.position)),
  )
  return (id: string) => {
    const [rule] = rules.get(id) ?? []
    return {
      prices: Object.fromEntries(
        (asked.get(id) ?? []).map(({ market, currency, amount, regularAmount }) => {
          const regular = regularAmount === null ? {} : { regular: priceText(regularAmount, currency) }
          return [market, { price: priceText(amount, currency), ...regular }]
        }),
      ),
      // An import counts into the first place; so what is counted there is what it may say.
      stock: levels.get(id)?.[0]?.onHand ?? null,
      isTracked: rule?.isTracked ?? true,
      oversell: (rule?.threshold ?? 0) <= OVERSELL,
    }
  }
}

/** The names of each category from its root, in English or what there is. */
async function readPlaces(ids: string[]) {
  const tree = new Map(
    (
      await db
        .select({ id: categories.id, parentId: categories.parentId, slug: categories.slug, name: categories.name })
        .from(categories)
    ).map((category) => [category.id, category]),
  )
  const rows = await db
    .select({ productId: productCategories.productId, categoryId: productCategories.categoryId })
    .from(productCategories)
    .where(inArray(productCategories.productId, ids))
    .orderBy(asc(productCategories.categoryId))
  return rows.map(({ productId, categoryId }) => {
    const names: string[] = []
    for (let at = tree.get(categoryId); at; at = at.parentId ? tree.get(at.parentId) : undefined)
      names.unshift(nameOf(at))
    return { productId, names }
  })
}

/** An import finds a category by its address, so the name will do only where the address was made of it. */
const nameOf = ({ slug, name }: { slug: string; name: Localized }) =>
  name.en && slugOf(name.en, 'category') === slug ? name.en : slug

async function readPictures(ids: string[]) {
  const rows = await db
    .select({
      productId: productMedia.productId,
      url: assets.sourceUrl,
      alt: assets.alt,
      options: productMedia.options,
    })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(and(inArray(productMedia.productId, ids), isNotNull(assets.sourceUrl)))
    .orderBy(asc(productMedia.position))
  return rows.map(({ url, alt, ...row }) => ({ ...row, url: url!, alt: alt.en ?? '' }))
}

/** These products as a file would tell them now, by address. */
export const linesOf = async (ids: string[]) => new Map((await readProductLines(ids)).map((line) => [line.slug, line]))
