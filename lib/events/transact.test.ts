import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db'
import { jobs, outbox } from '@/db/schema/events'
import { system } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { defineEvent, subscriber } from './event'
import { once } from './idempotency'
import { onStale } from './stale'
import { transact } from './transact'
import { drain } from './worker'

const bellRung = defineEvent('test.bell_rung', z.object({ bell: z.string() }), {
  subject: ({ bell }) => bell,
  stale: ({ bell }) => [`bell:${bell}`],
})

test('what happened is stored with the command, and what it made stale is expired after it', async () => {
  const expired: string[] = []
  onStale((tags) => void expired.push(...tags))
  const { value, stale } = await transact(system, async ({ emit }) => {
    await emit(bellRung({ bell: 'door' }))
    return 'ding'
  })
  expect(value).toBe('ding')
  expect(stale).toEqual(['bell:door'])
  expect(expired).toEqual(['bell:door'])
  const [row] = await db.select().from(outbox).where(eq(outbox.subject, 'door'))
  expect(row).toMatchObject({ name: 'test.bell_rung', data: { bell: 'door' }, actorId: 'system', dispatchedAt: null })
})

test('a refused command leaves no event and expires nothing', async () => {
  const expired: string[] = []
  onStale((tags) => void expired.push(...tags))
  const refused = transact(system, async ({ emit }) => {
    await emit(bellRung({ bell: 'gate' }))
    throw conflict('closed')
  })
  await expect(refused).rejects.toMatchObject({ code: 'conflict', key: 'closed' })
  expect(expired).toEqual([])
  expect(await db.$count(outbox, eq(outbox.subject, 'gate'))).toBe(0)
})

test('each listener hears an event once, and one that fails is tried again until it is a dead letter', async () => {
  const heard: string[] = []
  const listeners = [
    subscriber('test.listens', bellRung, async ({ data }) => void heard.push(data.bell)),
    subscriber('test.fails', bellRung, async () => {
      throw new Error('deaf')
    }),
  ]
  await transact(system, ({ emit }) => emit(bellRung({ bell: 'tower' })))
  let now = Date.now()
  for (let turn = 0; turn < 10; turn++) {
    await drain({ subscribers: listeners, tasks: [], schedules: [] }, undefined, () => new Date(now))
    now += 3 * 3600_000
  }
  expect(heard.filter((bell) => bell === 'tower')).toEqual(['tower'])
  const rows = await db.select().from(jobs).where(eq(jobs.name, 'test.fails'))
  expect(rows.every(({ state, lastError }) => state === 'dead' && lastError?.includes('deaf'))).toBe(true)
})

test('a schedule is done once per period, however many processes look', async () => {
  const at: string[] = []
  const work = {
    subscribers: [],
    tasks: [],
    schedules: [{ name: 'test.sweep', every: 60_000, handle: async (now: Date) => void at.push(now.toISOString()) }],
  }
  const now = new Date('2030-01-01T10:00:30Z')
  await Promise.all([drain(work, undefined, () => now), drain(work, undefined, () => now)])
  expect(at).toEqual(['2030-01-01T10:00:00.000Z'])
})

test('fifty requests with one key are done once and get the same answer', async () => {
  let done = 0
  const work = () =>
    transact(system, (context) =>
      once(context, 'order-1', { total: 1 }, async () => {
        done++
        return { number: done }
      }),
    )
  const answers = await Promise.all(Array.from({ length: 50 }, work))
  expect(done).toBe(1)
  expect(new Set(answers.map(({ value }) => value.number))).toEqual(new Set([1]))
  const other = transact(system, (context) => once(context, 'order-1', { total: 2 }, async () => ({ number: 9 })))
  await expect(other).rejects.toMatchObject({ code: 'conflict' })
})
