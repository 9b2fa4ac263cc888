import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { log } from '@/lib/kernel/log'
import { answerAsOf } from './answer-as-of'
import { answerLive } from './answer-live'
import { answerPage } from './answer-page'
import { bestStorefront } from './best-storefront'
import { limitBody } from './body-limit'
import { readStorefront } from './cookies'
import { bodyLimit, refusal, tooLarge } from './guard'
import { readPreviewToken } from './moment'
import { LIVE_CACHE_CONTROL, sendSentence } from './send'
import type { Serving } from './serving'
import { isInner, storefrontPath } from './storefront-path'

const NOT_FOUND = '/_not-found'
const nothingHere = { status: 404, sentence: 'There is nothing at this address.' }

/** The one entry of every request: refuses, sends files and finished pages, hands the rest to Next. */
export function createAnswer(serving: Serving): RequestListener {
  const origins = new Set([serving.origin])
  const answer = (req: IncomingMessage, res: ServerResponse): Promise<void> | void => {
    const url = req.url ?? '/'
    const mark = url.indexOf('?')
    const pathname = mark < 0 ? url : url.slice(0, mark)
    const query = mark < 0 ? '' : url.slice(mark + 1)

    const refused = refusal(req, pathname, origins)
    if (refused) return sendSentence(req, res, refused, serving.common)
    limitBody(req, bodyLimit(pathname), () => sendSentence(req, res, tooLarge, serving.common))
    if (pathname === '/')
      return redirect(
        serving,
        req,
        res,
        `/${bestStorefront(req.headers['accept-language'], readStorefront(req.headers.cookie))}`,
        302,
      )
    const tidy = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '')
    if (tidy !== pathname && !serving.dev) return redirect(serving, req, res, tidy + (query && `?${query}`), 308)

    const page = storefrontPath(pathname)
    if (page && !page.live) {
      if (isInner(page.path)) return answerLive(serving, req, res, { path: NOT_FOUND, storefront: page.storefront })
      return answerPage(serving, req, res, page, query)
    }
    if (page) {
      const live = { path: url, storefront: page.storefront, shop: true }
      const token = previewToken(serving, req)
      return token ? answerAsOf(serving, req, res, live, token) : answerLive(serving, req, res, live)
    }
    return answerRest(serving, req, res, pathname, url)
  }
  return (req, res) => {
    try {
      answer(req, res)?.catch((error) => failed(serving, req, res, error))
    } catch (error) {
      failed(serving, req, res, error)
    }
  }
}

/** What pages of the shop ask to show more of the same: proposals, the price of what is put together. */
const PART_OF_PAGE = /^\/api\/(?:suggest|configurator\/[^/]+\/price)$/

const previewToken = ({ preview }: Serving, req: IncomingMessage) =>
  preview && isReading(req) ? readPreviewToken(req.headers.cookie) : undefined

const isReading = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && headers['next-action'] === undefined

async function answerRest(serving: Serving, req: IncomingMessage, res: ServerResponse, pathname: string, url: string) {
  if (!serving.dev) {
    if (serving.files.send(req, res, pathname)) return
    // Next's image optimiser fetches and decodes what it is told to: pictures are made in advance instead.
    if (pathname.startsWith('/_next/')) return sendSentence(req, res, nothingHere, serving.common)
  }
  if (await serving.media.send(req, res, pathname)) return
  const token = PART_OF_PAGE.test(pathname) && previewToken(serving, req)
  if (token) return answerAsOf(serving, req, res, { path: url, shop: true }, token)
  if (serving.dev || serving.roots.has(pathname.split('/', 2)[1] ?? ''))
    return answerLive(serving, req, res, { path: url })
  return answerLive(serving, req, res, { path: NOT_FOUND })
}

function redirect({ common }: Serving, req: IncomingMessage, res: ServerResponse, to: string, status: 302 | 308) {
  if (req.method !== 'GET' && req.method !== 'HEAD') return sendSentence(req, res, nothingHere, common)
  const headers = [
    'Location',
    to,
    'Cache-Control',
    LIVE_CACHE_CONTROL,
    'Vary',
    'Accept-Language, Cookie',
    'Content-Length',
    '0',
  ]
  res.writeHead(status, [...common, ...headers]).end()
}

function failed({ common }: Serving, req: IncomingMessage, res: ServerResponse, error: unknown) {
  if (req.destroyed && !res.headersSent && req.socket.destroyed) return
  const id = String(req.headers['x-request-id'] ?? randomUUID())
  log.error({ id, url: req.url, error: error instanceof Error ? error.stack : String(error) }, 'request failed')
  const sentence = `Something went wrong. If you tell us about it, please name ${id}.`
  sendSentence(req, res, { status: 500, sentence }, common)
}
