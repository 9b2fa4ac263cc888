import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { assets } from '@/db/schema/assets'
import {
  attributeChoices,
  attributes,
  categories,
  productAttributes,
  productCategories,
  productMedia,
  productRelations,
  products,
} from '@/db/schema/catalog'
import { updateAsset } from '@/lib/assets/asset-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import { type Localized, locales } from '@/lib/kernel/locale'
import { productUpdated } from './events'
import { categoryPathsOf, tell, touchProduct } from './product-change'
import type { SavedProduct } from './product-commands'
import {
  type AddMedia,
  mostPictures,
  type SetAttributes,
  type SetCategories,
  type SetMedia,
  type SetRelations,
} from './product-content'

/**
 * A product's pictures in their order, with their words where `alt` is said. All four commands throw
 * `conflict('editConflict')` as `updateProduct` does.
 */
export async function setMedia(context: Context, { id, version, media }: SetMedia): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id, version }, {}, ['media'])
  const ids = media.map(({ assetId }) => assetId)
  const known = ids.length
    ? await tx.select({ id: assets.id, alt: assets.alt }).from(assets).where(inArray(assets.id, ids))
    : []
  refuseUnknown(ids, known, 'media', 'assetId')
  await tx.delete(productMedia).where(eq(productMedia.productId, id))
  if (ids.length)
    await tx
      .insert(productMedia)
      .values(media.map(({ assetId, options }, position) => ({ assetId, options, productId: id, position })))
  for (const { assetId, alt } of media) {
    const before = known.find((asset) => asset.id === assetId)?.alt
    if (alt && !isSame(before, alt)) await updateAsset(context, { id: assetId, alt })
  }
  return tell(context, productUpdated, touched, ['media'])
}

/** One more picture, as the last; the same one again changes nothing. Whoever works on the product is not in the way. */
export async function addMedia(context: Context, { id, assetId }: AddMedia): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id })
  const there = await tx
    .select({ assetId: productMedia.assetId, position: productMedia.position })
    .from(productMedia)
    .where(eq(productMedia.productId, id))
  if (there.length >= mostPictures) throw invalid('tooManyPictures', {}, { max: mostPictures })
  const position = Math.max(-1, ...there.map((each) => each.position)) + 1
  if (!there.some((each) => each.assetId === assetId))
    await tx.insert(productMedia).values({ productId: id, assetId, options: {}, position })
  return tell(context, productUpdated, touched, ['media'])
}

/** In which categories it stands; the first is the one of its breadcrumb. */
export async function setCategories(
  context: Context,
  { id, version, categoryIds }: SetCategories,
): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id, version }, {}, ['categories'])
  const known = categoryIds.length
    ? await tx.select({ id: categories.id }).from(categories).where(inArray(categories.id, categoryIds))
    : []
  refuseUnknown(categoryIds, known, 'categoryIds')
  const left = await categoryPathsOf(tx, id)
  await tx.delete(productCategories).where(eq(productCategories.productId, id))
  if (categoryIds.length)
    await tx
      .insert(productCategories)
      .values(categoryIds.map((categoryId, position) => ({ productId: id, categoryId, position })))
  return tell(context, productUpdated, touched, ['categories'], { categories: left })
}

/** What is set beside it: accessories, parts, similar ones. */
export async function setRelations(context: Context, { id, version, relations }: SetRelations): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id, version }, {}, ['relations'])
  const ids = relations.map(({ relatedId }) => relatedId)
  const known = ids.length ? await tx.select({ id: products.id }).from(products).where(inArray(products.id, ids)) : []
  refuseUnknown(
    ids,
    known.filter((product) => product.id !== id),
    'relations',
    'relatedId',
  )
  await tx.delete(productRelations).where(eq(productRelations.productId, id))
  if (ids.length)
    await tx.insert(productRelations).values(relations.map((each, position) => ({ ...each, productId: id, position })))
  return tell(context, productUpdated, touched, ['relations'])
}

/** What is said of it. A value must fit its attribute's kind, a choice must be one of the attribute's. */
export async function setAttributes(context: Context, { id, version, values }: SetAttributes): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id, version }, {}, ['attributes'])
  const ids = values.map(({ attributeId }) => attributeId)
  const known = ids.length
    ? await tx.select({ id: attributes.id, kind: attributes.kind }).from(attributes).where(inArray(attributes.id, ids))
    : []
  const choices = ids.length
    ? await tx
        .select({ attributeId: attributeChoices.attributeId, code: attributeChoices.code })
        .from(attributeChoices)
        .where(inArray(attributeChoices.attributeId, ids))
    : []
  const rows = values.flatMap((value, i) => {
    const { attributeId, kind } = value
    if (known.find((attribute) => attribute.id === attributeId)?.kind !== kind)
      throw invalid('invalid', { [`values.${i}.attributeId`]: ['unknown'] })
    if (
      kind === 'choice' &&
      !value.choices.every((code) => choices.some((c) => c.attributeId === attributeId && c.code === code))
    )
      throw invalid('invalid', { [`values.${i}.choices`]: ['unknown'] })
    const own = { productId: id, attributeId }
    if (kind === 'choice') return value.choices.map((code) => ({ ...own, value: code }))
    if (kind === 'number') return [{ ...own, value: String(value.number), number: value.number }]
    if (kind === 'boolean') return [{ ...own, value: String(value.boolean) }]
    return [{ ...own, value: '', text: value.text }]
  })
  await tx.delete(productAttributes).where(eq(productAttributes.productId, id))
  if (rows.length) await tx.insert(productAttributes).values(rows)
  return tell(context, productUpdated, touched, ['attributes'])
}

const isSame = (a: Localized = {}, b: Localized) => locales.every((locale) => (a[locale] ?? '') === (b[locale] ?? ''))

function refuseUnknown(ids: string[], known: { id: string }[], list: string, field?: string) {
  const there = new Set(known.map(({ id }) => id))
  const at = ids.findIndex((id) => !there.has(id))
  if (at >= 0)
    throw invalid('invalid', { [[list, at, field].filter((part) => part !== undefined).join('.')]: ['unknown'] })
}
