import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAnswer } from './answer'
import { MediaFiles } from './media-files'
import { nextStore } from './next-store'
import { PageCache } from './page-cache'
import { pageHeaders } from './page-headers'
import { Renderer } from './renderer'
import { securityHeaders } from './security-headers'
import { StaticFiles } from './static-files'
import { expireHere } from './tag-clock'

/** Stands for Next: notes what it is asked, and answers as a page that knows its tags. */
const asked: { method?: string; url?: string; headers: IncomingMessage['headers'] }[] = []
function next(req: IncomingMessage, res: ServerResponse) {
  asked.push({ method: req.method, url: req.url, headers: { ...req.headers } })
  const path = req.url ?? ''
  if (path === '/_not-found') res.statusCode = 404
  else nextStore().set(`/route-cache/APP_PAGE/0/$${path}`, { kind: 'APP_PAGE', tags: ['product:1'] })
  if (path.includes('personal')) res.setHeader('Set-Cookie', 'a=b')
  res.setHeader('Cache-Control', 's-maxage=31536000')
  res.setHeader('Content-Type', req.headers.rsc ? 'text/x-component' : 'text/html; charset=utf-8')
  res.end(`<p>${path}</p><script>alert(1)</script>`)
}

const common = securityHeaders(true)
const renderer = new Renderer().listen(next)
const cache = new PageCache(2 ** 20, pageHeaders(true, common))
const folder = mkdtempSync(join(tmpdir(), 'concerto-answer-'))
const answer = createAnswer({
  handle: next,
  renderer,
  cache,
  files: new StaticFiles(folder, folder, common),
  media: new MediaFiles(folder, common, { shown: async (hash) => hash, isWhole: async () => true }),
  roots: new Set(['admin', 'api']),
  common,
  origin: 'https://vela.example',
  host: 'vela.example',
  otherOrigins: new Set<string>(),
  https: true,
  proxies: 0,
  dev: false,
})
const server = createServer(answer)
let base = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, done))
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  renderer.close()
  server.close()
})
beforeEach(() => {
  expireHere(['*'])
  asked.length = 0
})
const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: 'manual' })

describe('a page of the shop', () => {
  it('is rendered once, under its inner address, with nothing of the one who asked', async () => {
    const cookie = 'session=secret; visitor=11111111-1111-4111-8111-111111111111'
    const first = await get('/de-ch/products/x?utm_source=mail', { cookie, 'x-forwarded-host': 'evil' })
    expect(await first.text()).toContain('/de-ch/~/products/x')
    await get('/de-ch/products/x', { cookie: 'visitor=22222222-2222-4222-8222-222222222222' })
    expect(asked.map(({ url }) => url)).toEqual(['/de-ch/~/products/x'])
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
      'connection',
      'host',
      'x-forwarded-proto',
      'x-storefront',
    ])
    expect(asked[0]?.headers.host).toBe('vela.example')
  })

  it('gives a newcomer an id and remembers the storefront, outside of what is kept', async () => {
    const cookies = async () => (await get('/de-ch/products/x')).headers.getSetCookie().map((one) => one.split('=')[0])
    expect([await cookies(), await cookies()]).toEqual([
      ['visitor', 'storefront'],
      ['visitor', 'storefront'],
    ])
    const known = { cookie: 'visitor=11111111-1111-4111-8111-111111111111; storefront=de-ch' }
    expect((await get('/de-ch/products/x', known)).headers.getSetCookie()).toEqual([])
  })

  it('may be kept by the browser only, whatever Next says, and runs no foreign script', async () => {
    for (const headers of [{}, { rsc: '1' }] as Record<string, string>[]) {
      const { headers: sent } = await get('/de-ch/products/x', headers)
      expect(sent.get('cache-control')).toBe('private, no-cache')
      expect(sent.get('content-security-policy')).not.toContain("script-src 'self' 'sha256")
      expect(sent.get('strict-transport-security')).toContain('max-age')
      expect(sent.get('x-nextjs-rewritten-path')).toBe(headers.rsc ? '/de-ch/~/products/x' : null)
    }
  })

  it('is made anew when one of its tags has expired', async () => {
    await get('/de-ch/products/x')
    expireHere(['product:1'])
    await get('/de-ch/products/x')
    expect(asked).toHaveLength(2)
  })

  it('is not kept when it sets a cookie, nor for one who sees drafts', async () => {
    for (let i = 0; i < 2; i++) await get('/de-ch/personal')
    for (let i = 0; i < 2; i++) await get('/de-ch/products/x', { cookie: '__prerender_bypass=1' })
    expect(asked).toHaveLength(4)
    expect(asked[3]?.headers.cookie).toContain('__prerender_bypass')
  })

  it('confirms what the browser has', async () => {
    const etag = String((await get('/de-ch/products/x')).headers.get('etag'))
    const again = await get('/de-ch/products/x', { 'if-none-match': etag })
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
  })

  it('hands a server action to Next, with the person and the inner address', async () => {
    const visitor = '11111111-1111-4111-8111-111111111111'
    const headers = {
      'next-action': 'a',
      origin: 'https://vela.example',
      cookie: `visitor=${visitor}`,
      'x-visitor': 'evil',
    }
    await fetch(`${base}/de-ch/products/x`, { method: 'POST', headers, body: '[]' })
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/de-ch/~/products/x' })
    expect(asked[0]?.headers).toMatchObject({
      'x-visitor': visitor,
      'x-storefront': 'de-ch',
      'x-forwarded-host': 'vela.example',
    })
  })
})

describe('any other address', () => {
  it('leads from the root to a storefront, and to tidy addresses', async () => {
    const to = async (path: string) => {
      const { status, headers } = await get(path, { 'accept-language': 'pl' })
      return [status, headers.get('location')]
    }
    expect(await to('/')).toEqual([302, '/pl-pl'])
    expect(await to('/de-ch/')).toEqual([308, '/de-ch'])
    expect(await to('/de-ch//c/a/?q=1')).toEqual([308, '/de-ch/c/a?q=1'])
  })

  it('is not found outside of the house and inside of the walls', async () => {
    for (const path of ['/fr-ch', '/nothing/at/all', '/de-ch/~/products/x', '/_next/image?url=x'])
      expect((await get(path)).status, path).toBe(404)
    expect(asked.every(({ url }) => url === '/_not-found')).toBe(true)
  })

  it('is live for the cart: asked each time, kept by nobody', async () => {
    for (let i = 0; i < 2; i++)
      expect((await get('/de-ch/cart')).headers.get('cache-control')).toBe('private, no-store')
    expect(asked.map(({ url }) => url)).toEqual(['/de-ch/cart', '/de-ch/cart'])
  })

  it('tells a program the storefront that its cookie names', async () => {
    await get('/api/me', { cookie: 'storefront=pl-pl', 'x-storefront': 'de-ch', 'x-client-ip': '6.6.6.6' })
    expect(asked[0]?.headers).toMatchObject({ 'x-storefront': 'pl-pl' })
    expect(asked[0]?.headers['x-client-ip']).not.toBe('6.6.6.6')
  })
})
