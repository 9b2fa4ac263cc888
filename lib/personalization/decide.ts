import { canonicalListing, canonicalReviews, canonicalVariant } from './search-parameters'

// Pure, no Node API: server.ts decides with it on Node, proxy.vercel.ts on Vercel.

/** Who looks at a page: for now only the first-party id of the browser. */
export type Visitor = { id: string }

/** What deciding needs from the database, held in memory: for now the facets that a listing may be filtered by. */
export type Snapshot = { facets: ReadonlySet<string> | null }
export const emptySnapshot: Snapshot = { facets: null }

/** What a decision code tells its page. The page never reads cookies or `searchParams`, so it stays static. */
export type Decision = { search: Record<string, string> }

const NOTHING = '~'

/**
 * The short, stable code of everything that makes this answer differ from the page that everybody gets (`~`).
 * `path` is the address behind the storefront: '' (home), '/c/helmets', '/search', '/products/topcase'.
 * Listings carry their search, sorting, page and facets in it, product pages their variant, reviews their order and page;
 * the rest of a query is dropped.
 */
export function decide(
  _visitor: Visitor | null,
  path: string,
  search: URLSearchParams,
  snapshot = emptySnapshot,
): string {
  if (search.size === 0) return NOTHING
  if (path === '/search' || path.startsWith('/c/')) return encode(canonicalListing(search, snapshot.facets))
  if (/^\/products\/[^/]+\/reviews$/.test(path)) return encode(canonicalReviews(search))
  if (path.startsWith('/products/')) return encode(canonicalVariant(search))
  return NOTHING
}

/**
 * What a code says, or null when it is none that `decide` could have made: the page then answers "not found", so that a
 * page has one code for one content.
 */
export function readDecision(code: string): Decision | null {
  const query = decode(code)
  if (query === null) return null
  const search = new URLSearchParams(query)
  if (encode(canonicalListing(search, null)) !== code && encode(canonicalVariant(search)) !== code) return null
  return { search: Object.fromEntries(search) }
}

/** '/de-ch' + '~' + '/products/x' -> '/de-ch/~/products/x', the address that Next renders. */
export const innerPath = (storefront: string, decision: string, path: string) => `/${storefront}/${decision}${path}`

/** The other way: what people see in their address bar. Paths without a decision stay as they are. */
export const publicPath = (inner: string) => inner.replace(/^(\/[^/]+)\/~[\w-]*(?=\/|$)/, '$1')

function encode(query: string): string {
  if (!query) return NOTHING
  const bytes = new TextEncoder().encode(query)
  return (
    NOTHING +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  )
}

function decode(code: string): string | null {
  if (code === NOTHING) return ''
  if (!/^~[\w-]{1,2048}$/.test(code)) return null
  try {
    const bytes = Uint8Array.from(atob(code.slice(1).replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
