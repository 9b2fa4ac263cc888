import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db'
import { lockRow } from '@/db/portable'
import { assets, assetVersions } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { asFileName, fileTypes } from './asset'
import { searchTextOf, warmLater } from './asset-upkeep'
import { affectedTags } from './asset-use-queries'
import { assetReplaced, staleToo } from './events'
import { fileStore, originalKey } from './file-store'
import { inspectFile } from './inspect-file'
import type { ReadyFile } from './prepare-file'
import { addressOf } from './rendition'
import { writeAsset } from './write-asset'

type Saved = { id: string; hash: string; version: number }

/**
 * Gives an asset another file of the same kind. All that shows it follows with the commit, and its earlier addresses
 * lead to the new file. The file before stays as a version. Throws `invalid('assetOtherKind')`.
 */
export async function replaceFile(
  context: Context,
  { id, fileName }: { id: string; fileName: string },
  ready: ReadyFile,
): Promise<Saved> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  await lockRow(tx, assets, id)
  const [before] = await tx.select().from(assets).where(eq(assets.id, id))
  if (!before) throw notFound('asset')
  if (before.kind !== ready.kind) throw invalid('assetOtherKind', { file: ['assetOtherKind'] })
  if (before.contentHash === ready.contentHash) return { id, hash: before.hash, version: before.version }
  const number = before.currentVersion + 1
  const { extension: _, focalX, focalY, focalBy, ...file } = { focalX: null, focalY: null, focalBy: null, ...ready }
  // A point that somebody has set by hand is kept while the picture keeps its shape.
  const keepsFocus = before.focalBy === 'hand' && isSameShape(before, file)
  const asset = await writeAsset(context, id, undefined, {
    ...file,
    ...(!keepsFocus && { focalX, focalY, focalBy }),
    hash: addressOf(before.name, number),
    currentVersion: number,
  })
  const { contentHash, mime, width, height, bytes } = file
  await tx.insert(assetVersions).values({
    assetId: id,
    number,
    contentHash,
    fileName: asFileName(fileName) || before.fileName,
    mime,
    width,
    height,
    bytes,
    author: actor.name ?? actor.id,
    createdAt: now,
  })
  await tx
    .update(assets)
    .set({ searchText: await searchTextOf(context, asset) })
    .where(eq(assets.id, id))
  const event = assetReplaced({ id, hash: asset.hash, fileName: asset.fileName, number, version: asset.version })
  await emit(staleToo(event, await affectedTags(tx, [id])))
  await warmLater(context, asset)
  return { id, hash: asset.hash, version: asset.version }
}

export const restoreInput = z.strictObject({ id: z.string().max(60), number: z.coerce.number().int().min(1) })

/** What is needed to restore a file that an asset had: looked at again, outside of the transaction. */
export async function prepareRestore(
  { actor }: Pick<Context, 'actor'>,
  { id, number }: z.output<typeof restoreInput>,
): Promise<{ fileName: string; ready: ReadyFile }> {
  authorize(actor, 'assets.write')
  const [version] = await db
    .select()
    .from(assetVersions)
    .where(and(eq(assetVersions.assetId, id), eq(assetVersions.number, number)))
  const extension = version && fileTypes[version.mime]?.extension
  const bytes = extension && (await (await fileStore()).get(originalKey(version.contentHash, extension)))
  if (!bytes) throw notFound('file')
  const ready = { contentHash: version.contentHash, bytes: version.bytes, ...(await inspectFile({ bytes })) }
  return { fileName: version.fileName, ready }
}

const isSameShape = (a: { width: number; height: number }, b: { width: number; height: number }) =>
  Math.abs(a.width / a.height - b.width / b.height) < 0.01
