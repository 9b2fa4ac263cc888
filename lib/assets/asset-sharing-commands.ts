import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { isForeignKeyViolation, isUniqueViolation } from '@/db/portable'
import { assetCollectionMembers, assetCollections, assetComments, assetShares, assets } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { DAY } from '@/lib/kernel/time'
import { assetCommented, assetShared, collectionChanged } from './events'
import { tokenHash } from './share-token'

const id = z.string().max(60)
const thousandth = z.number().int().min(0).max(1000)

export const commentInput = z.strictObject({
  assetId: id,
  body: z.string().trim().min(1).max(2000),
  /** The part that is meant, in thousandths of width and height. */
  region: z
    .strictObject({ x: thousandth, y: thousandth, width: thousandth.min(1), height: thousandth.min(1) })
    .optional(),
})

/** Says something to an asset, or to a part of it. Who may read the library may say something. */
export async function commentAsset(context: Context, input: z.output<typeof commentInput>): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.read')
  const [asset] = await tx.select().from(assets).where(eq(assets.id, input.assetId))
  if (!asset) throw notFound('asset')
  const comment = {
    id: newId('assetComment', now.getTime()),
    assetId: asset.id,
    fileNumber: asset.currentVersion,
    author: actor.name ?? actor.id,
    body: input.body,
    createdAt: now,
    ...input.region,
  }
  await tx.insert(assetComments).values(comment)
  await emit(assetCommented({ id: asset.id, hash: asset.hash, fileName: asset.fileName }))
  return { id: comment.id }
}

export const resolveInput = z.strictObject({ id, resolved: z.boolean() })

/** Marks a comment as done, or as open again. */
export async function resolveComment({ tx, actor, now }: Context, input: z.output<typeof resolveInput>): Promise<void> {
  authorize(actor, 'catalog.read')
  const [comment] = await tx
    .update(assetComments)
    .set({ resolvedAt: input.resolved ? now : null })
    .where(eq(assetComments.id, input.id))
    .returning({ id: assetComments.id })
  if (!comment) throw notFound('comment')
}

export const shareInput = z.strictObject({
  assetId: id.optional(),
  collectionId: id.optional(),
  days: z.coerce.number().int().min(1).max(90),
})

/** Makes a link by which somebody without an account sees an asset or a collection for some days. Its token is said once. */
export async function shareAssets(context: Context, input: z.output<typeof shareInput>): Promise<{ token: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  const { assetId = null, collectionId = null, days } = input
  if ((assetId === null) === (collectionId === null)) throw notFound('asset')
  const token = newToken()
  const expiresAt = new Date(now.getTime() + days * DAY)
  try {
    await tx.insert(assetShares).values({
      id: newId('assetShare', now.getTime()),
      tokenHash: tokenHash(token),
      assetId,
      collectionId,
      author: actor.name ?? actor.id,
      expiresAt,
      createdAt: now,
    })
  } catch (error) {
    if (isForeignKeyViolation(error)) throw notFound('asset')
    throw error
  }
  if (assetId) {
    const [asset] = await tx.select().from(assets).where(eq(assets.id, assetId))
    if (asset)
      await emit(
        assetShared({ id: asset.id, hash: asset.hash, fileName: asset.fileName, until: expiresAt.toISOString() }),
      )
  }
  return { token }
}

export const unshareInput = z.strictObject({ id })

/** Ends a link at once. */
export async function unshare({ tx, actor }: Context, input: z.output<typeof unshareInput>): Promise<void> {
  authorize(actor, 'assets.write')
  const [share] = await tx.delete(assetShares).where(eq(assetShares.id, input.id)).returning({ id: assetShares.id })
  if (!share) throw notFound('share')
}

export const collectionInput = z.strictObject({ id: id.optional(), name: z.string().trim().min(1).max(120) })

/** Makes a collection, or calls it something else. Throws `conflict('collectionThere')`. */
export async function saveCollection(
  { tx, actor, now, emit }: Context,
  input: z.output<typeof collectionInput>,
): Promise<{ id: string }> {
  authorize(actor, 'assets.write')
  const { id: known, name } = input
  const own = known ?? newId('assetCollection', now.getTime())
  try {
    if (known) await tx.update(assetCollections).set({ name }).where(eq(assetCollections.id, known))
    else await tx.insert(assetCollections).values({ id: own, name, createdAt: now })
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict('collectionThere')
    throw error
  }
  await emit(collectionChanged({ id: own, name }))
  return { id: own }
}

export const leaveInput = z.strictObject({ collectionId: id, assetIds: z.array(id).max(500).optional() })

/** Takes assets out of a collection; without any, the collection itself goes. The assets stay. */
export async function leaveCollection({ tx, actor, emit }: Context, input: z.output<typeof leaveInput>): Promise<void> {
  authorize(actor, 'assets.write')
  const { collectionId, assetIds } = input
  if (assetIds) {
    for (const assetId of assetIds)
      await tx
        .delete(assetCollectionMembers)
        .where(and(eq(assetCollectionMembers.collectionId, collectionId), eq(assetCollectionMembers.assetId, assetId)))
    return
  }
  const [gone] = await tx.delete(assetCollections).where(eq(assetCollections.id, collectionId)).returning()
  if (!gone) throw notFound('collection')
  await emit(collectionChanged({ id: gone.id, name: gone.name }))
}
