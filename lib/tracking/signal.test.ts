import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { DAY } from '@/lib/kernel/time'
import { isRobot } from './robot'
import { OLDEST, readSignal, type Signal } from './signal'

const now = new Date('2026-11-22T10:00:00Z')
const read = (input: unknown, oldest = OLDEST.browser) => readSignal(input, now, oldest)
const kept = (input: unknown) => read(input) as Signal
const view = (path: string, data = {}) => kept({ name: 'page.viewed', path, data })

describe('what somebody did', () => {
  it('is told by what the page shows', () => {
    expect(view('/de-ch/products/corsa-helmet?variant=red')).toMatchObject({
      name: 'product.viewed',
      data: { slug: 'corsa-helmet' },
      path: '/de-ch/products/corsa-helmet',
    })
    expect(view('/de-ch/c/helmets/full-face')).toMatchObject({ data: { category: 'helmets/full-face' } })
    expect(view('/pl-pl/configure/vela-gt')).toMatchObject({ name: 'model.viewed', data: { model: 'vela-gt' } })
    expect(view('/de-ch/search?q=%20top%20case')).toMatchObject({ name: 'search.made', data: { words: 'top case' } })
    expect(view('/de-ch/search')).toMatchObject({ name: 'page.viewed' })
    expect(view('/de-ch/products/corsa-helmet/reviews')).toMatchObject({ name: 'page.viewed' })
  })

  it('keeps no address that is a key to something', () => {
    for (const secret of ['/de-ch/orders/secret-token', '/de-ch/cart/secret?x=1', '/de-ch/preview/secret'])
      expect(view(secret).path?.split('/')).toHaveLength(3)
    expect(view('/de-ch/configure/vela-gt/1-7bq5').path).toBe('/de-ch/configure/vela-gt')
    expect(view('/de-ch/c/helmets?utm_source=mail').path).toBe('/de-ch/c/helmets')
  })

  it('happened now where a clock is wrong, and in the past only as far as is believed of who tells it', () => {
    const at = (told: string, oldest = OLDEST.browser) =>
      (read({ name: 'page.viewed', at: told }, oldest) as Signal).at.toISOString()
    expect(at('2026-11-22T09:59:00Z')).toBe('2026-11-22T09:59:00.000Z')
    expect(at('2026-11-22T11:59:00+02:00')).toBe('2026-11-22T09:59:00.000Z')
    expect(at('2036-01-01T00:00:00Z')).toBe(now.toISOString())
    expect(at('1970-01-01T00:00:00Z')).toBe(now.toISOString())
    const lastYear = new Date(now.getTime() - 300 * DAY).toISOString()
    expect(at(lastYear)).toBe(now.toISOString())
    expect(at(lastYear, OLDEST.program)).toBe(lastYear)
  })

  it('is refused with a word for each field when it is not known, too long, or says more than it should', () => {
    const why = (input: object) => (read(input) as z.ZodError).issues?.map(({ path }) => path.join('.'))
    expect(why({ name: 'page.exploded' })).toEqual(['name'])
    expect(why({ name: 'product.viewed', data: {} })).toEqual(['data.slug'])
    expect(why({ name: 'page.scrolled', data: { depth: 101 } })).toEqual(['data.depth'])
    expect(why({ name: 'page.scrolled', data: { depth: Number.NaN } })).toEqual(['data.depth'])
    expect(why({ name: 'page.viewed', data: { email: 'ada@example.com' } })).toEqual(['data'])
    expect(why({ name: 'page.viewed', path: 'https://elsewhere.example' })).toEqual(['path'])
    expect(why({ name: 'outside.bought', data: { place: 'Luzern', amount: 1.5, currency: 'CHF' } })).toEqual([
      'data.amount',
    ])
  })

  it('never throws, whatever is told', () => {
    fc.assert(fc.property(fc.anything(), (input) => void read(input)))
    const named = fc.record({
      name: fc.constant('page.viewed'),
      path: fc.webPath(),
      data: fc.dictionary(fc.string(), fc.anything()),
    })
    fc.assert(fc.property(named, (input) => void read(input)))
  })
})

describe('a program that nobody sits in front of', () => {
  it('is known by how it calls itself; a browser is not taken for one', () => {
    for (const name of [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36',
      'curl/8.5.0',
      '',
      undefined,
    ])
      expect(isRobot(name)).toBe(true)
    for (const name of [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
      'Mozilla/5.0 (Linux; Android 15; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36',
    ])
      expect(isRobot(name)).toBe(false)
  })
})
