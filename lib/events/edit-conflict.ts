import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { outbox } from '@/db/schema/events'
import { DomainError } from '@/lib/kernel/errors'

const LOOK_BACK = 100

type Changes = {
  /** Names of the fields that were saved. */
  changed: Set<string>
  /** How many versions are told of: fewer than were made when some were not written down, or are forgotten. */
  versions: number
  by: string
}

/** Who has saved a thing since `version`, and which fields, read from its own events (those that say `version`). */
export async function changesSince(tx: Db, subject: string, version: number): Promise<Changes> {
  const rows = await tx
    .select({ data: outbox.data, actorId: outbox.actorId, actorName: outbox.actorName })
    .from(outbox)
    .where(eq(outbox.subject, subject))
    .orderBy(desc(outbox.occurredAt), desc(outbox.id))
    .limit(LOOK_BACK)
  const since = rows.filter(({ data }) => typeof data.version === 'number' && data.version > version)
  const changed = new Set(since.flatMap(({ data }) => (Array.isArray(data.changed) ? data.changed.map(String) : [])))
  const versions = new Set(since.map(({ data }) => data.version)).size
  return { changed, versions, by: since[0]?.actorName ?? since[0]?.actorId ?? '?' }
}

/** The refusal for an editor who was shown `version` of a thing that someone has saved since. */
export async function editConflict(tx: Db, subject: string, version: number): Promise<DomainError> {
  const { changed, by } = await changesSince(tx, subject, version)
  const fields = Object.fromEntries([...changed].map((field) => [field, ['changedByOther']]))
  return new DomainError('conflict', 'editConflict', fields, { by })
}
