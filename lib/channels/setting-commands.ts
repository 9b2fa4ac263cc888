import 'server-only'
import { and, eq } from 'drizzle-orm'
import { settings as table } from '@/db/schema/channels'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { settingSaved } from './events'
import type { SettingKey } from './setting'

/** Says something anew under a key. Throws `conflict('editConflict')` when someone saved since `version`. */
export async function saveSetting(
  { tx, actor, now, emit }: Context,
  { key, version, value }: { key: SettingKey; version: number; value: Record<string, unknown> },
): Promise<{ version: number }> {
  authorize(actor, 'settings.write')
  const [before] = await tx.select({ value: table.value }).from(table).where(eq(table.key, key))
  const [saved] = await (version
    ? tx
        .update(table)
        .set({ value, version: version + 1, updatedAt: now })
        .where(and(eq(table.key, key), eq(table.version, version)))
        .returning({ version: table.version })
    : tx
        .insert(table)
        .values({ key, value, version: 1, updatedAt: now })
        .onConflictDoNothing()
        .returning({ version: table.version }))
  if (!saved) throw await editConflict(tx, `setting:${key}`, version)
  const was = (before?.value ?? {}) as Record<string, unknown>
  const changed = Object.keys(value).filter((part) => JSON.stringify(was[part]) !== JSON.stringify(value[part]))
  await emit(settingSaved({ key, version: saved.version, changed }))
  return saved
}
