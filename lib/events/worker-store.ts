import 'server-only'
import { hostname } from 'node:os'
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { compiled, given } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { inList, skipLocked } from '@/db/portable'
import { jobs, outbox } from '@/db/schema/events'
import { newId } from '@/lib/kernel/id'
import { after, SECOND } from '@/lib/kernel/time'
import { SCHEDULE, type Subscriber } from './event'

/** Jobs of this priority and above can wait: pictures made before anybody asks for them. */
const PATIENT = 9

const OWNER = `${hostname()}:${process.pid}`
const BATCH = 200
const MOST_ATTEMPTS = 8
const LONGEST_PAUSE = 3600 * SECOND

/** What one turn of the worker begins with. */
export type Round = {
  /** Ids of jobs that were done in the turn before. */
  done: string[]
  subscribers: Subscriber[]
  limit: number
  lease: number
}

/**
 * Finishes what is done, makes one job per subscriber out of each new event, and takes up to `limit` jobs that are due, or
 * that someone took and did not finish before the lease ended. All in one transaction that does not wait for the disk,
 * which shoppers wait for: what a power cut takes back is handed out again. Undefined when there was nothing to do.
 */
export async function nextRound({ done, subscribers, limit, lease }: Round, now: Date) {
  if (!done.length && !(await anyEvent({})).length && !(await anyJob({ now })).length) return undefined
  return transaction(async (tx) => {
    if (done.length) await finish({ ids: JSON.stringify(done), finishedAt: now })
    const events = await dispatch(tx, subscribers, now)
    return { events, claimed: await claimJobs(limit, lease, now) }
  }, 'repeatable')
}

async function dispatch(tx: Db, subscribers: Subscriber[], now: Date): Promise<number> {
  const events = await nextEvents({})
  const made = events.flatMap((event) =>
    subscribers
      .filter(({ on }) => on.includes(event.name))
      .map((subscriber) => ({
        id: newId('job', now.getTime()),
        name: subscriber.name,
        eventId: event.id,
        dedupeKey: `${event.id}:${subscriber.name}`,
        priority: subscriber.priority ?? 5,
        runAt: now,
        createdAt: now,
        payload: {
          id: event.id,
          name: event.name,
          data: event.data,
          subject: event.subject,
          occurredAt: event.occurredAt.toISOString(),
          actor: { kind: event.actorKind, id: event.actorId },
        },
      })),
  )
  if (made.length) await tx.insert(jobs).values(made).onConflictDoNothing()
  const ids = events.map(({ id }) => id)
  if (ids.length) await markDispatched({ dispatchedAt: now, ids: JSON.stringify(ids) })
  return events.length
}

async function claimJobs(limit: number, lease: number, now: Date) {
  const due = await nextJobs({ now, limit })
  const urgent = due.filter(({ priority }) => priority < PATIENT)
  // What can wait goes one by one and only when nothing else is due: a round lasts as long as its longest job.
  const ids = (urgent.length ? urgent : due.slice(0, 1)).map(({ id }) => id)
  if (!ids.length) return []
  return claim({ ids: JSON.stringify(ids), leaseUntil: after(now, lease), leaseOwner: OWNER })
}

/** One job for the current period of each schedule; whoever comes second finds the key taken. */
export async function scheduleJobs(schedules: { name: string; every: number }[], now: Date): Promise<void> {
  for (const { name, every } of schedules) {
    const at = new Date(Math.floor(now.getTime() / every) * every)
    const dedupeKey = `schedule:${name}:${at.toISOString()}`
    const [known] = await db.select({ id: jobs.id }).from(jobs).where(eq(jobs.dedupeKey, dedupeKey))
    if (known) continue
    await db
      .insert(jobs)
      .values({
        id: newId('job', now.getTime()),
        name: SCHEDULE + name,
        payload: { at: at.toISOString() },
        dedupeKey,
        runAt: at,
        createdAt: now,
      })
      .onConflictDoNothing()
  }
}

/** For the end of a worker: what is done is written down though nothing more is taken. */
export async function finishJobs(ids: string[], now: Date): Promise<void> {
  if (ids.length) await finish({ ids: JSON.stringify(ids), finishedAt: now })
}

/** Backs off exponentially with jitter (2 s, 4 s, … one hour at most); after the last try it is a dead letter. */
export async function retryJob(job: { id: string; attempts: number }, error: unknown, now: Date): Promise<void> {
  const pause = Math.min(2 ** job.attempts * SECOND, LONGEST_PAUSE) * (0.5 + Math.random())
  const dead = job.attempts >= MOST_ATTEMPTS
  await db
    .update(jobs)
    .set({
      state: dead ? 'dead' : 'waiting',
      runAt: after(now, pause),
      finishedAt: dead ? now : null,
      leaseUntil: null,
      leaseOwner: null,
      lastError: String(error instanceof Error ? (error.stack ?? error.message) : error).slice(0, 2000),
    })
    .where(eq(jobs.id, job.id))
}

const isNew = isNull(outbox.dispatchedAt)
const anyEvent = compiled(() => db.select({ id: outbox.id }).from(outbox).where(isNew).limit(1))
const nextEvents = compiled(() =>
  skipLocked(db.select().from(outbox).where(isNew).orderBy(asc(outbox.id)).limit(BATCH)),
)
const markDispatched = compiled(() => db.update(outbox).set(given('dispatchedAt')).where(inList(outbox.id, 'ids')))

const isDue = () =>
  or(
    and(eq(jobs.state, 'waiting'), lte(jobs.runAt, sql.param(sql.placeholder('now'), jobs.runAt))),
    and(eq(jobs.state, 'running'), lte(jobs.leaseUntil, sql.param(sql.placeholder('now'), jobs.leaseUntil))),
  )
const anyJob = compiled(() => db.select({ id: jobs.id }).from(jobs).where(isDue()).limit(1))
const nextJobs = compiled(() =>
  skipLocked(
    db
      .select({ id: jobs.id, priority: jobs.priority })
      .from(jobs)
      .where(isDue())
      .orderBy(asc(jobs.priority), asc(jobs.runAt))
      .limit(sql.placeholder('limit')),
  ),
)
const areThese = inList(jobs.id, 'ids')
const claim = compiled(() =>
  db
    .update(jobs)
    .set({ state: 'running', attempts: sql`${jobs.attempts} + 1`, ...given('leaseUntil', 'leaseOwner') })
    .where(areThese)
    .returning({ id: jobs.id, name: jobs.name, payload: jobs.payload, attempts: jobs.attempts }),
)
const finish = compiled(() =>
  db
    .update(jobs)
    .set({ state: 'done', ...given('finishedAt'), leaseUntil: null, leaseOwner: null, lastError: null })
    .where(areThese),
)
