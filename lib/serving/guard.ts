import type { IncomingMessage } from 'node:http'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const LONGEST_URL = 8_000

const MEGABYTE = 2 ** 20
/** Bodies are at most 1 MB, but for these. Whoever answers them reads the body as a stream and checks who sends it. */
const LARGE_BODIES: [prefix: string, bytes: number][] = [
  ['/api/imports', 64 * MEGABYTE],
  // A little more than a picture may have, so that the picture's own limit answers, with a sentence.
  ['/api/uploads', 24 * MEGABYTE],
  ['/api/v1/admin/uploads', 24 * MEGABYTE],
]

export type Refusal = { status: number; sentence: string; allow?: string }

/** The largest body, in bytes, that this path takes. */
export const bodyLimit = (pathname: string): number =>
  LARGE_BODIES.find(([prefix]) => pathname === prefix || pathname.startsWith(`${prefix}/`))?.[1] ?? MEGABYTE

/** Why this request is not even looked at, or null. */
export function refusal(req: IncomingMessage, pathname: string, origins: ReadonlySet<string>): Refusal | null {
  const method = req.method ?? ''
  if (!METHODS.has(method))
    return { status: 405, sentence: 'This method is not allowed.', allow: [...METHODS].join(', ') }
  if ((req.url ?? '').length > LONGEST_URL) return { status: 414, sentence: 'This address is too long.' }
  if (!isWellFormed(pathname)) return { status: 400, sentence: 'This address is malformed.' }
  if (SAFE.has(method)) return null
  if (!isFromUs(req, pathname, origins))
    return { status: 403, sentence: 'This request came from another site, so nothing was changed.' }
  const length = req.headers['content-length']
  if (length !== undefined && Number(length) > bodyLimit(pathname)) return tooLarge
  return null
}

/** Starts with a slash, decodes, and has no way to climb out of its folder or to break a line. */
function isWellFormed(pathname: string): boolean {
  if (pathname[0] !== '/' || pathname.includes('\\')) return false
  if (!/[%.]/.test(pathname)) return true
  if (/%(?:00|0a|0d|2f|5c)/i.test(pathname)) return false
  if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(pathname)) return false
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

export const tooLarge: Refusal = { status: 413, sentence: 'This is too large.' }

/**
 * Whether a state-changing request comes from our own pages or from a program. A browser says where it comes from; a
 * request that says nothing is a program's, which is fine as long as it carries no cookie and calls no server action.
 */
function isFromUs({ headers }: IncomingMessage, pathname: string, origins: ReadonlySet<string>): boolean {
  if (pathname.startsWith('/api/webhooks/')) return true // signed by the sender
  // No browser shows a key by itself, and whoever shows one acts by that alone, whatever cookies are there.
  if (pathname.startsWith('/api/') && headers.authorization?.startsWith('Bearer ')) return true
  if (pathname.startsWith('/api/v1/') && headers.cookie === undefined) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (headers.origin !== undefined) return isOwnOrigin(headers.origin, headers.host, origins)
  if (site !== undefined) return true
  return headers.cookie === undefined && headers['next-action'] === undefined && pathname.startsWith('/api/')
}

/** Ours is the configured address, or the one that the browser itself has asked for. */
const isOwnOrigin = (origin: string, host: string | undefined, origins: ReadonlySet<string>) =>
  origins.has(origin) || (host !== undefined && (origin === `https://${host}` || origin === `http://${host}`))
