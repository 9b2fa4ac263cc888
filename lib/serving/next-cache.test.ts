import { beforeEach, describe, expect, it } from 'vitest'
import NextCache from './next-cache'
import { nextStore } from './next-store'
import { clock, rendering } from './tag-clock'

const key = (path: string) => `/route-cache/APP_PAGE/0123abcd/$${path}`
const page = (tags: string) => ({ kind: 'APP_PAGE', html: '<p>x</p>', headers: { 'x-next-cache-tags': tags } })
const cache = new NextCache()

// What began within the millisecond of an expiry counts as older than it.
beforeEach(async () => {
  await cache.revalidateTag('*')
  await new Promise((done) => setTimeout(done, 2))
})

describe("Next's own store", () => {
  it('keeps pages with their tags and forgets them by one', async () => {
    await cache.set(key('/de-ch/~/products/a'), page('product:1,category:1'))
    expect((await cache.get(key('/de-ch/~/products/a')))?.value?.html).toBe('<p>x</p>')
    expect(nextStore().tagsOf('/de-ch/~/products/a')).toEqual(['product:1', 'category:1'])
    await cache.revalidateTag(['product:1'])
    expect(await cache.get(key('/de-ch/~/products/a'))).toBeNull()
    expect(nextStore().tagsOf('/de-ch/~/products/a')).toBeUndefined()
  })

  it('keeps no data behind pages, which could only be old', async () => {
    await cache.set('0123', { kind: 'FETCH' })
    expect(await cache.get('0123')).toBeNull()
  })

  it('does not keep what began to be rendered before one of its tags expired, also for those who joined later', async () => {
    const first = rendering('/de-ch/~/products/b', Date.now() - 1_000)
    await cache.revalidateTag('product:2')
    const joined = rendering('/de-ch/~/products/b', Date.now() + 1_000)
    first()
    await cache.set(key('/de-ch/~/products/b'), page('product:2'))
    expect(await cache.get(key('/de-ch/~/products/b'))).toBeNull()
    joined()
    const after = rendering('/de-ch/~/products/b', Date.now() + 1)
    await cache.set(key('/de-ch/~/products/b'), page('product:2'))
    expect(await cache.get(key('/de-ch/~/products/b'))).not.toBeNull()
    after()
  })

  it('does not keep that something is missing, which may be published in a moment', async () => {
    await cache.set(key('/de-ch/~/products/c'), { ...page(''), status: 404 })
    expect(await cache.get(key('/de-ch/~/products/c'))).toBeNull()
  })

  it('tells the other processes', async () => {
    const told: string[] = []
    clock.announce = (tags) => void told.push(...tags)
    await cache.revalidateTag('product:3')
    clock.announce = null
    expect(told).toEqual(['product:3'])
  })
})
