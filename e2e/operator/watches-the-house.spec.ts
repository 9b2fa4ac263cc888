import { expect, test } from '../journey'

test('the house says that it lives and is ready', async ({ request }) => {
  expect((await request.get('/api/health')).status()).toBe(200)
  expect((await request.get('/api/ready')).status()).toBe(200)
})

test('every answer carries the headers of a careful house', async ({ request }) => {
  for (const path of ['/en-ch', '/de-de', '/pl-pl', '/admin', '/nowhere-at-all']) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['content-security-policy'], path).toContain("object-src 'none'")
    expect(headers['content-security-policy'], path).not.toContain("script-src 'unsafe-inline'")
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('the address without a storefront leads to the one that suits the browser', async ({ request }) => {
  const answer = await request.get('/', { headers: { 'accept-language': 'pl' }, maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  expect(answer.headers().location).toBe('/pl-pl')
})
