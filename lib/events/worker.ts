import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { log } from '@/lib/kernel/log'
import { SECOND } from '@/lib/kernel/time'
import { type Delivery, SCHEDULE, type Subscriber } from './event'
import { onWake } from './wake'
import { finishJobs, nextRound, retryJob, scheduleJobs } from './worker-store'

/** Work by name that a command has enqueued. `id` is the job's: the key that makes it idempotent. */
export type Task = { name: string; handle: (payload: Record<string, unknown>, id: string) => Promise<void> }
/** Work that comes back every `every` milliseconds, once over all processes. */
export type Schedule = { name: string; every: number; handle: (now: Date) => Promise<void> }
export type Work = { subscribers: Subscriber[]; tasks: Task[]; schedules: Schedule[] }

const POLL = SECOND
/** Events of so many milliseconds are handed out together: one commit instead of one each. */
const GATHER = 50
const AT_ONCE = 10
const LONGEST_JOB = 30 * SECOND

/**
 * Drains the outbox and the jobs in this process until stopped. Several processes may run one each: rows are claimed
 * with a lease, and what a killed process left behind is taken over when its lease ends. Returns the way to stop,
 * which waits for what is running.
 */
export function startWorker(work: Work): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false
  let woken: NodeJS.Timeout | undefined
  let scheduled = 0

  const turn = () => {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    clearTimeout(timer)
    // The clock's work is looked at once a second, not with every event.
    const looksAtClock = Date.now() - scheduled >= POLL
    if (looksAtClock) scheduled = Date.now()
    running = (looksAtClock ? drain : drainReady)(work, () => stopped)
      .catch((error) => log.error({ error: String(error) }, 'worker'))
      .finally(() => {
        running = null
        if (again && !stopped) {
          again = false
          setImmediate(turn)
        } else timer = setTimeout(turn, POLL).unref()
      })
  }
  // Whoever wakes it may be in the middle of a transaction, which is none of the worker's.
  const outside = AsyncLocalStorage.snapshot()
  // What nobody listens to waits for the clock.
  const heard = new Set(work.subscribers.flatMap(({ on }) => on))
  onWake((events) => {
    if (events && !events.some((name) => heard.has(name))) return
    woken ??= outside(() =>
      setTimeout(() => {
        woken = undefined
        turn()
      }, GATHER).unref(),
    )
  })
  turn()

  return async () => {
    stopped = true
    clearTimeout(timer)
    clearTimeout(woken)
    onWake(() => {})
    await running
  }
}

/** Does all the work that is ready now, and what that work makes. Used by tests, the command line and /api/jobs. */
export async function drain(work: Work, isStopped: () => boolean = () => false, now = () => new Date()): Promise<void> {
  await scheduleJobs(work.schedules, now())
  await drainReady(work, isStopped, now)
}

async function drainReady(work: Work, isStopped: () => boolean, now = () => new Date()): Promise<void> {
  const { subscribers } = work
  let done: string[] = []
  for (;;) {
    if (isStopped()) return finishJobs(done, now())
    const round = await nextRound({ done, subscribers, limit: AT_ONCE, lease: LONGEST_JOB * 2 }, now())
    if (!round || (!round.events && !round.claimed.length)) return
    const ended = await Promise.all(round.claimed.map((job) => runJob(work, job, now)))
    done = ended.flatMap((id) => id ?? [])
  }
}

type Claimed = NonNullable<Awaited<ReturnType<typeof nextRound>>>['claimed'][number]

/** The id of a job that is done; one that failed has been put back. */
async function runJob(work: Work, job: Claimed, now: () => Date): Promise<string | undefined> {
  try {
    await withTimeout(perform(work, job), LONGEST_JOB)
    return job.id
  } catch (error) {
    log.warn({ job: job.name, id: job.id, attempt: job.attempts, error: String(error) }, 'job failed')
    await retryJob(job, error, now())
  }
}

function perform(work: Work, { name, id, payload }: Claimed): Promise<void> {
  const subscriber = work.subscribers.find((one) => one.name === name)
  if (subscriber) {
    const delivery = payload as unknown as Delivery
    return subscriber.handle({ ...delivery, occurredAt: new Date(delivery.occurredAt) })
  }
  const task = work.tasks.find((one) => one.name === name)
  if (task) return task.handle(payload, id)
  const schedule = work.schedules.find((one) => SCHEDULE + one.name === name)
  if (schedule) return schedule.handle(new Date(payload.at as string))
  return Promise.reject(new Error(`Nobody knows how to do ${name}`))
}

function withTimeout(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Took longer than ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
