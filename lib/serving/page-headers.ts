import { contentSecurityPolicy } from './csp'
import type { Rendered } from './page-cache'
import { NO_DOCUMENT } from './security-headers'

const VARY = 'Accept-Encoding, Cookie, RSC, Next-Router-State-Tree, Next-Router-Prefetch, Next-Router-Segment-Prefetch'
/** What the client router reads of an answer. */
const KEPT = /^x-nextjs-(?!cache$|rewritten)/

/** The headers that belong to a kept answer, as flat pairs: computed once, when it enters the cache. */
export const pageHeaders =
  (https: boolean) =>
  ({ headers, body }: Rendered): string[] => {
    const type = String(headers['content-type'])
    const document = type.startsWith('text/html')
    const policy = document ? contentSecurityPolicy(body.toString('utf8'), { https }) : NO_DOCUMENT
    const marks = document ? [] : Object.entries(headers).filter(([name]) => KEPT.test(name))
    return ['Content-Type', type, 'Vary', VARY, 'Content-Security-Policy', policy, ...marks.flat().map(String)]
  }
