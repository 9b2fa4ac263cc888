import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db, engine } from '@/db'
import { cacheExpiry } from '@/db/schema/serving'
import { announceInBatches, expireTags } from './expire'
import { CHANNEL } from './expiry-notice'
import { followExpiry } from './follow-expiry'
import { clock } from './tag-clock'

const heard: string[] = []
const listener = (tags: readonly string[]) => void heard.push(...tags)
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 40 && !holds(); tries++) await new Promise((done) => setTimeout(done, 50))
}
const fromElsewhere = (tags: string[]) =>
  engine.dialect === 'sqlite'
    ? db.insert(cacheExpiry).values({ tags, source: 'other:1', at: new Date() })
    : engine.rows('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ source: 'other:1', tags })])

beforeEach(() => {
  clock.listeners.add(listener)
})
afterEach(() => {
  clock.listeners.delete(listener)
  clock.announce = null
})

describe('what has changed', () => {
  it('is dropped here at once and in the other processes within two seconds, but not a second time here', async () => {
    const stop = await followExpiry()
    heard.length = 0
    await expireTags(['product:1'])
    expect(heard).toEqual(['product:1'])
    await fromElsewhere(['product:2'])
    await until(() => heard.includes('product:2'))
    expect(heard).toEqual(['product:1', 'product:2'])
    await stop()
  })

  it.runIf(engine.dialect === 'sqlite')(
    'is written once for many changes, and everything at once for very many',
    async () => {
      const flush = announceInBatches(10_000)
      await expireTags(['a', 'b'])
      await expireTags(['b', 'c'])
      await flush()
      await expireTags(Array.from({ length: 1_001 }, (_, i) => `product:${i}`))
      await flush()
      const rows = await db.select({ tags: cacheExpiry.tags }).from(cacheExpiry)
      expect(rows.slice(-2).map(({ tags }) => tags)).toEqual([['a', 'b', 'c'], ['*']])
    },
  )
})
