import 'server-only'
import { sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { compiled } from '@/db/compiled'
import type { Db, Endurance } from '@/db/engine'
import { outbox } from '@/db/schema/events'
import type { Actor } from '@/lib/kernel/actor'
import { type Channel, defaultChannel } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import type { DomainEvent } from './event'
import { announceStale } from './stale'
import { wakeWorker } from './wake'

/** First parameter of every command: one transaction, who acts, where, when, and a way to say what happened. */
export type Context = {
  tx: Db
  actor: Actor
  channel: Channel
  now: Date
  requestId: string | null
  emit: (event: DomainEvent) => Promise<void>
}

export type Circumstances = {
  channel?: Channel
  now?: Date
  requestId?: string | null
  /** `repeatable`: only for what a job does that is done again when a power cut took it back. */
  endurance?: Endurance
}

/**
 * Runs one command in one transaction: its rows and its events are stored together or not at all.
 * After the commit the tags that became stale are expired everywhere and the worker is woken. Returns the command's
 * value and those tags, which a server action hands to Next so that the person's own next view is new as well.
 */
export async function transact<T>(
  actor: Actor,
  command: (context: Context) => Promise<T>,
  { channel = defaultChannel, now = new Date(), requestId = null, endurance }: Circumstances = {},
): Promise<{ value: T; stale: string[] }> {
  const stale = new Set<string>()
  const emitted: string[] = []
  const value = await transaction((tx) => {
    const emit = async (event: DomainEvent) => {
      await store({
        id: newId('event', now.getTime()),
        name: event.name,
        data: event.data,
        subject: event.subject,
        actorKind: actor.kind,
        actorId: actor.id,
        actorName: actor.name ?? null,
        requestId,
        occurredAt: now,
      })
      for (const tag of event.stale) stale.add(tag)
      emitted.push(event.name)
    }
    return command({ tx, actor, channel, now, requestId, emit })
  }, endurance)
  if (emitted.length) wakeWorker(emitted)
  await announceStale([...stale])
  return { value, stale: [...stale] }
}

const given = sql.placeholder
/** Joins the transaction that runs. */
const store = compiled(() =>
  db.insert(outbox).values({
    id: given('id'),
    name: given('name'),
    data: given('data'),
    subject: given('subject'),
    actorKind: given('actorKind'),
    actorId: given('actorId'),
    actorName: given('actorName'),
    requestId: given('requestId'),
    occurredAt: given('occurredAt'),
  }),
)
