import 'server-only'
import { createHash } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { isForeignKeyViolation } from '@/db/portable'
import { assets, assetTags, assetVersions } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize, may } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { localizedText } from '@/lib/kernel/localized-text'
import { type Asset, asFileName } from './asset'
import { assetColumns } from './asset-queries'
import { searchTextOf, warmLater } from './asset-upkeep'
import { affectedTags, listUses } from './asset-use-queries'
import { assetDeleted, assetStored, assetUpdated, staleToo } from './events'
import { searchText } from './library'
import { type NewFile, prepareFile, preparePicture, type ReadyFile } from './prepare-file'

/**
 * Makes an asset of a file, once per content: the same bytes give the same asset. Without `ready` it looks at the file
 * first. What is stored by somebody who may not approve it waits as a draft. Throws `invalid` as `inspectFile`.
 */
export async function storeAsset(context: Context, source: NewFile, ready?: ReadyFile): Promise<Asset> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  const { extension: _, ...file } = ready ?? (await prepareFile(context, source))
  const known = await findByContent(context, file.contentHash)
  if (known) return known
  const id = newId('asset', now.getTime())
  const fileName = asFileName(source.fileName) || file.contentHash
  const { alt = {}, tags = [], folderId = null, sourceUrl = null } = source
  const row = {
    ...file,
    id,
    fileName,
    alt,
    folderId,
    sourceUrl,
    status: may(actor, 'assets.approve') ? ('approved' as const) : ('draft' as const),
    searchText: searchText({ fileName, alt, tags, meta: file.meta }),
    createdBy: actor.name ?? actor.id,
    createdAt: now,
  }
  const insert = (name: string) =>
    tx
      .insert(assets)
      .values({ ...row, name, hash: name })
      .onConflictDoNothing()
      .returning(assetColumns)
  const [made] = await insert(file.contentHash)
  if (!made) {
    // Somebody was faster; or an asset was called after this content, and has been given another file since.
    const theirs = await findByContent(context, file.contentHash)
    if (theirs) return theirs
  }
  const [asset] = made ? [made] : await insert(otherName(file.contentHash, id))
  if (!asset) throw conflict('conflict')
  const { contentHash, mime, width, height, bytes } = file
  const version = { contentHash, mime, width, height, bytes, fileName, author: row.createdBy, createdAt: now }
  await tx.insert(assetVersions).values({ assetId: id, number: 1, ...version })
  if (tags.length) await tx.insert(assetTags).values([...new Set(tags)].map((tag) => ({ assetId: id, tag })))
  await emit(assetStored({ id, hash: asset.hash, fileName }))
  await warmLater(context, asset)
  return asset
}

/** Makes an asset of a picture; other kinds are refused. Throws `invalid` as `inspectPicture`. */
export async function storePicture(context: Context, source: NewFile, ready?: ReadyFile): Promise<Asset> {
  authorize(context.actor, 'assets.write')
  return storeAsset(context, source, ready ?? (await preparePicture(context, source)))
}

export const updateAssetInput = z.strictObject({
  id: z.string(),
  alt: localizedText(300),
  fileName: z.string().trim().min(1).max(200).optional(),
})

/** Changes a picture's words, and its name where one is given. */
export async function updateAsset(context: Context, input: z.output<typeof updateAssetInput>): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  const { id, alt, fileName } = input
  const [asset] = await tx
    .update(assets)
    .set({ alt, fileName: fileName && asFileName(fileName), updatedAt: now })
    .where(eq(assets.id, id))
    .returning()
  if (!asset) throw notFound('asset')
  await tx
    .update(assets)
    .set({ searchText: await searchTextOf(context, asset) })
    .where(eq(assets.id, id))
  await emit(
    staleToo(assetUpdated({ id, hash: asset.hash, fileName: asset.fileName }), await affectedTags(context.tx, [id])),
  )
}

/**
 * Takes an asset away that nothing shows any more. Its file stays for a restored backup. Throws `conflict('assetInUse')`
 * with the first places that show it.
 */
export async function deleteAsset(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  const uses = await listUses(tx, [id])
  if (uses.length) throw inUse(uses.map(({ name }) => name))
  try {
    const [asset] = await tx.delete(assets).where(eq(assets.id, id)).returning(assetColumns)
    if (!asset) throw notFound('asset')
    await emit(assetDeleted({ id, hash: asset.hash, fileName: asset.fileName }))
  } catch (error) {
    if (isForeignKeyViolation(error)) throw inUse([])
    throw error
  }
}

function inUse(names: string[]) {
  const places = [...new Set(names)]
  return places.length
    ? conflict('assetInUseAt', { places: places.slice(0, 3).join(', '), more: Math.max(0, places.length - 3) })
    : conflict('assetInUse')
}

async function findByContent({ tx }: Context, contentHash: string): Promise<Asset | undefined> {
  const [found] = await tx
    .select(assetColumns)
    .from(assets)
    .where(and(eq(assets.contentHash, contentHash)))
    .orderBy(asc(assets.createdAt))
    .limit(1)
  return found
}

/** For a file whose own name is taken. */
const otherName = (contentHash: string, id: string) =>
  createHash('sha256').update(`${contentHash} ${id}`).digest('hex').slice(0, 32)
