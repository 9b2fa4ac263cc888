import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { answerByHandler } from './answer-handler'
import { beforeHead } from './before-head'
import { readStorefront, readVisitor, storefrontCookie, visitorCookie } from './cookies'
import { contentSecurityPolicy } from './csp'
import { MOMENT_HEADER, type Preview, sayPreview, withBypass } from './moment'
import { allowedOrigin } from './other-origins'
import type { Rendered } from './page-cache'
import { TAGS_HEADER } from './render-process'
import { collect } from './renderer'
import { NO_DOCUMENT } from './security-headers'
import { LIVE_CACHE_CONTROL, sendBody } from './send'
import type { Serving } from './serving'
import { clientIp, trustHeaders } from './trusted-headers'

export type Live = {
  /** What Next is asked for, with its query. */
  path: string
  storefront?: StorefrontCode
  visitor?: string
  /** A page of the shop: nobody may keep the answer. */
  shop?: boolean
  /** The shop as it will be, for this one request. */
  preview?: Preview
  /** `path` is not the address that the browser knows. */
  rewritten?: boolean
}

/** A picture may be kept by anyone, and what programs ask for is no visit. */
const introducesNobody = /^\/(?:media|social|api\/(?:v1|uploads|graphql|forms|webhooks|health|ready|jobs))\b/

/** An answer made by Next for this one request: carts, checkout, back office, API, server actions. */
export async function answerLive(serving: Serving, req: IncomingMessage, res: ServerResponse, live: Live) {
  const { common, https, proxies, dev } = serving
  const { cookie } = req.headers
  const known = readVisitor(cookie)
  const visitor = known ?? live.visitor ?? randomUUID()
  const remembered = readStorefront(cookie)
  const requestId = randomUUID()
  const origin = req.headers.origin
  const allowed = allowedOrigin(req, live.path, serving.otherOrigins)
  trustHeaders(req.headers, {
    clientIp: clientIp(req.socket.remoteAddress, req.headers['x-forwarded-for'], proxies),
    requestId,
    https,
    visitor,
    // The desk is no shop, whichever its person looked at last: there they are who works here.
    storefront: live.storefront ?? (isDesk(live.path) ? undefined : remembered),
    // Whether this origin is ours has been checked; Next compares once more.
    host: origin && URL.canParse(origin) ? new URL(origin).host : undefined,
    dev,
  })
  if (live.preview) {
    req.headers[MOMENT_HEADER] = sayPreview(live.preview)
    req.headers.cookie = withBypass(cookie, serving.preview?.bypass)
  }
  const cookies: string[] = []
  if (!known && !introducesNobody.test(live.path)) cookies.push(visitorCookie(visitor, https))
  if (live.storefront && live.storefront !== remembered) cookies.push(storefrontCookie(live.storefront, https))

  beforeHead(res, () => {
    for (let i = 0; i < common.length; i += 2) res.setHeader(common[i] as string, common[i + 1] as string)
    for (let i = 0; i < allowed.length; i += 2) res.appendHeader(allowed[i] as string, allowed[i + 1] as string)
    res.setHeader('X-Request-Id', requestId)
    if (live.preview) res.setHeader('X-Robots-Tag', 'noindex')
    if (live.shop || !res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', LIVE_CACHE_CONTROL)
    if (!dev && !res.hasHeader('Content-Security-Policy')) res.setHeader('Content-Security-Policy', NO_DOCUMENT)
    if (live.rewritten && req.headers.rsc !== undefined) {
      // What a rewrite of Next's own would say: the client router reads the parameters of the page from it.
      res.setHeader('x-nextjs-rewritten-path', live.path)
      res.setHeader('x-nextjs-rewritten-query', '')
    }
    for (const one of cookies) res.appendHeader('Set-Cookie', one)
  })

  if (live.path.startsWith('/api/')) inOnePiece(req, res)
  req.url = live.path
  // What is called without Next knows of no other moment.
  const direct = live.preview ? undefined : await serving.handlers?.find(req, live.path.split('?', 1)[0] as string)
  if (direct) return answerByHandler(req, res, direct)
  if (dev || !isDocument(req, live.path)) return serving.handle(req, res)
  const answer = await serving.renderer.live(req, live.path)
  res.once('close', () => answer.destroy())
  if (!isHtml(answer.headers)) {
    copyHeaders(answer.headers, res)
    res.writeHead(answer.statusCode ?? 500)
    answer.on('error', () => res.destroy()).pipe(res)
    return
  }
  const rendered = { status: answer.statusCode ?? 500, headers: answer.headers, body: await collect(answer), tags: [] }
  return sendRendered(serving, req, res, rendered, [], live.path.startsWith('/admin'))
}

/** Short answers of programs: the head leaves with the body, and what answers a change is not worth compressing. */
function inOnePiece(req: IncomingMessage, res: ServerResponse) {
  res.flushHeaders = () => {}
  if (req.method !== 'GET' && req.method !== 'HEAD') delete req.headers['accept-encoding']
}

/** A whole answer of Next that is not kept. `extra` are flat pairs, cookies among them. */
export function sendRendered(
  { https, common }: Serving,
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body }: Rendered,
  extra: readonly string[],
  looseStyles = false,
): Promise<void> {
  for (const list of [common, extra])
    for (let i = 0; i < list.length; i += 2) res.appendHeader(list[i] as string, list[i + 1] as string)
  copyHeaders(headers, res)
  // A document that is no page of Next says itself what it may: the frame around something from elsewhere, a mail.
  const own = headers['content-security-policy']
  const made = () => contentSecurityPolicy(body.toString('utf8'), { https, looseStyles })
  const policy = typeof own === 'string' ? own : isHtml(headers) ? made() : NO_DOCUMENT
  return sendBody(req, res, status, { 'Cache-Control': LIVE_CACHE_CONTROL, 'Content-Security-Policy': policy }, body)
}

/** Documents leave through us, for their policy. Data of the router, actions and the API go straight to the browser. */
function isDocument({ headers }: IncomingMessage, path: string): boolean {
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return false
  return !path.startsWith('/api/') || /text\/html/.test(headers.accept ?? '')
}

const isHtml = (headers: Rendered['headers']) => /^text\/html\b/.test(String(headers['content-type']))

const HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'etag',
  TAGS_HEADER,
  'x-nextjs-cache',
  'x-next-cache-tags',
])

function copyHeaders(headers: Rendered['headers'], res: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || HOP.has(name)) continue
    if (name === 'set-cookie') for (const one of [value].flat()) res.appendHeader(name, one)
    else res.setHeader(name, value)
  }
}

const isDesk = (path: string) => /^\/admin(?:[/?]|$)/.test(path)
