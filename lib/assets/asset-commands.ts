import 'server-only'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { isForeignKeyViolation } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'
import { type Asset, mostBytes } from './asset'
import { assetColumns } from './asset-queries'
import { assetDeleted, assetStored, assetUpdated } from './events'
import { originalFile, writeOnce } from './file-store'
import { searchText } from './library'
import { type Inspected, inspectPicture, pictureTooLarge } from './picture'

export type NewPicture = {
  fileName: string
  alt?: Localized
  sourceUrl?: string
} & ({ bytes: Uint8Array } | { path: string })

/** A picture that was looked at and lies in its place: what is left to do is one row. */
export type ReadyPicture = { hash: string; bytes: number } & Inspected

/**
 * Looks at a picture and stores its file, outside of any transaction (decoding takes time, and a file without a row is
 * harmless). Give the answer to `storePicture`. Throws `invalid` as `inspectPicture`.
 */
export async function preparePicture({ actor }: Pick<Context, 'actor'>, source: NewPicture): Promise<ReadyPicture> {
  authorize(actor, 'assets.write')
  if ('path' in source && (await stat(source.path)).size > mostBytes) throw pictureTooLarge()
  const bytes = 'bytes' in source ? source.bytes : await readFile(source.path)
  const inspected = await inspectPicture(bytes)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  await writeOnce(originalFile(hash, inspected.extension), bytes)
  return { hash, bytes: bytes.length, ...inspected }
}

/**
 * Makes an asset of a picture, once per content: the same bytes give the same asset. Without `ready` it looks at the
 * picture first. Throws `invalid` with `unsupportedPicture`, `pictureTooLarge` or `pictureBroken`.
 */
export async function storePicture(context: Context, source: NewPicture, ready?: ReadyPicture): Promise<Asset> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  const { extension: _, ...picture } = ready ?? (await preparePicture(context, source))
  const id = newId('asset', now.getTime())
  const fileName = basename(source.fileName).replace(/\p{C}/gu, '').slice(0, 200) || picture.hash
  const [made] = await tx
    .insert(assets)
    .values({
      id,
      name: picture.hash,
      contentHash: picture.hash,
      fileName,
      alt: source.alt ?? {},
      searchText: searchText({ fileName, alt: source.alt }),
      sourceUrl: source.sourceUrl ?? null,
      createdAt: now,
      ...picture,
    })
    .onConflictDoNothing()
    .returning(assetColumns)
  if (made) {
    await emit(assetStored({ id, hash: made.hash, fileName }))
    return made
  }
  const [known] = await tx.select(assetColumns).from(assets).where(eq(assets.hash, picture.hash))
  return known as Asset
}

export const updateAssetInput = z.strictObject({
  id: z.string(),
  alt: localizedText(300),
  fileName: z.string().trim().min(1).max(200).optional(),
})

/** Changes a picture's words, and its name where one is given. */
export async function updateAsset(context: Context, input: z.output<typeof updateAssetInput>): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  const { id, alt, fileName } = input
  const [asset] = await tx.update(assets).set({ alt, fileName }).where(eq(assets.id, id)).returning(assetColumns)
  if (asset)
    await tx
      .update(assets)
      .set({ searchText: searchText(asset) })
      .where(eq(assets.id, id))
  if (!asset) throw notFound('asset')
  await emit(assetUpdated({ id, hash: asset.hash, fileName: asset.fileName }))
}

/** Takes a picture away that nothing shows any more. Its file stays for a restored backup; `conflict('assetInUse')` else. */
export async function deleteAsset(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'assets.write')
  try {
    const [asset] = await tx.delete(assets).where(eq(assets.id, id)).returning(assetColumns)
    if (!asset) throw notFound('asset')
    await emit(assetDeleted({ id, hash: asset.hash, fileName: asset.fileName }))
  } catch (error) {
    if (isForeignKeyViolation(error)) throw conflict('assetInUse')
    throw error
  }
}
