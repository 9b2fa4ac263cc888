import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { isForeignKeyViolation } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { invalid, notFound } from '@/lib/kernel/errors'

/**
 * Writes fields of an asset as its next version, which also locks it until the transaction ends; with `version` only if
 * nobody has saved since. Part of the commands of this capability, each of which asks for its own permission.
 */
export async function writeAsset(
  { tx, now }: Context,
  id: string,
  version: number | undefined,
  fields: Partial<typeof assets.$inferInsert>,
): Promise<typeof assets.$inferSelect> {
  try {
    const [asset] = await tx
      .update(assets)
      .set({ ...fields, version: sql`${assets.version} + 1`, updatedAt: now })
      .where(version === undefined ? eq(assets.id, id) : and(eq(assets.id, id), eq(assets.version, version)))
      .returning()
    if (asset) return asset
  } catch (error) {
    if (isForeignKeyViolation(error)) throw invalid('invalid', { folderId: ['unknown'] })
    throw error
  }
  const [there] = await tx.select({ id: assets.id }).from(assets).where(eq(assets.id, id))
  if (!there || version === undefined) throw notFound('asset')
  throw await editConflict(tx, id, version)
}
