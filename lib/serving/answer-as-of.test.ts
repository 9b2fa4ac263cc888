import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { shownAt } from '@/lib/kernel/moment'
import { shownRelease } from '@/lib/kernel/shown-release'
import { createAnswer } from './answer'
import { MediaFiles } from './media-files'
import { asOfMoment } from './moment'
import { nextStore } from './next-store'
import { PageCache } from './page-cache'
import { pageHeaders } from './page-headers'
import { Renderer } from './renderer'
import { securityHeaders } from './security-headers'
import { StaticFiles } from './static-files'

const TOKEN = 'a'.repeat(43)
const WITH = 'c'.repeat(43)
const THEN = new Date('2030-01-01T11:00:00Z')

const nothing = { pages: [], prices: new Map(), products: new Map(), promotions: new Map(), menus: new Map() }
const releaseOf = async (_: Date, id?: string) => (id === 'rel_1' ? { name: 'Spring', ...nothing } : undefined)

/** Stands for Next: a page that says as of when it is made, and that could be kept. */
const asked: IncomingMessage['headers'][] = []
const next = asOfMoment((req: IncomingMessage, res: ServerResponse) => {
  asked.push({ ...req.headers })
  nextStore().set(`/route-cache/APP_PAGE/0/$${req.url}`, { kind: 'APP_PAGE', tags: ['product:1'] })
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.end(`<p>${shownAt().getUTCFullYear()} ${shownRelease()?.name ?? 'no release'}</p>`)
}, releaseOf)
const common = securityHeaders(false)
const renderer = new Renderer().listen(next)
const cache = new PageCache(2 ** 20, pageHeaders(false, common))
const folder = mkdtempSync(join(tmpdir(), 'concerto-moment-'))
const server = createServer(
  createAnswer({
    handle: next,
    renderer,
    cache,
    files: new StaticFiles(folder, folder, common),
    media: new MediaFiles(folder, common, { shown: async (hash) => hash, isWhole: async () => true }),
    roots: new Set(['admin', 'api']),
    common,
    origin: 'http://vela.example',
    host: 'vela.example',
    otherOrigins: new Set<string>(),
    https: false,
    proxies: 0,
    preview: {
      previewOf: async (token) =>
        token === TOKEN ? { at: THEN } : token === WITH ? { at: THEN, release: 'rel_1' } : undefined,
      bypass: '__prerender_bypass=secret',
    },
    dev: false,
  }),
)
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
  asked.length = 0
})
const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers })
const thisYear = String(new Date().getFullYear())

describe('the shop as it will be', () => {
  it('is shown to whoever carries a token, kept by nobody, and found by no search engine', async () => {
    const answer = await get('/en-ch', { cookie: `preview=${TOKEN}` })
    expect(await answer.text()).toContain('2030')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(await (await get('/en-ch')).text()).toContain(thisYear)
  })

  it('holds what a release brings for whoever looks at it, and for nobody else', async () => {
    expect(await (await get('/en-ch', { cookie: `preview=${WITH}` })).text()).toContain('2030 Spring')
    expect(await (await get('/en-ch', { cookie: `preview=${TOKEN}` })).text()).toContain('no release')
    const forged = await get('/en-ch/cart', { 'x-moment': `${THEN.toISOString()} rel_1` })
    expect(await forged.text()).toContain('no release')
  })

  it('is made anew each time, also where everybody has a finished page', async () => {
    await get('/en-de')
    for (let i = 0; i < 2; i++)
      expect(await (await get('/en-de', { cookie: `preview=${TOKEN}` })).text()).toContain('2030')
    expect(await (await get('/en-de')).text()).toContain(thisYear)
  })

  it('never enters the caches of Next: the cookie that says so is ours, whatever came from outside', async () => {
    await get('/en-ch', { cookie: `__prerender_bypass=forged; preview=${TOKEN}` })
    expect(asked.at(-1)?.cookie).toBe(`preview=${TOKEN}; __prerender_bypass=secret`)
  })

  it('stays with the person on pages of their own', async () => {
    expect(await (await get('/en-ch/cart', { cookie: `preview=${TOKEN}` })).text()).toContain('2030')
  })

  it('ends with a token that holds no more, and cannot be asked for by a header', async () => {
    const answer = await get('/en-ch', { cookie: `preview=${'b'.repeat(43)}` })
    expect(await answer.text()).toContain(thisYear)
    expect(answer.headers.get('set-cookie')).toContain('preview=; Path=/; Max-Age=0')
    const forged = await get('/en-ch/cart', { 'x-moment': THEN.toISOString() })
    expect(await forged.text()).toContain(thisYear)
  })

  it('goes on in what its pages ask for, and not in the API', async () => {
    for (const path of ['/api/suggest?q=a', '/api/configurator/vela/price?key=k']) {
      const answer = await get(path, { cookie: `preview=${WITH}` })
      expect(await answer.text()).toContain('2030 Spring')
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(await (await get(path)).text()).toContain(thisYear)
    }
    for (const path of ['/api/v1/search?q=a', '/api/graphql?query=a', '/api/me', '/sitemap.xml', '/api/suggest/x'])
      expect(await (await get(path, { cookie: `preview=${WITH}` })).text()).not.toContain('2030')
  })

  it('is only looked at: whatever is sent is of now', async () => {
    const headers = { cookie: `preview=${TOKEN}`, origin: base, 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(`${base}/en-ch/cart`, { method: 'POST', headers, body: 'a=b' })
    expect(await answer.text()).toContain(thisYear)
  })
})
