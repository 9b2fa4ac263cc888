import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { guardedFetch, isPrivate } from './guarded-fetch'

test('private addresses in any writing are not fetched', async () => {
  for (const host of [
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:7f00:1]',
    '169.254.169.254',
    '10.1.2.3',
    '0',
    'localhost',
  ])
    await expect(guardedFetch(`http://${host}:1/`, { mostBytes: 10 }), host).rejects.toThrow(/not fetched/)
  for (const address of ['file:///etc/passwd', 'ftp://example.com/', 'http://a:b@example.com/'])
    await expect(guardedFetch(address, { mostBytes: 10 })).rejects.toThrow(/not fetched/)
  expect(isPrivate('8.8.8.8')).toBe(false)
  expect(isPrivate('2606:4700::1111')).toBe(false)
})

test('an answer is bounded in size, and a redirect is followed only so often', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/again') response.writeHead(302, { location: '/again' }).end()
    else if (request.url === '/moved') response.writeHead(302, { location: '/small' }).end()
    else response.end('x'.repeat(request.url === '/large' ? 1000 : 10))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const rules = { mostBytes: 100, allowPrivate: true }
  expect((await guardedFetch(`${base}/moved`, rules)).bytes).toHaveLength(10)
  await expect(guardedFetch(`${base}/large`, rules)).rejects.toThrow(/Larger/)
  await expect(guardedFetch(`${base}/again`, rules)).rejects.toThrow(/redirects/)
  server.close()
})
