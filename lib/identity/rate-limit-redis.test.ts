import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askRedis, closeRedis } from '@/db/redis'
import { noRedis, redisForTests } from '@/db/redis-for-tests'
import { limit } from './rate-limit'

describe.skipIf(noRedis)('with Redis, tries', () => {
  let server: Awaited<ReturnType<typeof redisForTests>>
  const attempt = (subject: string) => limit('passwordCheck', { subject }).then(Boolean, () => false)
  const attempts = async (n: number, subject: string) =>
    (await Promise.all(Array.from({ length: n }, () => attempt(subject)))).filter(Boolean).length
  // What a process knows by itself is on globalThis: without it, this is another process.
  const anotherProcess = async () => {
    await closeRedis()
    ;(globalThis as { __concertoLimits?: unknown }).__concertoLimits = undefined
  }

  beforeAll(async () => {
    server = await redisForTests()
  })
  beforeEach(() => {
    process.env.REDIS_URL = server.url
  })
  afterAll(async () => {
    await anotherProcess()
    await server?.kill()
  })

  it('are counted over all processes: four here and ten there are ten', async () => {
    await anotherProcess()
    expect(await attempts(4, 'anna')).toBe(4)
    await anotherProcess()
    expect(await attempts(10, 'anna')).toBe(6)
    await anotherProcess()
    await expect(limit('passwordCheck', { subject: 'anna' })).rejects.toMatchObject({ code: 'too_many' })
  })

  it('that were good ones are given back to all', async () => {
    for (let i = 0; i < 15; i++) await (await limit('passwordCheck', { subject: 'ben' }))()
    await anotherProcess()
    expect(await attempts(12, 'ben')).toBe(10)
  })

  it('are counted by each process alone while Redis is away: nobody is refused for it, nobody tries without end', async () => {
    await server.kill()
    const from = Date.now()
    expect(await attempts(30, 'cleo')).toBe(10)
    expect(Date.now() - from).toBeLessThan(1_000)
  })

  it('are counted together again when it is back', async () => {
    await server.start()
    for (let i = 0; i < 50 && !(await askRedis(async (client) => client.isReady)); i++)
      await new Promise((done) => setTimeout(done, 100))
    expect(await attempts(10, 'dora')).toBe(10)
    await anotherProcess()
    expect(await attempts(1, 'dora')).toBe(0)
  })
})
