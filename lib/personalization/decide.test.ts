import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, innerPath, publicPath, readDecision } from './decide'

const codeOf = (path: string, query: string) => decide(null, path, new URLSearchParams(query))
const searchOf = (path: string, query: string) => readDecision(codeOf(path, query))?.search

describe('a decision', () => {
  it('is nothing where a page differs for nobody', () => {
    for (const path of ['', '/imprint', '/products/topcase']) expect(codeOf(path, 'q=x&sort=price')).toBe('~')
    expect(codeOf('/c/helmets', '')).toBe('~')
  })

  it('carries what a listing is filtered and sorted by, whatever the order', () => {
    const search = { color: 'blue,red', page: '2', sort: 'price' }
    expect(searchOf('/c/helmets', 'page=2&color=red&sort=price&color=blue')).toEqual(search)
    expect(codeOf('/c/helmets', 'color=red,blue&sort=price&page=2')).toBe(
      codeOf('/c/helmets', 'sort=price&page=2&color=blue&color=red&color=blue'),
    )
  })

  it('carries the words of a search and the price range', () => {
    expect(searchOf('/search', 'q=%20top%20%20case%20&price=10-99.50')).toEqual({ q: 'top case', price: '10-99.50' })
  })

  it('carries the variant of a product, and only that', () => {
    expect(searchOf('/products/topcase', 'variant=red-xl&color=red&utm_source=mail')).toEqual({ variant: 'red-xl' })
  })

  it('carries the order and the page of reviews', () => {
    const path = '/products/topcase/reviews'
    expect(searchOf(path, 'sort=best&page=2&variant=x')).toEqual({ page: '2', sort: 'best' })
    expect(codeOf(path, 'sort=newest&page=1')).toBe('~')
  })

  it('drops what advertisers and routers append, the first page, and nonsense', () => {
    const query = 'utm_source=a&gclid=b&fbclid=c&ref=d&_rsc=e&page=1&sort=%3Cb%3E&price=cheap&__proto__=x&constructor='
    expect(codeOf('/c/helmets', query)).toBe('~')
  })

  it('is bounded, however much is asked for', () => {
    const query = Array.from({ length: 500 }, (_, i) => `k${i}=${'v'.repeat(50)}`).join('&')
    expect(codeOf('/c/helmets', query).length).toBeLessThan(1_400)
  })

  it('keeps to the facets that there are when they are known', () => {
    const snapshot = { facets: new Set(['color']) }
    const code = decide(null, '/c/helmets', new URLSearchParams('color=red&colour=red&x=1'), snapshot)
    expect(readDecision(code)?.search).toEqual({ color: 'red' })
  })

  it('reads back what it says, for any query, and says it again in the same way', () => {
    const key = fc.oneof(
      fc.constantFrom('q', 'sort', 'page', 'price', 'color', 'variant'),
      fc.string({ maxLength: 12 }),
    )
    const pairs = fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 80 })), { maxLength: 20 })
    fc.assert(
      fc.property(pairs, fc.constantFrom('/c/a', '/search', '/products/a', ''), (query, path) => {
        const code = decide(null, path, new URLSearchParams(query))
        const decision = readDecision(code)
        expect(decision).not.toBeNull()
        expect(decide(null, path, new URLSearchParams(decision?.search))).toBe(code)
      }),
      { numRuns: 150 },
    )
  })

  it('is not read from a code that it would have written otherwise', () => {
    const encode = (text: string) => `~${Buffer.from(text).toString('base64url')}`
    expect(readDecision(encode('a=1&b=2'))).toEqual({ search: { a: '1', b: '2' } })
    for (const code of [
      '',
      'x',
      '~!',
      '~=',
      encode('b=2&a=1'),
      encode('utm_source=x'),
      encode('a=1&a=2'),
      `${encode('a=1')}=`,
    ])
      expect(readDecision(code)).toBeNull()
    fc.assert(fc.property(fc.string(), (code) => void readDecision(`~${code}`)))
  })
})

describe('the inner address', () => {
  it('goes back to the one that people see', () => {
    for (const path of ['', '/products/x', '/c/a/b'])
      for (const code of ['~', '~cT14']) expect(publicPath(innerPath('de-ch', code, path))).toBe(`/de-ch${path}`)
  })

  it('is left alone where there is no decision in it', () => {
    for (const path of ['/de-ch/cart', '/de-ch', '/admin/orders', '/de-ch/products/~x'])
      expect(publicPath(path)).toBe(path)
  })
})
