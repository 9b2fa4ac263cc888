import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db'
import type { Db } from '@/db/engine'
import { jsonAsText } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { categories, productMedia, products } from '@/db/schema/catalog'
import { configurableModels, modelVersions } from '@/db/schema/configurator'
import { contentAssetUses, contentTexts } from '@/db/schema/content'
import { CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { modelTag } from '@/lib/configurator/events'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { assetTag } from './events'

/** A place that shows an asset. `tags` are those of the pages that change with it. */
export type AssetUse = {
  assetId: string
  kind: 'product' | 'category' | 'page' | 'model' | 'fallback' | 'poster'
  /** Of what shows it. */
  id: string
  name: string
  locale?: string
  isPublished?: boolean
  tags: string[]
}

/** Where an asset is shown, by foreign key. Needs `catalog.read`. */
export async function listAssetUses(actor: Actor, id: string): Promise<AssetUse[]> {
  authorize(actor, 'catalog.read')
  return listUses(db, [id])
}

/** The tags of all pages that show one of these assets. */
export const affectedTags = async (tx: Db, ids: string[]): Promise<string[]> => [
  ...new Set((await listUses(tx, ids)).flatMap(({ tags }) => tags)),
]

/** Where these assets are shown. Every table that points at an asset is read here: `asset-use.test.ts` knows them all. */
export async function listUses(tx: Db, ids: string[]): Promise<AssetUse[]> {
  if (!ids.length) return []
  const lists = await Promise.all(
    [usesInProducts, usesInCategories, usesInPages, usesInModels, usesByAssets].map((list) => list(tx, ids)),
  )
  return lists.flat()
}

async function usesInProducts(tx: Db, ids: string[]): Promise<AssetUse[]> {
  const rows = await tx
    .select({
      assetId: productMedia.assetId,
      id: products.id,
      name: products.name,
      slug: products.slug,
      status: products.status,
    })
    .from(productMedia)
    .innerJoin(products, eq(products.id, productMedia.productId))
    .where(inArray(productMedia.assetId, ids))
  return rows.map(({ assetId, id, name, slug, status }) => ({
    assetId,
    kind: 'product',
    id,
    name: localized(name, 'en') || slug,
    isPublished: status === 'published',
    tags: [productTag(slug)],
  }))
}

async function usesInCategories(tx: Db, ids: string[]): Promise<AssetUse[]> {
  const rows = await tx
    .select({ assetId: categories.assetId, id: categories.id, name: categories.name, active: categories.active })
    .from(categories)
    .where(inArray(categories.assetId, ids))
  return rows.map(({ assetId, id, name, active }) => ({
    assetId: assetId as string,
    kind: 'category',
    id,
    name: localized(name, 'en') || id,
    isPublished: active,
    tags: [CATEGORIES_TAG],
  }))
}

/** Pages carry the tag of the asset itself. */
async function usesInPages(tx: Db, ids: string[]): Promise<AssetUse[]> {
  const rows = await tx
    .select({
      assetId: contentAssetUses.assetId,
      id: contentAssetUses.pageId,
      locale: contentAssetUses.locale,
      isPublished: contentAssetUses.isPublished,
      title: contentTexts.title,
    })
    .from(contentAssetUses)
    .leftJoin(contentTexts, eq(contentTexts.pageId, contentAssetUses.pageId))
    .where(inArray(contentAssetUses.assetId, ids))
  const found = new Map<string, AssetUse>()
  for (const { assetId, id, locale, isPublished, title } of rows) {
    const key = `${assetId} ${id} ${locale} ${isPublished}`
    if (!found.has(key)) found.set(key, { assetId, kind: 'page', id, name: title || id, locale, isPublished, tags: [] })
  }
  return [...found.values()]
}

/** Models name the layers of their pictures in their definition, which is one document. */
async function usesInModels(tx: Db, ids: string[]): Promise<AssetUse[]> {
  const named = await tx
    .select({ id: assets.id, hash: assets.hash, name: assets.name })
    .from(assets)
    .where(inArray(assets.id, ids))
  const models = await tx
    .select({ id: configurableModels.id, slug: configurableModels.slug, draft: jsonAsText(configurableModels.draft) })
    .from(configurableModels)
  if (!models.length) return []
  const published = await tx
    .select({
      id: modelVersions.modelId,
      version: modelVersions.version,
      definition: jsonAsText(modelVersions.definition),
    })
    .from(modelVersions)
    .innerJoin(configurableModels, eq(configurableModels.publishedVersion, modelVersions.version))
    .where(eq(configurableModels.id, modelVersions.modelId))
  return named.flatMap((asset) =>
    models.flatMap(({ id, slug, draft }): AssetUse[] => {
      const isPublished = published.some((each) => each.id === id && each.definition.includes(asset.name))
      if (!isPublished && !draft.includes(asset.name)) return []
      return [{ assetId: asset.id, kind: 'model', id, name: slug, isPublished, tags: [modelTag(slug)] }]
    }),
  )
}

/** Assets that show it in their place, and films that show it before they play. */
async function usesByAssets(tx: Db, ids: string[]): Promise<AssetUse[]> {
  const other = alias(assets, 'other')
  const columns = { id: other.id, name: other.fileName, hash: other.hash }
  const fallbacks = await tx
    .select({ assetId: other.fallbackId, ...columns })
    .from(other)
    .where(inArray(other.fallbackId, ids))
  const posters = await tx
    .select({ assetId: other.posterId, ...columns })
    .from(other)
    .where(inArray(other.posterId, ids))
  const use =
    (kind: 'fallback' | 'poster') =>
    (row: (typeof fallbacks)[number]): AssetUse => ({
      assetId: row.assetId as string,
      kind,
      id: row.id,
      name: row.name,
      tags: [assetTag(row.hash)],
    })
  return [...fallbacks.map(use('fallback')), ...posters.map(use('poster'))]
}
