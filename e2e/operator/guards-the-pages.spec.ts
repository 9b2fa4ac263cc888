import { connect } from 'node:net'
import { expect, test } from '../journey'

test('a page is sent once and afterwards only confirmed', async ({ request }) => {
  const first = await request.get('/en-ch')
  const again = await request.get('/en-ch', { headers: { 'if-none-match': String(first.headers().etag) } })
  expect([first.status(), again.status()]).toEqual([200, 304])
})

test('no shared cache may keep what a visitor sees, in whatever form it is asked for', async ({ request }) => {
  for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }] as Record<string, string>[])
    for (const path of ['/en-ch', '/en-ch/cart', '/en-ch/nothing-here', '/admin/login']) {
      const control = (await request.get(path, { headers })).headers()['cache-control']
      expect(control, `${path} ${JSON.stringify(headers)}`).toContain('private')
      expect(control).not.toContain('s-maxage')
    }
})

test('inner addresses and the image optimiser lead nowhere', async ({ request }) => {
  for (const path of ['/de-ch/~', '/de-ch/~/c/helmets', '/de-ch/%7E', '/_next/image?url=%2Ficon.svg&w=64&q=75'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('a change that another site asks for is refused, and so is a body that is too large', async ({ request }) => {
  const headers = { origin: 'https://elsewhere.example' }
  expect((await request.post('/en-ch/cart', { headers, data: 'x' })).status()).toBe(403)
  expect((await request.post('/api/v1/carts', { data: 'x'.repeat(2 ** 20 + 1) })).status()).toBe(413)
})

/** A request exactly as it is written: a browser would straighten its path first. */
const raw = (base: string, request: string) =>
  new Promise<string>((done, fail) => {
    const { hostname, port } = new URL(base)
    const socket = connect(Number(port), hostname, () => socket.end(request))
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    socket.on('close', () => done(heard)).on('error', fail)
  })

test('paths that lead out of their folder, and requests of two minds, get nowhere', async ({ baseURL }) => {
  const out = ['../../../etc/passwd', '%2e%2e/%2e%2e/package.json', '..%2f..%2fpackage.json', '..%5c..%5cpackage.json']
  for (const folder of ['/media/', '/_next/static/', '/api/configurations/de-ch/vela-gt/', '/de-ch/products/'])
    for (const path of [...out, '%00', '%ff']) {
      const answer = await raw(String(baseURL), `GET ${folder}${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      expect(answer, folder + path).toMatch(/^HTTP\/1\.1 (400|404) /)
      expect(answer).not.toMatch(/root:x:|"dependencies"/)
    }
  const smuggled =
    'POST /de-ch HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n'
  expect(await raw(String(baseURL), smuggled)).toMatch(/^HTTP\/1\.1 400 /)
})

test('a host that somebody invents is written into no page and no way on', async ({ baseURL }) => {
  for (const path of ['/', '/de-ch', '/de-ch/register', '/sitemap.xml']) {
    const request = `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`
    expect(await raw(String(baseURL), request), path).not.toContain('evil.example')
  }
})
