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
