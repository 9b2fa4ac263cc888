import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isPage, PageCache, type Rendered } from './page-cache'
import { expireHere } from './tag-clock'

const rendered = (over: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('<p>x</p>'),
  tags: ['product:1', '_N_T_/layout'],
  ...over,
})
const newCache = (megabytes = 1) => new PageCache(megabytes * 2 ** 20, () => ['Content-Type', 'text/html'])
/** A render that ends when it is told to. */
function slow() {
  let end: (answer: Rendered) => void = () => {}
  const promise = new Promise<Rendered>((done) => {
    end = done
  })
  return { render: () => promise, end }
}

describe('a finished page', () => {
  it('is rendered once for all who ask while it is made, and sent from memory afterwards', async () => {
    const cache = newCache()
    const { render, end } = slow()
    const waiting = Array.from({ length: 50 }, () => cache.load('/a', render))
    end(rendered())
    const pages = await Promise.all(waiting)
    expect(cache.renders).toBe(1)
    expect(new Set(pages).size).toBe(1)
    expect(cache.get('/a')).toBe(pages[0])
  })

  it('comes out as it went in, packed or plain, and counts what it takes', async () => {
    const cache = newCache()
    const page = await cache.load('/a', async () => rendered({ body: Buffer.from('ä'.repeat(1_000)) }))
    if (!isPage(page)) throw new Error('not kept')
    expect(gunzipSync(page.gzip).toString()).toBe('ä'.repeat(1_000))
    const packed = cache.bytes
    expect((await cache.plain('/a', page)).toString()).toBe('ä'.repeat(1_000))
    expect(cache.bytes - packed).toBe(2_000)
  })

  it('is dropped by any of its tags, here and when another part of the process says so', async () => {
    const cache = newCache()
    await cache.load('/a', async () => rendered())
    await cache.load('/b', async () => rendered({ tags: ['product:2'] }))
    expireHere(['product:1'])
    expect([cache.get('/a'), cache.get('/b') !== undefined]).toEqual([undefined, true])
    expireHere(['*'])
    expect([cache.size, cache.bytes]).toEqual([0, 0])
  })

  it.each<[string, Partial<Rendered>]>([
    ['it is an error', { status: 500 }],
    ['nothing was found', { status: 404 }],
    ['it leads elsewhere', { status: 307 }],
    ['it sets a cookie', { headers: { 'content-type': 'text/html', 'set-cookie': ['a=b'] } }],
    ['Next calls it dynamic', { headers: { 'content-type': 'text/html', 'cache-control': 'private, no-store' } }],
    ['it is no page', { headers: { 'content-type': 'application/json' } }],
    ['it does not say what it was made from', { tags: ['_N_T_/layout'] }],
    ['nothing is known of its tags', { tags: undefined }],
  ])('is not kept when %s', async (_, over) => {
    const cache = newCache()
    expect(isPage(await cache.load('/a', async () => rendered(over)))).toBe(false)
    expect(cache.size).toBe(0)
  })

  it('that expired while it was made is answered and not kept; who asks after that gets a new one', async () => {
    const cache = newCache()
    const old = slow()
    const first = cache.load('/a', old.render)
    cache.expire(['product:1'])
    const second = cache.load('/a', async () => rendered({ body: Buffer.from('new') }))
    old.end(rendered({ body: Buffer.from('old') }))
    const [before, after] = await Promise.all([first, second])
    expect([before, after].map((page) => isPage(page) && gunzipSync(page.gzip).toString())).toEqual(['old', 'new'])
    expect(cache.get('/a')).toBe(after)
  })

  it('is rendered again when the first answer turns out to have joined an older render', async () => {
    const cache = newCache()
    const answers = [rendered({ tags: undefined }), rendered({ body: Buffer.from('new') })]
    const page = await cache.load('/a', async () => answers.shift() as Rendered)
    expect(isPage(page) && gunzipSync(page.gzip).toString()).toBe('new')
  })

  it('does not stop others when making it fails', async () => {
    const cache = newCache()
    await expect(cache.load('/a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(isPage(await cache.load('/a', async () => rendered()))).toBe(true)
  })
})
