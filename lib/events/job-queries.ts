import 'server-only'
import { and, count, desc, eq, like, lt, not, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { jobs } from '@/db/schema/events'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { SCHEDULE } from './event'

export type JobState = 'waiting' | 'running' | 'done' | 'dead'
export type Job = Omit<typeof jobs.$inferSelect, 'leaseOwner' | 'dedupeKey'>

const columns = {
  id: jobs.id,
  name: jobs.name,
  payload: jobs.payload,
  eventId: jobs.eventId,
  state: jobs.state,
  priority: jobs.priority,
  attempts: jobs.attempts,
  runAt: jobs.runAt,
  leaseUntil: jobs.leaseUntil,
  lastError: jobs.lastError,
  createdAt: jobs.createdAt,
  finishedAt: jobs.finishedAt,
}

/** `clock`: only what comes back by the clock, or only the rest. */
export type JobFilter = { state?: JobState; name?: string; clock?: boolean; before?: Date; limit?: number }

const byTheClock = like(jobs.name, `${SCHEDULE}%`)

/** Background work, newest first. Needs `jobs.read`. */
export async function listJobs(actor: Actor, filter: JobFilter = {}): Promise<Job[]> {
  authorize(actor, 'jobs.read')
  const conditions: SQL[] = []
  if (filter.state) conditions.push(eq(jobs.state, filter.state))
  if (filter.name) conditions.push(eq(jobs.name, filter.name))
  if (filter.clock !== undefined) conditions.push(filter.clock ? byTheClock : not(byTheClock))
  if (filter.before) conditions.push(lt(jobs.createdAt, filter.before))
  return db
    .select(columns)
    .from(jobs)
    .where(and(...conditions))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(Math.min(filter.limit ?? 50, 200))
}

/** How many jobs are in each state. Needs `jobs.read`. */
export async function countJobs(actor: Actor): Promise<Record<JobState, number>> {
  authorize(actor, 'jobs.read')
  const rows = await db.select({ state: jobs.state, n: count() }).from(jobs).groupBy(jobs.state)
  return { waiting: 0, running: 0, done: 0, dead: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) }
}
