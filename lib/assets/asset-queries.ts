import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import type { Asset } from './asset'
import { assetName } from './rendition'

export const assetColumns = {
  id: assets.id,
  hash: assets.hash,
  kind: assets.kind,
  contentHash: assets.contentHash,
  fileName: assets.fileName,
  mime: assets.mime,
  width: assets.width,
  height: assets.height,
  bytes: assets.bytes,
  alt: assets.alt,
  colour: assets.colour,
  focalX: assets.focalX,
  focalY: assets.focalY,
  sourceUrl: assets.sourceUrl,
  createdAt: assets.createdAt,
}

/** An asset by its public name, also by those that it had before its file was replaced. */
export async function getAssetByHash(hash: string): Promise<Asset | undefined> {
  const [asset] = await db
    .select(assetColumns)
    .from(assets)
    .where(eq(assets.name, assetName(hash)))
  return asset
}

/** Assets by their public names, in no order. */
export async function listAssetsByHash(hashes: string[]): Promise<Asset[]> {
  const found: Asset[] = []
  // Engines take only so many parameters at once.
  for (let at = 0; at < hashes.length; at += 500)
    found.push(
      ...(await db
        .select(assetColumns)
        .from(assets)
        .where(inArray(assets.name, hashes.slice(at, at + 500).map(assetName)))),
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

export async function getAssetById(id: string) {
  const [asset] = await db
    .select({ ...assetColumns, isDecorative: assets.isDecorative, likeness: assets.likeness })
    .from(assets)
    .where(eq(assets.id, id))
  return asset
}
