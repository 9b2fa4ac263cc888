import 'server-only'
import { eq } from 'drizzle-orm'
import { type assets, assetTags } from '@/db/schema/assets'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { searchText } from './library'

/*
 * What the commands of this capability do besides, after they have authorised.
 */

export const WARM_JOB = 'assets.warm'

/** The sizes that pages ask for are made before the one who uploads looks; those of whole imports when they are asked for. */
export const warmLater = (context: Context, { id, hash, kind }: { id: string; hash: string; kind: string }) =>
  kind === 'image' && context.actor.kind !== 'system'
    ? enqueue(context, { name: WARM_JOB, payload: { id }, dedupeKey: `${WARM_JOB} ${hash}`, priority: 9 })
    : Promise.resolve()

/** What the library finds it by, read from its row. */
export async function searchTextOf({ tx }: Context, asset: typeof assets.$inferSelect): Promise<string> {
  const tags = await tx.select({ tag: assetTags.tag }).from(assetTags).where(eq(assetTags.assetId, asset.id))
  return searchText({ ...asset, tags: tags.map(({ tag }) => tag) })
}
