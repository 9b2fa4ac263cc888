import 'server-only'
import { and, asc, eq, gt, inArray, ne } from 'drizzle-orm'
import { removeTexts } from '@/db/full-text'
import { narrowing } from '@/db/portable'
import { attributeChoices, attributes, productAttributes, products } from '@/db/schema/catalog'
import {
  listingCategories,
  listingFacets,
  listingPrices,
  listingProducts,
  listingValues,
  searchDeletes,
  searchTerms,
} from '@/db/schema/search'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { locales } from '@/lib/kernel/locale'
import { productsIndexed } from './events'
import { beginChange, noteChange } from './index/changes'
import { facetPlace, readIndexSources, readTree } from './index/sources'
import { writeIndex } from './index/write'
import { indexSource, type ProductParts } from './index-source'
import { catchUpPages } from './page-index-commands'

const BATCH = 500

/** Brings the index of lists and search in step with the catalogue for these products. Needs `events.emit`. */
export async function indexProducts(context: Context, productIds: string[]): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'events.emit')
  const touched = new Set<string>()
  await beginChange()
  for (let at = 0; at < productIds.length; at += BATCH) {
    const ids = productIds.slice(at, at + BATCH)
    const before = await tx
      .select({ num: listingProducts.num })
      .from(listingProducts)
      .where(inArray(listingProducts.productId, ids))
    const nums = before.map(({ num }) => num)
    for (const { category } of await categoriesOf(tx, nums)) touched.add(category)
    const known = new Set(nums)
    if (nums.length) {
      await tx.delete(listingPrices).where(inArray(listingPrices.product, nums))
      await tx.delete(listingCategories).where(inArray(listingCategories.product, nums))
      await tx.delete(listingFacets).where(inArray(listingFacets.product, nums))
      await removeTexts(locales, nums)
    }
    const sources = await readIndexSources(tx, ids)
    const gone = ids.filter((id) => !sources.some((source) => source.productId === id))
    if (gone.length) await tx.delete(listingProducts).where(inArray(listingProducts.productId, gone))
    const written = await writeIndex(tx, sources, known)
    await noteChange(tx, [...new Set([...nums, ...written])])
    for (const { categories } of sources) for (const category of categories) touched.add(category)
  }
  if (productIds.length) await emit(productsIndexed({ products: productIds.length, categories: [...touched] }))
}

/** Brings the filters in step with one attribute: which products have it, its words, its place. Needs `events.emit`. */
export async function indexAttribute(context: Context, { id, code }: { id: string; code: string }): Promise<void> {
  const { tx, actor } = context
  authorize(actor, 'events.emit')
  const listed = await tx
    .selectDistinct({ productId: listingProducts.productId })
    .from(listingFacets)
    .innerJoin(listingValues, eq(listingValues.num, listingFacets.value))
    .innerJoin(listingProducts, eq(listingProducts.num, listingFacets.product))
    .where(eq(listingValues.facet, code))
  const saying = await tx
    .selectDistinct({ productId: productAttributes.productId })
    .from(productAttributes)
    .where(eq(productAttributes.attributeId, id))
  await indexProducts(context, [...new Set([...listed, ...saying].map(({ productId }) => productId))])
  await placeFacets(context)
}

/** Puts the filters and their values in the order of the attributes and their choices. Needs `events.emit`. */
export async function placeFacets({ tx, actor, emit }: Context): Promise<void> {
  authorize(actor, 'events.emit')
  await beginChange()
  for (const { code, position } of await tx
    .select({ code: attributes.code, position: attributes.position })
    .from(attributes))
    await tx
      .update(listingValues)
      .set({ facetPosition: facetPlace(position) })
      .where(eq(listingValues.facet, code))
  const choices = await tx
    .select({ facet: attributes.code, value: attributeChoices.code, position: attributeChoices.position })
    .from(attributeChoices)
    .innerJoin(attributes, eq(attributes.id, attributeChoices.attributeId))
  for (const { facet, value, position } of choices)
    await tx
      .update(listingValues)
      .set({ position })
      .where(and(eq(listingValues.facet, facet), eq(listingValues.value, value), ne(listingValues.position, position)))
  await noteChange(tx, [])
  const listed = await tx.selectDistinct({ category: listingCategories.category }).from(listingCategories)
  await emit(productsIndexed({ products: 0, categories: listed.map(({ category }) => category) }))
}

/** Puts products into the index that have never been in it, without reading them again. Needs `events.emit`. */
export async function indexNewProducts({ tx, actor, emit }: Context, added: ProductParts[]): Promise<void> {
  authorize(actor, 'events.emit')
  if (!added.length) return
  await beginChange()
  const tree = await readTree(tx)
  const sources = added.map((parts) => indexSource(parts, tree))
  await noteChange(tx, await writeIndex(tx, sources, new Set()))
  const touched = new Set(sources.flatMap(({ categories }) => categories))
  await emit(productsIndexed({ products: added.length, categories: [...touched] }))
}

async function categoriesOf(tx: Context['tx'], nums: number[]) {
  if (!nums.length) return []
  return tx
    .selectDistinct({ category: listingCategories.category })
    .from(listingCategories)
    .where(inArray(listingCategories.product, nums))
}

/** Empties the index and fills it again from the catalogue and the public pages. Returns the number of products. */
export async function rebuildIndex(actor: Actor, progress: (done: number) => void = () => {}): Promise<number> {
  authorize(actor, 'events.emit')
  await transact(actor, async ({ tx }) => {
    await beginChange()
    const all = await tx.select({ num: listingProducts.num }).from(listingProducts)
    await removeTexts(
      locales,
      all.map(({ num }) => num),
    )
    for (const table of [
      listingPrices,
      listingCategories,
      listingFacets,
      listingValues,
      listingProducts,
      searchTerms,
      searchDeletes,
    ])
      await tx.delete(table)
    await noteChange(tx, null)
  })
  let done = 0
  let last = ''
  for (;;) {
    const { value: ids } = await transact(actor, async (context) => {
      const rows = await context.tx
        .select({ id: products.id })
        .from(products)
        .where(and(narrowing(eq(products.status, 'published')), gt(products.id, last)))
        .orderBy(asc(products.id))
        .limit(BATCH)
      const some = rows.map(({ id }) => id)
      await indexProducts(context, some)
      return some
    })
    if (!ids.length) break
    last = ids.at(-1) as string
    done += ids.length
    progress(done)
  }
  await catchUpPages(actor, { anew: true })
  return done
}
