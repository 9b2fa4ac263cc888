import { contentSecurityPolicy } from './csp'
import type { Rendered } from './page-cache'
import { NO_DOCUMENT } from './security-headers'
import { PAGE_CACHE_CONTROL } from './send'

const VARY = 'Accept-Encoding, Cookie, RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch'
/** What the client router reads of an answer. */
const KEPT = /^x-nextjs-(?!cache$|rewritten)/

/** The headers that belong to a kept answer, as flat pairs: computed once, when it enters the cache. */
export const pageHeaders =
  (https: boolean, common: readonly string[]) =>
  ({ headers, body }: Rendered): string[] => {
    const type = String(headers['content-type'])
    const document = type.startsWith('text/html')
    const policy = document ? contentSecurityPolicy(body.toString('utf8'), { https }) : NO_DOCUMENT
    const marks = document ? [] : Object.entries(headers).filter(([name]) => KEPT.test(name))
    const own = [
      'Content-Type',
      type,
      'Vary',
      VARY,
      'Cache-Control',
      PAGE_CACHE_CONTROL,
      'Content-Security-Policy',
      policy,
    ]
    return [...common, ...own, ...marks.flat().map(String)]
  }
