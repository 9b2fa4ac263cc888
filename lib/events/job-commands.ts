import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { jobs } from '@/db/schema/events'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { jobReplayed } from './events'
import type { Context } from './transact'
import { wakeWorker } from './wake'

export type NewJob = {
  name: string
  payload: Record<string, unknown>
  /** The same key is only ever done once. */
  dedupeKey: string
  runAt?: Date
  priority?: number
}

/** Stores work to be done after this transaction commits, at the earliest at `runAt`. Repetitions are ignored. */
export async function enqueue({ now }: Context, job: NewJob): Promise<void> {
  await insert({
    id: newId('job', now.getTime()),
    name: job.name,
    payload: job.payload,
    dedupeKey: job.dedupeKey,
    priority: job.priority ?? 5,
    runAt: job.runAt ?? now,
    createdAt: now,
  })
  wakeWorker()
}

/** Puts a dead letter back into the queue with its tries forgotten. */
export async function replayJob({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor satisfies Actor, 'jobs.write')
  const [job] = await tx
    .update(jobs)
    .set({ state: 'waiting', attempts: 0, runAt: now, leaseUntil: null, leaseOwner: null, finishedAt: null })
    .where(and(eq(jobs.id, id), eq(jobs.state, 'dead')))
    .returning({ id: jobs.id, name: jobs.name })
  if (!job) throw notFound('job')
  await emit(jobReplayed(job))
}

const insert = compiled(() =>
  db
    .insert(jobs)
    .values(given('id', 'name', 'payload', 'dedupeKey', 'priority', 'runAt', 'createdAt'))
    .onConflictDoNothing(),
)
