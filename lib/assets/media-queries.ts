import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { assets, assetVersions } from '@/db/schema/assets'
import { judgedColumns, LONGEST_CHAIN } from './judged-columns'
import { assetName } from './rendition'
import { blockedBy } from './rights'

const columns = {
  ...judgedColumns,
  hash: assets.hash,
  name: assets.name,
  kind: assets.kind,
  contentHash: assets.contentHash,
  fileName: assets.fileName,
  mime: assets.mime,
  bytes: assets.bytes,
  width: assets.width,
  height: assets.height,
  focalX: assets.focalX,
  focalY: assets.focalY,
}

/** A file behind an address, with what decides whether it may be shown. */
export type Media = Awaited<ReturnType<typeof readAsset>>[number]

const readAsset = (condition: ReturnType<typeof eq>) => db.select(columns).from(assets).where(condition)

/**
 * What an address shows at that moment: the asset's own file, whichever it has now, or what stands in for it while it
 * may not be shown; undefined for nothing. Its territory does not matter here: an address belongs to no market.
 */
export async function findMedia(hash: string, now: Date): Promise<Media | undefined> {
  let [media] = await readAsset(eq(assets.name, assetName(hash)))
  for (let at = 0; media && blockedBy(media, now) && at < LONGEST_CHAIN; at++)
    media = media.fallbackId ? (await readAsset(eq(assets.id, media.fallbackId)))[0] : undefined
  return media && !blockedBy(media, now) ? media : undefined
}

export async function findMediaById(id: string): Promise<Media | undefined> {
  const [media] = await readAsset(eq(assets.id, id))
  return media
}

/** An asset's file as it is, or one that it had ("<name>-2"), whoever may see it: for the library. */
export async function findPreview(hash: string): Promise<Media | undefined> {
  const [media] = await readAsset(eq(assets.name, assetName(hash)))
  if (!media || media.hash === hash) return media
  const number = Number(hash.slice(33) || '1')
  const versions = await db.select().from(assetVersions).where(eq(assetVersions.assetId, media.id))
  const version = versions.find((each) => each.number === number)
  if (!version) return undefined
  const { contentHash, fileName, mime, bytes, width, height } = version
  return { ...media, hash, contentHash, fileName, mime, bytes, width, height }
}
