import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Refusal } from './guard'
import type { Page, PageCache } from './page-cache'
import { NO_DOCUMENT } from './security-headers'

const compress = promisify(gzip)
const SMALL = 1_024

/** Answers are personal or decided for one visitor: a browser may keep a page and ask again, a shared cache nothing. */
export const PAGE_CACHE_CONTROL = 'private, no-cache'
export const LIVE_CACHE_CONTROL = 'private, no-store'

export const takesGzip = (req: IncomingMessage) => /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))

type Headers = readonly string[]

/** A kept page: its headers are ready, so this is little more than one write. `extra` are those of this one answer. */
export function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  { cache, key, page, extra }: { cache: PageCache; key: string; page: Page; extra: Headers },
): Promise<void> | void {
  const head = req.method === 'HEAD'
  if (req.headers['if-none-match'] === page.etag) {
    res.writeHead(304, [...page.headers, ...extra]).end()
    return
  }
  if (takesGzip(req)) {
    const headers = extra.length ? [...page.packedHeaders, ...extra] : (page.packedHeaders as string[])
    res.writeHead(200, headers).end(head ? undefined : page.gzip)
    return
  }
  const headers = [...page.headers, 'Content-Length', String(page.plainLength), ...extra]
  if (page.plain || head) {
    res.writeHead(200, headers).end(head ? undefined : page.plain)
    return
  }
  return cache.plain(key, page).then((body) => {
    res.writeHead(200, headers).end(body)
  })
}

/** Something short of ours, compressed where that pays. Headers already set on the answer go with it. */
export async function sendBody(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  headers: Record<string, string | string[] | number | undefined>,
  body: Buffer,
): Promise<void> {
  const packed = body.length > SMALL && takesGzip(req) ? await compress(body, { level: 5 }) : undefined
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value)
  if (packed) res.setHeader('Content-Encoding', 'gzip')
  res.setHeader('Vary', varied(res.getHeader('vary')))
  // These have no body by definition.
  if (status !== 204 && status !== 304) res.setHeader('Content-Length', (packed ?? body).length)
  res.writeHead(status).end(req.method === 'HEAD' ? undefined : (packed ?? body))
}

const varied = (vary: unknown) =>
  [...new Set(['Accept-Encoding', ...(vary ? String(vary).split(/,\s*/) : [])])].join(', ')

/** A sentence as an answer: refusals, and what went wrong before any page could be made. */
export function sendSentence(
  req: IncomingMessage,
  res: ServerResponse,
  { status, sentence, allow }: Refusal,
  common: Headers,
): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  const body = `${sentence}\n`
  const closing = status === 413 || status === 408
  // One by one: Next's compression may have put itself around writeHead, and it does not know flat pairs.
  for (let i = 0; i < common.length; i += 2) res.setHeader(common[i] as string, common[i + 1] as string)
  if (allow) res.setHeader('Allow', allow)
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.setHeader('Cache-Control', LIVE_CACHE_CONTROL)
  res.setHeader('Content-Security-Policy', NO_DOCUMENT)
  if (closing) res.setHeader('Connection', 'close')
  res.statusCode = status
  res.end(req.method === 'HEAD' ? undefined : body)
  // The rest of a refused body is read away for a moment, so that the sender sees our answer and not a reset.
  if (closing) {
    req.resume()
    setTimeout(() => req.socket.destroy(), 1_000).unref()
  }
}
