import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { refusal } from './guard'

const ORIGIN = 'https://vela.example'
const ask = (method: string, url: string, headers: Record<string, string> = {}) =>
  refusal({ method, url, headers } as unknown as IncomingMessage, url.split('?')[0] as string, new Set([ORIGIN]))
    ?.status ?? 'asked'

describe('a request that changes something', () => {
  it('is taken from our own pages', () => {
    for (const headers of [
      { origin: ORIGIN, cookie: 'a=b' },
      { origin: 'http://localhost:3000', host: 'localhost:3000', 'next-action': 'x' },
      { 'sec-fetch-site': 'same-origin', cookie: 'a=b' },
    ] as Record<string, string>[])
      expect(ask('POST', '/de-ch/cart', headers)).toBe('asked')
  })

  it('is refused from any other site, and when a server action does not say where it comes from', () => {
    for (const headers of [
      { origin: 'https://evil.example', cookie: 'a=b' },
      { origin: 'https://evil.example' },
      { origin: 'null', cookie: 'a=b' },
      { origin: 'https://vela.example.evil.example', cookie: 'a=b' },
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', cookie: 'a=b' },
      { cookie: 'a=b' },
      { 'next-action': 'x' },
      {},
    ] as Record<string, string>[])
      expect(ask('POST', '/de-ch/cart', headers)).toBe(403)
  })

  it('is taken from programs: webhooks, the headless API with a key, other endpoints without cookies', () => {
    expect(ask('POST', '/api/webhooks/stripe', { cookie: 'a=b' })).toBe('asked')
    expect(ask('POST', '/api/v1/carts', { authorization: 'Bearer k', cookie: 'a=b' })).toBe('asked')
    expect(ask('POST', '/api/v1/carts')).toBe('asked')
    expect(ask('POST', '/api/v1/carts', { cookie: 'a=b' })).toBe(403)
    expect(ask('PUT', '/api/uploads/upl_x', { authorization: 'Bearer k', cookie: 'a=b' })).toBe('asked')
    expect(ask('POST', '/de-ch/cart', { authorization: 'Bearer k', cookie: 'a=b' })).toBe(403)
    expect(ask('POST', '/api/jobs')).toBe('asked')
  })

  it('is refused when it announces too much', () => {
    const length = (bytes: number) => ({ 'content-length': String(bytes), origin: ORIGIN })
    expect(ask('POST', '/api/v1/carts', length(2 ** 20))).toBe('asked')
    expect(ask('POST', '/api/v1/carts', length(2 ** 20 + 1))).toBe(413)
    expect(ask('POST', '/api/imports/products', length(50_000_000))).toBe('asked')
    expect(ask('POST', '/api/importsx', length(50_000_000))).toBe(413)
  })
})

describe('an address', () => {
  it.each(['/de-ch', '/de-ch/c/a/b', '/de-ch/products/caf%C3%A9', '/robots.txt', '/de-ch/products/a.b..c'])(
    'is taken: %s',
    (path) => expect(ask('GET', path)).toBe('asked'),
  )

  it.each([
    '/de-ch/../admin',
    '/de-ch/%2e%2e/admin',
    '/a/./b',
    '/%zz',
    '/%00',
    '/a%0d%0ab',
    '/a\\b',
    '/a%2fb',
    'x',
    '*',
  ])('is malformed: %s', (path) => expect(ask('GET', path)).toBe(400))

  it('is refused when it is too long, and with methods that nobody needs', () => {
    expect(ask('GET', `/${'a'.repeat(9_000)}`)).toBe(414)
    for (const method of ['TRACE', 'CONNECT', 'PROPFIND']) expect(ask(method, '/')).toBe(405)
  })
})
