import 'server-only'
import { hostname } from 'node:os'
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { compiled, given } from '@/db/compiled'
import { inList, skipLocked } from '@/db/portable'
import { jobs, outbox } from '@/db/schema/events'
import { newId } from '@/lib/kernel/id'
import { after, SECOND } from '@/lib/kernel/time'
import { SCHEDULE, type Subscriber } from './event'

const OWNER = `${hostname()}:${process.pid}`
const BATCH = 200
const MOST_ATTEMPTS = 8
const LONGEST_PAUSE = 3600 * SECOND

/** Makes one job per subscriber out of each new event. Returns how many events there were. */
export async function dispatchOutbox(subscribers: Subscriber[], now: Date): Promise<number> {
  if (!(await anyEvent({})).length) return 0
  return transaction(async (tx) => {
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
  })
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

/** Takes up to `limit` jobs that are due, or that someone took and did not finish before the lease ended. */
export async function claimJobs(limit: number, lease: number, now: Date) {
  if (!(await anyJob({ now })).length) return []
  return transaction(async () => {
    const claimed = []
    for (const { id, attempts } of await nextJobs({ now, limit }))
      claimed.push(...(await claim({ id, attempts: attempts + 1, leaseUntil: after(now, lease), leaseOwner: OWNER })))
    return claimed
  })
}

export async function finishJob(id: string, now: Date): Promise<void> {
  await finish({ id, finishedAt: now })
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
      .select({ id: jobs.id, attempts: jobs.attempts })
      .from(jobs)
      .where(isDue())
      .orderBy(asc(jobs.priority), asc(jobs.runAt))
      .limit(sql.placeholder('limit')),
  ),
)
const withId = eq(jobs.id, sql.placeholder('id'))
const claim = compiled(() =>
  db
    .update(jobs)
    .set({ state: 'running', ...given('attempts', 'leaseUntil', 'leaseOwner') })
    .where(withId)
    .returning({ id: jobs.id, name: jobs.name, payload: jobs.payload, attempts: jobs.attempts }),
)
const finish = compiled(() =>
  db
    .update(jobs)
    .set({ state: 'done', ...given('finishedAt'), leaseUntil: null, leaseOwner: null, lastError: null })
    .where(withId),
)
