import { AsyncLocalStorage } from 'node:async_hooks'

// Next bundles handlers apart from the server: both find the same store.
const shared = globalThis as { __concertoPlain?: AsyncLocalStorage<Headers> }
shared.__concertoPlain ??= new AsyncLocalStorage()

/** Headers of the request that a handler answers without Next around it: there Next's own `headers()` knows of none. */
export const plainRequest = shared.__concertoPlain

type Body = { finished?: Buffer }

/** Notes the bytes of an answer beside it, so that whoever sends it need not read them back from a stream. */
export const withBytes = (answer: Response, bytes: Buffer): Response =>
  Object.assign(answer, { finished: bytes } satisfies Body)

export const bytesOf = async (answer: Response): Promise<Buffer> =>
  (answer as Response & Body).finished ?? Buffer.from(await answer.arrayBuffer())

/** A request whose body is there. What handlers seldom ask for is left to a real one, which costs far more to make. */
export function requestOf(url: string, method: string, headers: Headers, body: Buffer): Request {
  const real = () => new Request(url, { method, headers, body: new Uint8Array(body) })
  const own: Partial<Request> = {
    url,
    method,
    headers,
    text: async () => body.toString('utf8'),
    json: async () => JSON.parse(body.toString('utf8')),
  }
  const whole = { get: (_: object, key: keyof Request) => own[key] ?? ofReal(real(), key) }
  return new Proxy({}, whole as ProxyHandler<object>) as Request
}

function ofReal(real: Request, key: keyof Request): unknown {
  const value: unknown = real[key]
  return typeof value === 'function' ? value.bind(real) : value
}
