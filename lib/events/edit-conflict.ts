import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { outbox } from '@/db/schema/events'
import { DomainError } from '@/lib/kernel/errors'

const LOOK_BACK = 100

/**
 * The refusal for an editor who was shown `version` of a thing that someone has saved since: who it was, and which
 * fields they changed, read from the thing's own events (those that say `version` and `changed`).
 */
export async function editConflict(tx: Db, subject: string, version: number): Promise<DomainError> {
  const rows = await tx
    .select({ data: outbox.data, actorId: outbox.actorId, actorName: outbox.actorName })
    .from(outbox)
    .where(eq(outbox.subject, subject))
    .orderBy(desc(outbox.occurredAt), desc(outbox.id))
    .limit(LOOK_BACK)
  const since = rows.filter(({ data }) => typeof data.version === 'number' && data.version > version)
  const changed = new Set(since.flatMap(({ data }) => (Array.isArray(data.changed) ? data.changed.map(String) : [])))
  const fields = Object.fromEntries([...changed].map((field) => [field, ['changedByOther']]))
  return new DomainError('conflict', 'editConflict', fields, { by: since[0]?.actorName ?? since[0]?.actorId ?? '?' })
}
