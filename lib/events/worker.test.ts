import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { db, transaction } from '@/db'
import { jobs } from '@/db/schema/events'
import { system } from '@/lib/kernel/actor'
import { enqueue } from './job-commands'
import { type Context, transact } from './transact'
import { startWorker } from './worker'

const done: string[] = []
const work = {
  subscribers: [],
  tasks: [{ name: 'test.note', handle: async (_: object, id: string) => void done.push(id) }],
  schedules: [],
}
const note = (context: Context, dedupeKey: string) => enqueue(context, { name: 'test.note', payload: {}, dedupeKey })
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 100 && !holds(); tries++) await pause(50)
}

test('a worker that is woken in the middle of a transaction does nothing in it', async () => {
  const stop = startWorker(work)
  onTestFinished(stop)
  await pause(100)
  const failed = transact(system, async (context) => {
    await note(context, 'taken back')
    await pause(300)
    throw new Error('after all not')
  })
  await expect(failed).rejects.toThrow('after all not')
  await pause(300)
  expect(done).toEqual([])
  expect(await db.$count(jobs)).toBe(0)

  await transact(system, async (context) => {
    await note(context, 'kept')
    await pause(300)
    expect(done).toEqual([])
  })
  await until(() => done.length > 0)
  expect(done).toHaveLength(1)
})

test('what a transaction leaves behind goes on outside of it', async () => {
  let later: Promise<unknown> = Promise.resolve()
  await transaction(async () => {
    later = pause(100).then(() => transaction(() => db.select().from(jobs)))
  })
  await transaction(() => pause(200))
  await expect(later).resolves.toHaveLength(1)
})
