import 'server-only'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { PLAN_JOB } from './plan'

/** Wakes a worker at the moment of a plan. */
export const wakeAt = (context: Context, id: string, at: Date) =>
  enqueue(context, {
    name: PLAN_JOB,
    payload: { id, at: at.getTime() },
    dedupeKey: `${PLAN_JOB}:${id}:${at.getTime()}`,
    runAt: at,
  })
