import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeRedis } from '@/db/redis'
import { noRedis, redisForTests } from '@/db/redis-for-tests'
import { expireTags } from './expire'
import { CHANNEL } from './expiry-notice'
import { followExpiry } from './follow-expiry'
import { clock } from './tag-clock'

describe.skipIf(noRedis)('with Redis, what has changed', () => {
  let server: Awaited<ReturnType<typeof redisForTests>>
  let other: ReturnType<typeof createClient>
  let stop: () => Promise<void>
  let heard: string[] = []
  const told: string[][] = []
  const listener = (tags: readonly string[]) => void heard.push(...tags)
  const until = async (holds: () => boolean, within = 4_000) => {
    for (const end = Date.now() + within; Date.now() < end && !holds(); )
      await new Promise((done) => setTimeout(done, 20))
    expect(holds()).toBe(true)
  }

  beforeAll(async () => {
    server = await redisForTests()
    process.env.REDIS_URL = server.url
    // Another process of the same shop, on a connection of its own.
    other = createClient({ url: server.url, socket: { reconnectStrategy: 50 } })
    other.on('error', () => {})
    await other.connect()
    await other.subscribe(CHANNEL, (notice) => void told.push(JSON.parse(notice).tags))
    stop = await followExpiry()
  })
  beforeEach(() => {
    heard = []
    told.length = 0
    process.env.REDIS_URL = server.url
    clock.listeners.add(listener)
  })
  afterEach(() => void clock.listeners.delete(listener))
  afterAll(async () => {
    await stop?.()
    await closeRedis()
    other?.destroy()
    await server?.kill()
  })

  it('is heard by the other processes within two seconds, and not a second time here', async () => {
    await expireTags(['product:1'])
    await until(() => told.some((tags) => tags.includes('product:1')), 2_000)
    await other.publish(CHANNEL, JSON.stringify({ source: 'other:1', tags: ['product:2'] }))
    await until(() => heard.includes('product:2'), 2_000)
    expect(heard).toEqual(['product:1', 'product:2'])
  })

  it('is no older than two seconds while Redis is away, and a command ends all the same', async () => {
    await server.kill()
    const from = Date.now()
    await expireTags(['product:3'])
    expect(Date.now() - from).toBeLessThan(1_000)
    await until(() => heard.includes('*'))
  })

  it('is all dropped, here and elsewhere, when Redis is back: nobody knows what was missed', async () => {
    heard = []
    await server.start()
    await until(() => heard.includes('*') && told.some((tags) => tags.includes('*')))
    heard = []
    await other.publish(CHANNEL, JSON.stringify({ source: 'other:1', tags: ['product:4'] }))
    await until(() => heard.includes('product:4'), 2_000)
  })
})
