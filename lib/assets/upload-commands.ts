import 'server-only'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { dataDir, db } from '@/db'
import { isForeignKeyViolation } from '@/db/portable'
import { assetUploads } from '@/db/schema/assets'
import { type Circumstances, type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { DAY } from '@/lib/kernel/time'
import { asFileName } from './asset'
import { storeAsset } from './asset-commands'
import { replaceFile } from './asset-file-commands'
import { getAssetById } from './asset-queries'
import { refuseEarly } from './inspect-file'
import { prepareFile } from './prepare-file'
import { type completeInput, mostChunk, type UploadState, type uploadInput } from './upload'

/** Nobody comes back to an upload after so long. */
const KEPT = DAY

/** Announces a file that is sent in pieces. Throws `invalid` when no kind of file may be so large. */
export async function openUpload(context: Context, input: z.output<typeof uploadInput>): Promise<UploadState> {
  const { tx, actor, now } = context
  authorize(actor, 'assets.write')
  const { name, bytes, folderId = null } = input
  const id = newId('assetUpload', now.getTime())
  const row = { id, accountId: actor.id, fileName: asFileName(name) || 'file', bytes, folderId }
  try {
    await tx.insert(assetUploads).values({ ...row, createdAt: now, updatedAt: now })
  } catch (error) {
    if (isForeignKeyViolation(error)) throw notFound('folder')
    throw error
  }
  return { id, bytes, received: 0, chunk: mostChunk / 2 }
}

/** Where an upload of one's own stands. */
export async function getUpload(actor: Actor, id: string): Promise<UploadState> {
  authorize(actor, 'assets.write')
  const { bytes, received } = await requireUpload(actor, id)
  return { id, bytes, received, chunk: mostChunk / 2 }
}

/**
 * Takes the next piece, which begins at `offset`. By the first one a file is refused that will not be taken. A piece
 * that came already changes nothing; one that comes too early throws `conflict('uploadOffset')` with where to go on.
 */
export async function takeChunk(
  actor: Actor,
  { id, offset }: { id: string; offset: number },
  chunk: Uint8Array,
): Promise<UploadState> {
  authorize(actor, 'assets.write')
  const upload = await requireUpload(actor, id)
  const state = { id, bytes: upload.bytes, chunk: mostChunk / 2 }
  const end = offset + chunk.length
  if (chunk.length > mostChunk || end > upload.bytes) throw invalid('invalid', { file: ['invalid'] })
  if (offset > upload.received) throw conflict('uploadOffset', { received: upload.received })
  if (end <= upload.received) return { ...state, received: upload.received }
  if (offset === 0) await refuseEarly(chunk, upload.bytes)
  await writeAt(id, offset, chunk)
  await transact(actor, async ({ tx, now }) => {
    await tx
      .update(assetUploads)
      .set({ received: end, updatedAt: now })
      .where(and(eq(assetUploads.id, id), lt(assetUploads.received, end)))
  })
  return { ...state, received: end }
}

/** Makes an asset of a file that has arrived whole, or the new file of one. Throws `invalid` as `inspectFile`. */
export async function completeUpload(
  actor: Actor,
  { id, replaces }: z.output<typeof completeInput>,
  circumstances: Circumstances = {},
) {
  authorize(actor, 'assets.write')
  const { bytes, received, fileName, folderId } = await requireUpload(actor, id)
  if (received < bytes) throw conflict('uploadOffset', { received })
  const source = { path: partFile(id), fileName, folderId }
  try {
    const ready = await prepareFile({ actor }, source)
    const { value } = await transact(
      actor,
      async (context) => {
        const asset = replaces
          ? { ...(await replaceFile(context, { id: replaces, fileName }, ready)), isNew: false }
          : { ...(await storeAsset(context, source, ready)), isNew: true }
        await context.tx.delete(assetUploads).where(eq(assetUploads.id, id))
        return { id: asset.id, isNew: asset.isNew && 'createdAt' in asset && asset.createdAt >= context.now }
      },
      circumstances,
    )
    const asset = await getAssetById(value.id)
    if (!asset) throw notFound('asset')
    return { asset, isNew: value.isNew }
  } finally {
    // Refused or taken: what arrived is not needed any more.
    await forget(id)
  }
}

/** Calls an upload off. */
export async function abandonUpload(actor: Actor, id: string): Promise<void> {
  authorize(actor, 'assets.write')
  await requireUpload(actor, id)
  await forget(id)
}

/** Takes away what nobody came back to. */
export async function sweepUploads(actor: Actor, now: Date): Promise<void> {
  authorize(actor, 'assets.write')
  const left = await db
    .select({ id: assetUploads.id })
    .from(assetUploads)
    .where(lt(assetUploads.updatedAt, new Date(now.getTime() - KEPT)))
  for (const { id } of left) await forget(id)
}

async function requireUpload(actor: Actor, id: string) {
  const [upload] = await db
    .select()
    .from(assetUploads)
    .where(and(eq(assetUploads.id, id), eq(assetUploads.accountId, actor.id)))
  if (!upload) throw notFound('upload')
  return upload
}

async function forget(id: string) {
  await db.delete(assetUploads).where(eq(assetUploads.id, id))
  await rm(partFile(id), { force: true })
}

/** Ids are ours and have been looked up, so the place is too. Not part of what a backup keeps. */
const partFile = (id: string) => join(dataDir(), 'tmp', 'uploads', id)

async function writeAt(id: string, offset: number, chunk: Uint8Array) {
  await mkdir(join(dataDir(), 'tmp', 'uploads'), { recursive: true })
  const handle = await open(partFile(id), offset === 0 ? 'w' : 'r+')
  try {
    await handle.write(chunk, 0, chunk.length, offset)
  } finally {
    await handle.close()
  }
}
