import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { isForeignKeyViolation } from '@/db/portable'
import { assetCollectionMembers, assets, assetTags } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { asFileName } from './asset'
import type { DescribeInput, manyInput } from './asset-details'
import { searchTextOf } from './asset-upkeep'
import { affectedTags } from './asset-use-queries'
import { assetUpdated, staleToo } from './events'
import { addressOf } from './rendition'
import { writeAsset } from './write-asset'

/**
 * Says more about an asset: names, texts, tags, folder, where one looks. Only the parts that are given. Throws
 * `conflict('editConflict')` when somebody has saved since `version`.
 */
export async function describeAsset(context: Context, input: DescribeInput): Promise<{ id: string; version: number }> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  const { id, version, tags, focus, fileName, ...rest } = input
  const asset = await writeAsset(context, id, version, {
    ...rest,
    ...(await newAddress(context, id, focus)),
    ...(fileName !== undefined && { fileName: asFileName(fileName) || 'file' }),
  })
  if (tags) await setTags(context, id, tags)
  await tx
    .update(assets)
    .set({ searchText: await searchTextOf(context, asset) })
    .where(eq(assets.id, id))
  const changed = Object.keys(input).filter((field) => field !== 'id' && field !== 'version')
  const event = assetUpdated({ id, hash: asset.hash, fileName: asset.fileName, version: asset.version, changed })
  await emit(staleToo(event, await affectedTags(tx, [id])))
  return { id, version: asset.version }
}

/** Cut around another point it looks different, so it gets another address. */
async function newAddress({ tx }: Context, id: string, focus: DescribeInput['focus']) {
  if (!focus) return {}
  const [asset] = await tx
    .select({ name: assets.name, number: assets.currentVersion, x: assets.focalX, y: assets.focalY })
    .from(assets)
    .where(eq(assets.id, id))
  if (!asset || (asset.x === focus.x && asset.y === focus.y)) return {}
  const currentVersion = asset.number + 1
  const hash = addressOf(asset.name, currentVersion)
  return { focalX: focus.x, focalY: focus.y, focalBy: 'hand' as const, currentVersion, hash }
}

/** The same for many at once: moved, tagged, put into a collection. Answers how many there were. */
export async function describeMany(context: Context, input: z.output<typeof manyInput>): Promise<number> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  const { ids, folderId, addTags = [], removeTags = [], collectionId } = input
  const found = await tx.select({ id: assets.id }).from(assets).where(inArray(assets.id, ids))
  for (const { id } of found) {
    if (removeTags.length)
      await tx.delete(assetTags).where(and(eq(assetTags.assetId, id), inArray(assetTags.tag, removeTags)))
    if (addTags.length)
      await tx
        .insert(assetTags)
        .values(addTags.map((tag) => ({ assetId: id, tag })))
        .onConflictDoNothing()
    const asset = await writeAsset(context, id, undefined, folderId === undefined ? {} : { folderId })
    await tx
      .update(assets)
      .set({ searchText: await searchTextOf(context, asset) })
      .where(eq(assets.id, id))
    if (collectionId) await join(context, id, collectionId)
    await emit(assetUpdated({ id, hash: asset.hash, fileName: asset.fileName, version: asset.version }))
  }
  return found.length
}

async function join({ tx }: Context, assetId: string, collectionId: string) {
  try {
    await tx.insert(assetCollectionMembers).values({ assetId, collectionId }).onConflictDoNothing()
  } catch (error) {
    if (isForeignKeyViolation(error)) throw notFound('collection')
    throw error
  }
}

async function setTags({ tx }: Context, assetId: string, tags: string[]) {
  await tx.delete(assetTags).where(eq(assetTags.assetId, assetId))
  const rows = [...new Set(tags)].map((tag) => ({ assetId, tag }))
  if (rows.length) await tx.insert(assetTags).values(rows)
}
