import 'server-only'
import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '@/db'
import { assetCollectionMembers, assetCollections, assetShares, assets } from '@/db/schema/assets'
import { assetName } from './rendition'
import { tokenHash } from './share-token'

const columns = {
  id: assets.id,
  hash: assets.hash,
  name: assets.name,
  kind: assets.kind,
  fileName: assets.fileName,
  width: assets.width,
  height: assets.height,
  alt: assets.alt,
}

/** What a link shows while it is good: one asset, or a collection; undefined once it has ended. Whoever has it may look. */
export async function findShared(token: string, now = new Date()) {
  const [share] = await db
    .select()
    .from(assetShares)
    .where(and(eq(assetShares.tokenHash, tokenHash(token)), gt(assetShares.expiresAt, now)))
  if (!share) return undefined
  const { assetId, collectionId, expiresAt } = share
  if (assetId) {
    const files = await db.select(columns).from(assets).where(eq(assets.id, assetId))
    return { name: files[0]?.fileName ?? '', files, expiresAt }
  }
  const [collection] = await db
    .select({ name: assetCollections.name })
    .from(assetCollections)
    .where(eq(assetCollections.id, collectionId ?? ''))
  const files = await db
    .select(columns)
    .from(assetCollectionMembers)
    .innerJoin(assets, eq(assets.id, assetCollectionMembers.assetId))
    .where(eq(assetCollectionMembers.collectionId, collectionId ?? ''))
    .orderBy(asc(assetCollectionMembers.position), asc(assets.fileName))
    .limit(500)
  return { name: collection?.name ?? '', files, expiresAt }
}

/** Whether a link shows this file. */
export const isShared = async (token: string, hash: string, now?: Date): Promise<boolean> =>
  (await findShared(token, now))?.files.some(({ name }) => name === assetName(hash)) ?? false
