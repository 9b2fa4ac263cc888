import { isStorefront, type StorefrontCode } from '@/lib/kernel/channel'

// Pure: shared by server.ts, proxy.vercel.ts and, if they like, pages.

/**
 * First parts of an address behind the storefront whose pages are made for one person and never kept: the folders of
 * `app/(store)/[storefront]/(live)`. A test compares both.
 */
const LIVE = new Set([
  'account',
  'cart',
  'checkout',
  'forgot',
  'login',
  'logout',
  'my-scooter',
  'order',
  'orders',
  'pay',
  'preview',
  'register',
  'reset',
  'track',
  'unsubscribe',
  'verify',
  'withdraw',
  'withdrawal',
])

export const isLive = (segment: string) => LIVE.has(segment)

/** An address of the shop: `path` is what follows the storefront, '' for its home. */
export type StorefrontPath = {
  storefront: StorefrontCode
  path: string
  /** Rendered for each request, under the address itself; all others are rendered once per decision. */
  live: boolean
}

/** '/de-ch/products/x' -> { storefront: 'de-ch', path: '/products/x', live: false }; null outside the storefronts. */
export function storefrontPath(pathname: string): StorefrontPath | null {
  const end = pathname.indexOf('/', 1)
  const storefront = end < 0 ? pathname.slice(1) : pathname.slice(1, end)
  if (!isStorefront(storefront)) return null
  const path = end < 0 ? '' : pathname.slice(end)
  const next = path.indexOf('/', 1)
  return { storefront, path, live: LIVE.has(next < 0 ? path.slice(1) : path.slice(1, next)) }
}

/** Whether someone tries to reach a decided page by its inner address. */
export const isInner = (path: string) => /^\/(~|%7e)/i.test(path)
