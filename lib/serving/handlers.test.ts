import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerByHandler } from './answer-handler'
import { RouteHandlers } from './handlers'

const folder = mkdtempSync(join(tmpdir(), 'concerto-handlers-'))
const routes = {
  '/api/v1/carts/route': 'post: async () => Response.json({ opened: true }, { status: 201 })',
  '/api/v1/carts/[token]/lines/route':
    'post: async (request, { params }) => Response.json({ ...(await params), said: await request.json(), type: request.headers.get("content-type"), url: request.url })',
  '/api/v1/carts/[token]/[thing]/route': 'post: async () => Response.json({ wrong: true })',
  '/api/webhooks/[provider]/route':
    'post: async (request) => new Response((await request.arrayBuffer()).byteLength + " bytes of " + (await request.text()))',
  '/api/v1/products/route': 'post: async () => Response.json({})',
  '/(store)/[storefront]/page': '',
}

function build() {
  // Whatever stands above the folder of temporary files.
  writeFileSync(join(folder, 'package.json'), '{}')
  const files = Object.keys(routes).map((name) => [name, `app${name}.js`] as const)
  for (const [name, file] of files) {
    mkdirSync(join(folder, 'server', file, '..'), { recursive: true })
    const handlers = routes[name as keyof typeof routes].replace('post:', 'POST:')
    const module = `exports.routeModule = { ensureUserland: async () => {}, userland: { ${handlers} } }`
    writeFileSync(join(folder, 'server', file), module)
  }
  writeFileSync(join(folder, 'server/app-paths-manifest.json'), JSON.stringify(Object.fromEntries(files)))
}

let handlers: RouteHandlers
const server = createServer(async (req, res) => {
  const found = await handlers.find(req, (req.url ?? '').split('?', 1)[0] as string)
  if (found) await answerByHandler(req, res, found)
  else res.writeHead(200).end('Next')
})
const ask = async (path: string, init: RequestInit = {}) => {
  const { port } = server.address() as AddressInfo
  return fetch(`http://localhost:${port}${path}`, { method: 'POST', body: '{"n":1}', ...init })
}
beforeAll(async () => {
  build()
  handlers = new RouteHandlers(folder)
  await new Promise<void>((done) => server.listen(0, done))
})
afterAll(() => void server.close())

describe('handlers that the server calls by itself', () => {
  it('are given the request, its body and the parts of its address, the most exact one first', async () => {
    const answer = await ask('/api/v1/carts/abc/lines?a=1', { headers: { 'content-type': 'application/json' } })
    expect(await answer.json()).toEqual({
      token: 'abc',
      said: { n: 1 },
      type: 'application/json',
      url: expect.stringMatching(/^http:\/\/localhost:\d+\/api\/v1\/carts\/abc\/lines\?a=1$/),
    })
  })

  it('answer with their own status, in one piece', async () => {
    const answer = await ask('/api/v1/carts')
    expect(answer.status).toBe(201)
    expect(answer.headers.get('content-length')).toBe('15')
  })

  it('may ask for a body in any form', async () => {
    expect(await (await ask('/api/webhooks/stripe')).text()).toBe('7 bytes of {"n":1}')
  })

  it.each([
    ['what reads', '/api/v1/carts/abc/lines', { method: 'GET', body: null }],
    ['a browser with cookies', '/api/v1/carts', { headers: { cookie: 'shopper=1' } }],
    ['who wants a page', '/api/v1/carts', { headers: { accept: 'text/html' } }],
    ['signs that have to be decoded', '/api/v1/carts/a%20b/lines', {}],
    ['methods that the handler does not have', '/api/v1/carts', { method: 'DELETE' }],
    ['the rest of the API', '/api/v1/products', {}],
    ['addresses that nobody knows', '/api/v1/carts/a/b/c/d', {}],
  ])('leave %s to Next', async (_, path, init) => {
    expect(await (await ask(path, init)).text()).toBe('Next')
  })

  it('say nothing to someone who has gone before the end', async () => {
    const { port } = server.address() as AddressInfo
    const gone = new Promise<void>((done) => server.once('request', (req: IncomingMessage) => req.once('close', done)))
    const half = request({ port, path: '/api/v1/carts', method: 'POST', headers: { 'content-length': '100' } })
    half.on('error', () => {}).write('{"n":')
    await new Promise((done) => setTimeout(done, 50))
    half.destroy()
    await gone
    expect((await ask('/api/v1/carts')).status).toBe(201)
  })
})
