import 'server-only'
import { and, asc, count, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import {
  assetCollectionMembers,
  assetCollections,
  assetComments,
  assetFolders,
  assetShares,
  assets,
  assetTags,
  assetVersions,
} from '@/db/schema/assets'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { AssetMeta } from './meta'
import type { PersonConsent } from './rights'

export type Folder = { id: string; parentId: string | null; name: string; path: string; count: number }

/** All folders in the order of a tree, each with the files that lie in it and below. Needs `catalog.read`. */
export async function listFolders(actor: Actor): Promise<Folder[]> {
  authorize(actor, 'catalog.read')
  const [folders, counts] = await Promise.all([
    db.select().from(assetFolders).orderBy(asc(assetFolders.path)),
    db.select({ id: assets.folderId, n: count() }).from(assets).groupBy(assets.folderId),
  ])
  const own = new Map(counts.map(({ id, n }) => [id, n]))
  const sums = new Map<string, number>()
  for (const { id, path } of folders) {
    const names = path.split('/')
    for (const [at] of names.entries()) {
      const above = names.slice(0, at + 1).join('/')
      sums.set(above, (sums.get(above) ?? 0) + (own.get(id) ?? 0))
    }
  }
  return folders.map(({ id, parentId, name, path }) => ({ id, parentId, name, path, count: sums.get(path) ?? 0 }))
}

/** All collections with their number of files. Needs `catalog.read`. */
export async function listCollections(actor: Actor) {
  authorize(actor, 'catalog.read')
  return db
    .select({
      id: assetCollections.id,
      name: assetCollections.name,
      count: sql<number>`count(${assetCollectionMembers.assetId})`.mapWith(Number),
    })
    .from(assetCollections)
    .leftJoin(assetCollectionMembers, eq(assetCollectionMembers.collectionId, assetCollections.id))
    .groupBy(assetCollections.id, assetCollections.name)
    .orderBy(asc(assetCollections.name))
}

/** A collection with the links that show it and are still good; undefined for none. Needs `catalog.read`. */
export async function getCollection(actor: Actor, id: string, now: Date) {
  authorize(actor, 'catalog.read')
  const [collection] = await db
    .select({ id: assetCollections.id, name: assetCollections.name })
    .from(assetCollections)
    .where(eq(assetCollections.id, id))
  return collection && { ...collection, shares: await listShares(eq(assetShares.collectionId, id), now) }
}

const listShares = (ofThis: SQL, now: Date) =>
  db
    .select({ id: assetShares.id, author: assetShares.author, expiresAt: assetShares.expiresAt })
    .from(assetShares)
    .where(and(ofThis, gt(assetShares.expiresAt, now)))
    .orderBy(asc(assetShares.expiresAt))

/** All that is known of an asset, for those who work on it. Throws `notFound`. Needs `catalog.read`. */
export async function requireAsset(actor: Actor, id: string) {
  authorize(actor, 'catalog.read')
  const [asset] = await db.select().from(assets).where(eq(assets.id, id))
  if (!asset) throw notFound('asset')
  const others = [asset.fallbackId, asset.posterId].flatMap((other) => other ?? [])
  const [tags, versions, comments, shares, related] = await Promise.all([
    db.select({ tag: assetTags.tag }).from(assetTags).where(eq(assetTags.assetId, id)).orderBy(asc(assetTags.tag)),
    db.select().from(assetVersions).where(eq(assetVersions.assetId, id)).orderBy(desc(assetVersions.number)),
    db.select().from(assetComments).where(eq(assetComments.assetId, id)).orderBy(asc(assetComments.createdAt)),
    listShares(eq(assetShares.assetId, id), new Date()),
    others.length
      ? db
          .select({ id: assets.id, hash: assets.hash, kind: assets.kind, fileName: assets.fileName })
          .from(assets)
          .where(inArray(assets.id, others))
      : [],
  ])
  const byId = new Map(related.map((each) => [each.id, each]))
  return {
    ...asset,
    meta: asset.meta as AssetMeta,
    consents: asset.consents as PersonConsent[],
    tags: tags.map(({ tag }) => tag),
    versions,
    comments,
    shares,
    fallback: byId.get(asset.fallbackId ?? '') ?? null,
    poster: byId.get(asset.posterId ?? '') ?? null,
  }
}

export type AssetForEdit = Awaited<ReturnType<typeof requireAsset>>
