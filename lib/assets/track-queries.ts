import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { assetTracks } from '@/db/schema/assets'
import { isLocale } from '@/lib/kernel/locale'
import { findMedia } from './media-queries'
import { isAssetHash } from './rendition'

/** Captions or chapters as WebVTT, by their address (`captions-de.vtt`), while what they belong to may be shown. */
export async function getTrack(hash: string, file: string, now = new Date()): Promise<string | undefined> {
  const [, kind, locale] = /^(captions|chapters)-([a-z]{2})\.vtt$/.exec(file) ?? []
  if (!isAssetHash(hash) || !isLocale(locale)) return undefined
  const media = await findMedia(hash, now)
  if (!media) return undefined
  const [track] = await db
    .select({ vtt: assetTracks.vtt })
    .from(assetTracks)
    .where(
      and(
        eq(assetTracks.assetId, media.id),
        eq(assetTracks.kind, kind as 'captions' | 'chapters'),
        eq(assetTracks.locale, locale),
      ),
    )
  return track?.vtt
}

/** The captions and chapters that an asset has, without their texts. */
export const listTracks = (assetId: string) =>
  db
    .select({ kind: assetTracks.kind, locale: assetTracks.locale })
    .from(assetTracks)
    .where(eq(assetTracks.assetId, assetId))
