import 'server-only'
import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import type { z } from 'zod'
import { assets } from '@/db/schema/assets'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import { locales } from '@/lib/kernel/locale'
import type { judgeInput, RightsInput } from './asset-details'
import { searchTextOf } from './asset-upkeep'
import { affectedTags } from './asset-use-queries'
import { assetExpired, assetJudged, assetRightsChanged, staleToo } from './events'
import { consentOf, isDescribed } from './rights'
import { writeAsset } from './write-asset'

/** The job that is done at the moment at which a licence ends. */
export const EXPIRE_JOB = 'assets.expire'

/**
 * Says for what, where and how long an asset may be shown, who has to agree, and what is shown in its place. Every
 * surface that shows it changes with the commit; at the end of the licence it does so by itself. Throws
 * `invalid('assetFallbackItself')`, and `conflict('editConflict')` when somebody has saved since `version`.
 */
export async function setRights(context: Context, input: RightsInput): Promise<{ id: string; version: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.approve')
  const { id, version, consents, fallbackId, licence, holder, supplier, territory, expiresAt } = input
  await refuseCircle(context, id, fallbackId)
  const asset = await writeAsset(context, id, version, {
    licence: licence || null,
    holder: holder || null,
    supplier: supplier || null,
    territory: [...new Set(territory)],
    expiresAt,
    consents,
    hasConsent: consentOf(consents),
    fallbackId,
  })
  await tx
    .update(assets)
    .set({ searchText: await searchTextOf(context, asset) })
    .where(eq(assets.id, id))
  if (expiresAt && expiresAt > now)
    await enqueue(context, {
      name: EXPIRE_JOB,
      payload: { id },
      dedupeKey: `${EXPIRE_JOB} ${id} ${expiresAt.getTime()}`,
      runAt: expiresAt,
    })
  const changed = Object.keys(input).filter((field) => field !== 'id' && field !== 'version')
  const event = assetRightsChanged({ id, hash: asset.hash, fileName: asset.fileName, version: asset.version, changed })
  await emit(staleToo(event, await affectedTags(tx, [id])))
  return { id, version: asset.version }
}

/** A stand-in must not itself need what it stands in for. */
async function refuseCircle({ tx }: Context, id: string, fallbackId: string | null) {
  const seen = new Set([id])
  for (let next = fallbackId; next; ) {
    if (seen.has(next)) throw invalid('assetFallbackItself', { fallbackId: ['assetFallbackItself'] })
    seen.add(next)
    const [row] = await tx.select({ fallbackId: assets.fallbackId }).from(assets).where(eq(assets.id, next))
    if (!row) throw invalid('invalid', { fallbackId: ['unknown'] })
    next = row.fallbackId
  }
}

/**
 * Approves assets, sends them back, or makes them drafts again. What is approved says in every language what it shows,
 * or is decoration: else throws `invalid('assetWithoutAlt')`. Answers how many changed.
 */
export async function judgeAssets(context: Context, { ids, status }: z.output<typeof judgeInput>): Promise<number> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.approve')
  const found = await tx.select().from(assets).where(inArray(assets.id, ids))
  const changed = found.filter((asset) => asset.status !== status)
  if (status === 'approved' && !changed.every((asset) => isDescribed(asset, locales)))
    throw invalid('assetWithoutAlt', { alt: ['assetWithoutAlt'] })
  for (const { id } of changed) {
    const asset = await writeAsset(context, id, undefined, { status })
    const event = assetJudged({ id, hash: asset.hash, fileName: asset.fileName, status, version: asset.version })
    await emit(staleToo(event, await affectedTags(tx, [id])))
  }
  return changed.length
}

/**
 * Tells all that shows them that the licences of these assets have ended. That they have, everyone sees by the clock:
 * this only empties the caches..
 */
export async function expireRights(context: Context, { ids }: { ids: string[] }): Promise<number> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.approve')
  const ended = await tx
    .select({ id: assets.id, hash: assets.hash, fileName: assets.fileName })
    .from(assets)
    .where(and(inArray(assets.id, ids), isNotNull(assets.expiresAt), lte(assets.expiresAt, now)))
  for (const asset of ended) await emit(staleToo(assetExpired(asset), await affectedTags(tx, [asset.id])))
  return ended.length
}
