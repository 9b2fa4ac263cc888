import 'server-only'
import { count, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { contains } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Asset } from './asset'

export const assetColumns = {
  id: assets.id,
  hash: assets.hash,
  fileName: assets.fileName,
  mime: assets.mime,
  width: assets.width,
  height: assets.height,
  bytes: assets.bytes,
  alt: assets.alt,
  colour: assets.colour,
  sourceUrl: assets.sourceUrl,
  createdAt: assets.createdAt,
}

/** A picture by its public name. */
export async function getAssetByHash(hash: string): Promise<Asset | undefined> {
  const [asset] = await db.select(assetColumns).from(assets).where(eq(assets.hash, hash))
  return asset
}

/** Pictures by their public names, in no order. */
export async function listAssetsByHash(hashes: string[]): Promise<Asset[]> {
  const found: Asset[] = []
  // Engines take only so many parameters at once.
  for (let at = 0; at < hashes.length; at += 500)
    found.push(
      ...(await db
        .select(assetColumns)
        .from(assets)
        .where(inArray(assets.hash, hashes.slice(at, at + 500)))),
    )
  return found
}

/** Pictures by id, in no order: for categories, blocks, anything that points at some. */
export const listAssetsById = async (ids: string[]): Promise<Asset[]> =>
  ids.length ? db.select(assetColumns).from(assets).where(inArray(assets.id, ids)) : []

/** Pictures that were fetched from these addresses before: imports fetch none twice. */
export const listAssetsBySource = async (urls: string[]): Promise<Asset[]> =>
  urls.length ? db.select(assetColumns).from(assets).where(inArray(assets.sourceUrl, urls)) : []

/** Pictures by the names of their files, in no order: those that a page of ours names itself, such as the home page. */
export const listAssetsByFileName = async (names: string[]): Promise<Asset[]> =>
  names.length ? db.select(assetColumns).from(assets).where(inArray(assets.fileName, names)) : []

export type AssetFilter = { search?: string; page?: number; pageSize?: number }

/** The pictures, newest first. Needs `catalog.read`. */
export async function listAssets(actor: Actor, { search, page = 1, pageSize = 48 }: AssetFilter = {}) {
  authorize(actor, 'catalog.read')
  const where = search ? contains(assets.fileName, search) : undefined
  const size = Math.min(pageSize, 100)
  const [rows, [total]] = await Promise.all([
    db
      .select(assetColumns)
      .from(assets)
      .where(where)
      .orderBy(desc(assets.createdAt), desc(assets.id))
      .limit(size)
      .offset((Math.max(1, page) - 1) * size),
    db.select({ n: count() }).from(assets).where(where),
  ])
  return { rows: rows as Asset[], total: total?.n ?? 0, page, pageSize: size }
}
