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

export const FILM_JOB = 'assets.film'

/**
 * The sizes that pages ask for are made before the one who uploads looks; those of whole imports when they are asked for.
 * Of films a copy is made that every browser plays.
 */
export async function warmLater(context: Context, { id, hash, kind }: { id: string; hash: string; kind: string }) {
  const isAsked = context.actor.kind !== 'system'
  const name = kind === 'video' ? FILM_JOB : kind === 'image' && isAsked ? WARM_JOB : undefined
  if (name) await enqueue(context, { name, payload: { id }, dedupeKey: `${name} ${hash}`, priority: 9 })
}

/** What the library finds it by, read from its row. */
export async function searchTextOf({ tx }: Context, asset: typeof assets.$inferSelect): Promise<string> {
  const tags = await tx.select({ tag: assetTags.tag }).from(assetTags).where(eq(assetTags.assetId, asset.id))
  return searchText({ ...asset, tags: tags.map(({ tag }) => tag) })
}
