import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { beginsWith, isForeignKeyViolation, isUniqueViolation } from '@/db/portable'
import { assetFolders } from '@/db/schema/assets'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { folderChanged } from './events'

const id = z.string().max(60)
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .transform((value) =>
    value
      .replace(/[\\/\p{C}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .refine((value) => value.length > 0, { error: 'required' })

export const folderInput = z.strictObject({ id: id.optional(), name, parentId: id.nullable().optional() })

const DEEPEST = 12

/**
 * Makes a folder, calls it something else, or moves it with all that lies in it. Throws `conflict('folderThere')`, and
 * `invalid('folderInsideItself')`.
 */
export async function saveFolder(context: Context, input: z.output<typeof folderInput>): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'assets.write')
  const before = input.id ? await requireFolder(context, input.id) : undefined
  const parentId = input.parentId === undefined ? (before?.parentId ?? null) : input.parentId
  const parent = parentId ? await requireFolder(context, parentId) : undefined
  const path = [...(parent ? [parent.path] : []), input.name.toLowerCase()].join('/')
  if (path.split('/').length > DEEPEST) throw invalid('invalid', { parentId: ['invalid'] })
  if (before && `${parent?.path ?? ''}/`.startsWith(`${before.path}/`)) throw invalid('folderInsideItself')
  try {
    const own = before?.id ?? newId('assetFolder', now.getTime())
    if (before) {
      const inner = await tx
        .select()
        .from(assetFolders)
        .where(beginsWith(assetFolders.path, `${before.path}/`))
        .orderBy(asc(assetFolders.path))
      await tx.update(assetFolders).set({ name: input.name, parentId, path }).where(eq(assetFolders.id, own))
      for (const each of inner)
        await tx
          .update(assetFolders)
          .set({ path: path + each.path.slice(before.path.length) })
          .where(eq(assetFolders.id, each.id))
    } else await tx.insert(assetFolders).values({ id: own, name: input.name, parentId, path, createdAt: now })
    await emit(folderChanged({ id: own, name: input.name }))
    return { id: own }
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict('folderThere')
    throw error
  }
}

/** Finds the folder at a path ("Campaigns/Summer"), and makes what of it is not there yet; null for the top. */
export async function requireFolders(context: Context, path: string): Promise<string | null> {
  authorize(context.actor, 'assets.write')
  let parentId: string | null = null
  const names = path
    .split('/')
    .flatMap((part) => name.safeParse(part).data ?? [])
    .slice(0, DEEPEST)
  for (const [at, each] of names.entries()) {
    const own = names
      .slice(0, at + 1)
      .join('/')
      .toLowerCase()
    const [there] = await context.tx
      .select({ id: assetFolders.id })
      .from(assetFolders)
      .where(eq(assetFolders.path, own))
    parentId = there?.id ?? (await saveFolder(context, { name: each, parentId })).id
  }
  return parentId
}

/** Takes an empty folder away. Throws `conflict('folderNotEmpty')`. */
export async function deleteFolder(context: Context, { id: own }: { id: string }): Promise<void> {
  authorize(context.actor, 'assets.write')
  const folder = await requireFolder(context, own)
  try {
    await context.tx.delete(assetFolders).where(eq(assetFolders.id, own))
  } catch (error) {
    if (isForeignKeyViolation(error)) throw conflict('folderNotEmpty')
    throw error
  }
  await context.emit(folderChanged({ id: own, name: folder.name }))
}

async function requireFolder({ tx }: Context, id: string) {
  const [folder] = await tx.select().from(assetFolders).where(eq(assetFolders.id, id))
  if (!folder) throw notFound('folder')
  return folder
}
