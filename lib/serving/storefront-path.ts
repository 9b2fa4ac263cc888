import { isStorefront, type StorefrontCode } from '@/lib/kernel/channel'
import { isLive } from '@/lib/kernel/live-page'

// Pure: shared by server.ts, proxy.vercel.ts and, if they like, pages.

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
  return { storefront, path, live: isLive(next < 0 ? path.slice(1) : path.slice(1, next)) }
}

/** Whether someone tries to reach a decided page by its inner address. */
export const isInner = (path: string) => /^\/(~|%7e)/i.test(path)
