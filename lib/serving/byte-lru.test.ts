import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteLru } from './byte-lru'

const entry = (bytes: number, ...tags: string[]) => ({ bytes, tags })

describe('what is kept in memory', () => {
  it('is never more than its bound, and is counted right, whatever happens', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), key, bytes: fc.nat(60), tags: fc.array(key, { maxLength: 3 }) }),
      fc.record({ do: fc.constant('get' as const), key }),
      fc.record({ do: fc.constant('grow' as const), key, bytes: fc.nat(60) }),
      fc.record({ do: fc.constant('expire' as const), tags: fc.array(key, { maxLength: 2 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const kept = new ByteLru<{ bytes: number; tags: string[] }>(100)
        for (const each of steps) {
          if (each.do === 'set') kept.set(each.key, { bytes: each.bytes, tags: each.tags })
          if (each.do === 'get') kept.get(each.key)
          if (each.do === 'expire') kept.expire(each.tags)
          const value = each.do === 'grow' ? kept.peek(each.key) : undefined
          if (each.do === 'grow' && value) kept.grow(each.key, value, each.bytes)
          const all = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((one) => kept.peek(one) ?? [])
          expect(kept.bytes).toBe(all.reduce((sum, { bytes }) => sum + bytes, 0))
          expect(kept.bytes).toBeLessThanOrEqual(100)
          if (each.do === 'expire')
            expect(all.filter(({ tags }) => each.tags.some((tag) => tags.includes(tag)))).toEqual([])
        }
      }),
    )
  })

  it('goes when it was used longest ago', () => {
    const dropped: string[] = []
    const kept = new ByteLru(100, (key) => dropped.push(key))
    kept.set('a', entry(40))
    kept.set('b', entry(40))
    kept.get('a')
    kept.set('c', entry(40))
    expect(dropped).toEqual(['b'])
    expect(kept.peek('a')).toBeDefined()
  })

  it('is refused when it alone is too large', () => {
    const kept = new ByteLru(100)
    kept.set('a', entry(40))
    kept.set('b', entry(101))
    expect([kept.size, kept.bytes]).toEqual([1, 40])
  })

  it('goes with each of its tags', () => {
    const kept = new ByteLru(100)
    kept.set('a', entry(10, 'product:1', 'category:1'))
    kept.set('b', entry(10, 'product:2', 'category:1'))
    kept.expire(['product:1'])
    expect([kept.peek('a'), kept.peek('b')?.bytes]).toEqual([undefined, 10])
    kept.expire(['category:1'])
    expect(kept.size).toBe(0)
  })
})
