import 'server-only'
import { and, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { inList } from '@/db/portable'
import { productCategories, productOptions, productOptionValues, products, variants } from '@/db/schema/catalog'
import { importSources } from '@/db/schema/connectors'
import { sanitizeLocalized } from '@/lib/catalog/rich-text'
import type { Context } from '@/lib/events/transact'
import { newIds } from '@/lib/kernel/id'
import type { Localized } from '@/lib/kernel/locale'
import type { ProductParts } from '@/lib/search/index-source'
import type { ProductRecord } from '../product-record'
import { hashOf, knownProducts } from './known-products'
import { writeOffers } from './write-offers'

export type Written = {
  created: string[]
  updated: string[]
  unchanged: number
  ids: Map<string, string>
  /** What was created and is published, as the index of lists and search takes it. */
  listed: ProductParts[]
}

/**
 * Writes a batch of products with everything that belongs to them in a few statements each. What has not changed since
 * the last import is left alone, and so is what people changed in the admin since, as long as the file stays the same.
 */
export async function writeProducts(
  context: Context,
  records: ProductRecord[],
  categoryIds: (path: string[]) => string | undefined,
): Promise<Written> {
  const { tx, now } = context
  const hashes = new Map(records.map((record) => [record.ref, hashOf(record)]))
  const known = await knownProducts(tx, records)
  const changed = records.filter(({ ref }) => known.get(ref)?.contentHash !== hashes.get(ref))
  const fresh = newIds('product', records.length, now.getTime())
  const ids = new Map(records.map(({ ref }, at) => [ref, known.get(ref)?.targetId ?? fresh[at]!]))
  const created = changed.filter(({ ref }) => !known.has(ref))
  const updated = changed.filter(({ ref }) => known.has(ref))
  const listed: ProductParts[] = []
  if (changed.length) {
    const isNew = ({ ref }: ProductRecord) => !known.has(ref)
    const rows = await putProducts(context, changed, ids, isNew)
    await putChoices(tx, changed, ids, isNew)
    await putVariants(context, changed, ids, isNew)
    const places = await putPlaces(created, updated, ids, categoryIds)
    await insertMany(
      importSources,
      changed.map(({ ref }) => ({ id: ref, contentHash: hashes.get(ref)!, targetId: ids.get(ref)!, importedAt: now })),
      { target: ['id'], update: ['contentHash', 'importedAt'] },
    )
    for (const [at, record] of changed.entries())
      if (isNew(record) && record.published) listed.push(partsOf(record, rows[at]!, places.get(record.ref) ?? []))
  }
  const of = (some: ProductRecord[]) => some.map(({ ref }) => ids.get(ref)!)
  return { created: of(created), updated: of(updated), unchanged: records.length - changed.length, ids, listed }
}

const partsOf = (
  record: ProductRecord,
  row: Omit<ProductParts['product'], 'ratingAverage'>,
  categoryIds: string[],
): ProductParts => ({
  product: { ...row, ratingAverage: null },
  categoryIds,
  offers: record.variants.flatMap(({ sku, options, prices }): ProductParts['offers'] =>
    prices.length
      ? prices.map(({ market, amount, regular }) => ({ sku, options, market, amount, regular }))
      : [{ sku, options, market: null, amount: null, regular: null }],
  ),
  options: record.options.map(({ code, name }, position) => ({ code, name, position })),
  values: record.options.flatMap((option) =>
    option.values.map((value, position) => ({ ...value, option: option.code, position })),
  ),
  properties: [],
})

// Cleaning costs more than all the rest, and most texts are paragraphs without anything else.
const PLAIN = /^(?:[^<>&]|<\/?p>)*$/
const cleaned = (html: Localized): Localized =>
  Object.values(html).every((text) => PLAIN.test(text ?? '')) ? html : sanitizeLocalized(html)

type IsNew = (record: ProductRecord) => boolean

async function putProducts({ tx, now }: Context, records: ProductRecord[], ids: Map<string, string>, isNew: IsNew) {
  const slugs = await freeSlugs(records, ids)
  const rows = records.map((record) => ({
    id: ids.get(record.ref)!,
    slug: slugs.get(record.ref)!,
    status: record.published ? ('published' as const) : ('draft' as const),
    name: record.name,
    summary: record.summary,
    description: cleaned(record.description),
    brand: record.brand,
    type: record.type,
    tags: record.tags,
    popularity: record.popularity ?? 0,
    // What our own format means may have come from anywhere; only a new product gets its name from it.
    externalRef: record.ref,
    seoTitle: {},
    seoDescription: {},
    version: 1,
    publishedAt: record.published ? now : null,
    createdAt: now,
    updatedAt: now,
  }))
  await insertMany(products, rows, {
    target: ['id'],
    update: ['status', 'name', 'summary', 'description', 'brand', 'type', 'tags', 'updatedAt'],
    add: ['version'],
  })
  const published = records.filter((record) => record.published && !isNew(record)).map(({ ref }) => ids.get(ref)!)
  if (published.length)
    await tx
      .update(products)
      .set({ publishedAt: now })
      .where(and(inArray(products.id, published), isNull(products.publishedAt)))
  return rows
}

const slugsTaken = compiled(() =>
  db.select({ id: products.id, slug: products.slug }).from(products).where(inList(products.slug, 'slugs')),
)

/** The wished address, or with a number behind it when another product has it. */
async function freeSlugs(records: ProductRecord[], ids: Map<string, string>) {
  const rows = await slugsTaken({ slugs: JSON.stringify(records.map(({ slug }) => slug)) })
  const owner = new Map(rows.map(({ id, slug }) => [slug, id]))
  const given = new Map<string, string>()
  for (const { ref, slug } of records) {
    const id = ids.get(ref)!
    let free = slug
    for (let n = 2; (owner.get(free) ?? id) !== id; n++) free = n < 5 ? `${slug}-${n}` : `${slug}-${id.slice(-8)}`
    owner.set(free, id)
    given.set(ref, free)
  }
  return given
}

async function putChoices(tx: Db, records: ProductRecord[], ids: Map<string, string>, isNew: IsNew) {
  const stale = records.filter((record) => !isNew(record)).map(({ ref }) => ids.get(ref)!)
  if (stale.length) {
    await tx.delete(productOptions).where(inArray(productOptions.productId, stale))
    await tx.delete(productOptionValues).where(inArray(productOptionValues.productId, stale))
  }
  const options = records.flatMap((record) =>
    record.options.map((option, position) => ({
      productId: ids.get(record.ref)!,
      code: option.code,
      name: option.name,
      kind: option.values.some(({ swatch }) => swatch) ? ('swatch' as const) : ('text' as const),
      position,
    })),
  )
  const values = records.flatMap((record) =>
    record.options.flatMap((option) =>
      option.values.map(({ code, name, swatch }, position) => {
        return { productId: ids.get(record.ref)!, option: option.code, code, name, swatch, position }
      }),
    ),
  )
  await insertMany(productOptions, options)
  await insertMany(productOptionValues, values)
}

/** Keeps the ids of variants that stay, so that carts and stock stay theirs; those that left the file are switched off. */
async function putVariants(context: Context, records: ProductRecord[], ids: Map<string, string>, isNew: IsNew) {
  const { tx, now } = context
  const before = records.filter((record) => !isNew(record)).map(({ ref }) => ids.get(ref)!)
  const rows = before.length
    ? await tx
        .select({ id: variants.id, productId: variants.productId, key: variants.key })
        .from(variants)
        .where(inArray(variants.productId, before))
    : []
  const known = new Map(rows.map(({ id, productId, key }) => [`${productId} ${key}`, id]))
  const kept = new Set<string>()
  const count = records.reduce((sum, record) => sum + record.variants.length, 0)
  const fresh = newIds('variant', count, now.getTime())
  let at = 0
  const written = records.flatMap((record) =>
    record.variants.map((variant, position) => {
      const productId = ids.get(record.ref)!
      const old = known.get(`${productId} ${variant.key}`)
      const id = old ?? fresh[at++]!
      kept.add(id)
      return {
        record: variant,
        isNew: old === undefined,
        row: { id, productId, position, ...plain(variant), active: true, createdAt: now, updatedAt: now },
      }
    }),
  )
  const left = rows.map(({ id }) => id).filter((id) => !kept.has(id))
  if (left.length) await tx.update(variants).set({ active: false, updatedAt: now }).where(inArray(variants.id, left))
  await insertMany(
    variants,
    written.map(({ row }) => row),
    { target: ['id'], update: ['sku', 'options', 'gtin', 'weightGrams', 'active', 'position', 'updatedAt'] },
  )
  await writeOffers(
    context,
    written.map(({ record, row, isNew: added }) => ({ ...record, id: row.id, isNew: added })),
  )
}

const plain = ({ sku, options, key, gtin, weightGrams }: ProductRecord['variants'][number]) => ({
  sku,
  options,
  key,
  gtin,
  weightGrams,
})

/** Category ids by reference. A product stays in the categories into which people have put it since. */
async function putPlaces(
  created: ProductRecord[],
  updated: ProductRecord[],
  ids: Map<string, string>,
  categoryIds: (path: string[]) => string | undefined,
): Promise<Map<string, string[]>> {
  const places = new Map(
    [...created, ...updated].map(({ ref, categories }) => [
      ref,
      [...new Set(categories.map(categoryIds).filter((id) => id !== undefined))],
    ]),
  )
  await insertMany(
    productCategories,
    [...places].flatMap(([ref, found]) => found.map((categoryId) => ({ productId: ids.get(ref)!, categoryId }))),
    'ignore',
  )
  return places
}
