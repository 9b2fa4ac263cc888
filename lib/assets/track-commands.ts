import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { assetTracks } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { affectedTags } from './asset-use-queries'
import { assetUpdated, staleToo } from './events'
import type { trackInput } from './track'
import { writeAsset } from './write-asset'

/** Gives a film or a sound captions or chapters in a language, or takes them away. */
export async function setTrack(
  context: Context,
  { assetId, kind, locale, vtt }: z.output<typeof trackInput>,
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  const asset = await writeAsset(context, assetId, undefined, {})
  const own = and(eq(assetTracks.assetId, assetId), eq(assetTracks.kind, kind), eq(assetTracks.locale, locale))
  await tx.delete(assetTracks).where(own)
  if (vtt) await tx.insert(assetTracks).values({ assetId, kind, locale, vtt })
  const event = assetUpdated({ id: assetId, hash: asset.hash, fileName: asset.fileName, version: asset.version })
  await emit(staleToo(event, await affectedTags(tx, [assetId])))
}
