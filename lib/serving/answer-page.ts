import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { decide, innerPath } from '@/lib/personalization/decide'
import { answerAsOf } from './answer-as-of'
import { answerLive, sendRendered } from './answer-live'
import { isDraft, readStorefront, readVisitor, storefrontCookie, visitorCookie } from './cookies'
import { readPreviewToken } from './moment'
import { isPage } from './page-cache'
import { sendPage } from './send'
import type { Serving } from './serving'
import type { StorefrontPath } from './storefront-path'

const NO_SEARCH = new URLSearchParams()

/** A page that many share: one answer per decision, sent from memory. What is no reading of it goes to Next, rewritten. */
export function answerPage(
  serving: Serving,
  req: IncomingMessage,
  res: ServerResponse,
  { storefront, path }: StorefrontPath,
  query: string,
): Promise<void> | void {
  const { cache, renderer, https, host } = serving
  const { cookie } = req.headers
  const known = readVisitor(cookie)
  // Made before the decision, so that a group of an experiment holds from the first page on.
  const visitor = known ?? randomUUID()
  const search = query ? new URLSearchParams(query) : NO_SEARCH
  const inner = innerPath(storefront, decide({ id: visitor }, path, search), path)
  const kind = req.method === 'GET' || req.method === 'HEAD' ? kindOf(req.headers) : null
  const token = kind && serving.preview && readPreviewToken(cookie)
  if (token)
    return answerAsOf(serving, req, res, { path: inner, storefront, visitor, shop: true, rewritten: true }, token)
  if (serving.dev || !kind || isDraft(cookie))
    return answerLive(serving, req, res, { path: inner, storefront, visitor, shop: true, rewritten: true })

  const extra = kind.headers ? ['x-nextjs-rewritten-path', inner, 'x-nextjs-rewritten-query', ''] : []
  if (!known) extra.push('Set-Cookie', visitorCookie(visitor, https))
  if (readStorefront(cookie) !== storefront) extra.push('Set-Cookie', storefrontCookie(storefront, https))
  const key = inner + kind.suffix
  const kept = cache.get(key)
  if (kept) return sendPage(req, res, { cache, key, page: kept, extra })
  const headers = { host, 'x-storefront': storefront, ...(https && { 'x-forwarded-proto': 'https' }), ...kind.headers }
  return cache
    .load(key, () => renderer.page(inner, headers))
    .then((answer) =>
      isPage(answer)
        ? sendPage(req, res, { cache, key, page: answer, extra })
        : sendRendered(serving, req, res, answer, extra),
    )
}

type Kind = { suffix: string; headers?: Record<string, string> }
const DOCUMENT: Kind = { suffix: '' }
const SEGMENT = /^\/[\w\-.~!$%@()[\]|+=,:/]{1,500}$/

/**
 * What of the page is wanted: the document, its data for a client navigation, or one prefetched segment of it. These are
 * all that an answer differs by; null for what must go to Next itself.
 */
function kindOf(headers: IncomingHttpHeaders): Kind | null {
  if (headers['next-action'] !== undefined) return null
  if (headers.rsc === undefined) return DOCUMENT
  const prefetch = headers['next-router-prefetch']
  const segment = headers['next-router-segment-prefetch']
  if (headers.rsc !== '1' || (prefetch !== undefined && !/^[1-3]$/.test(String(prefetch)))) return null
  if (segment !== undefined && !SEGMENT.test(String(segment))) return null
  return {
    suffix: ` ${prefetch ?? ''} ${segment ?? ''}`,
    headers: {
      rsc: '1',
      ...(prefetch !== undefined && { 'next-router-prefetch': String(prefetch) }),
      ...(segment !== undefined && { 'next-router-segment-prefetch': String(segment) }),
    },
  }
}
