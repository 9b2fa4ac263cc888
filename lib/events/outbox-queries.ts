import 'server-only'
import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { beginsWith } from '@/db/portable'
import { outbox } from '@/db/schema/events'
import { type Actor, authorize } from '@/lib/kernel/actor'

export type TimelineEntry = {
  id: string
  name: string
  data: Record<string, unknown>
  subject: string | null
  actor: { kind: string; id: string; name: string | null }
  requestId: string | null
  occurredAt: Date
}

const columns = {
  id: outbox.id,
  name: outbox.name,
  data: outbox.data,
  subject: outbox.subject,
  actorKind: outbox.actorKind,
  actorId: outbox.actorId,
  actorName: outbox.actorName,
  requestId: outbox.requestId,
  occurredAt: outbox.occurredAt,
}

/** What happened to one thing, newest first. The caller has already shown that the actor may see the thing. */
export async function listTimeline(subject: string, limit = 100): Promise<TimelineEntry[]> {
  const rows = await db
    .select(columns)
    .from(outbox)
    .where(eq(outbox.subject, subject))
    .orderBy(desc(outbox.occurredAt), desc(outbox.id))
    .limit(limit)
  return rows.map(toEntry)
}

/** Whether someone who works here has ever done this; with `subject`, to this thing. */
export async function hasBeenDone(name: string, subject?: string): Promise<boolean> {
  const [found] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.name, name), subject ? eq(outbox.subject, subject) : eq(outbox.actorKind, 'staff')))
    .limit(1)
  return Boolean(found)
}

export type AuditFilter = {
  name?: string
  actorId?: string
  subject?: string
  from?: Date
  /** Exclusive: continue after the last entry of the page before. */
  before?: Date
  limit?: number
}

/** The audit trail, newest first. Needs `audit.read`. */
export async function listAudit(actor: Actor, filter: AuditFilter = {}): Promise<TimelineEntry[]> {
  authorize(actor, 'audit.read')
  const conditions: SQL[] = []
  if (filter.name) conditions.push(beginsWith(outbox.name, filter.name))
  if (filter.actorId) conditions.push(eq(outbox.actorId, filter.actorId))
  if (filter.subject) conditions.push(eq(outbox.subject, filter.subject))
  if (filter.from) conditions.push(gte(outbox.occurredAt, filter.from))
  if (filter.before) conditions.push(lt(outbox.occurredAt, filter.before))
  const rows = await db
    .select(columns)
    .from(outbox)
    .where(and(...conditions))
    .orderBy(desc(outbox.occurredAt), desc(outbox.id))
    .limit(Math.min(filter.limit ?? 50, 200))
  return rows.map(toEntry)
}

function toEntry({
  actorKind,
  actorId,
  actorName,
  ...row
}: Omit<typeof outbox.$inferSelect, 'dispatchedAt'>): TimelineEntry {
  return { ...row, actor: { kind: actorKind, id: actorId, name: actorName } }
}
