import { isStorefront, type StorefrontCode } from '@/lib/kernel/channel'

/** First-party id of the browser. It names nobody, and no page is made from it alone. */
const VISITOR = /(?:^|;\s*)visitor=([0-9a-f-]{36})(?:;|$)/
const STOREFRONT = /(?:^|;\s*)storefront=([a-z]{2}-[a-z]{2})(?:;|$)/
/** As long as a guest's cart lives. */
const VISITOR_AGE = 30 * 86_400
const STOREFRONT_AGE = 365 * 86_400

export const readVisitor = (cookie: string | undefined) => (cookie ? VISITOR.exec(cookie)?.[1] : undefined)

export function readStorefront(cookie: string | undefined): StorefrontCode | undefined {
  const code = cookie ? STOREFRONT.exec(cookie)?.[1] : undefined
  return isStorefront(code) ? code : undefined
}

/** Draft mode of Next: such a visitor sees what is not published yet, so nothing is taken from or put into a cache. */
export const isDraft = (cookie: string | undefined) => cookie?.includes('__prerender_bypass=') ?? false

export const visitorCookie = (id: string, https: boolean) => cookie('visitor', id, VISITOR_AGE, https, true)
/** Readable by scripts: the language switch and calls to /api use it. */
export const storefrontCookie = (code: string, https: boolean) =>
  cookie('storefront', code, STOREFRONT_AGE, https, false)

const cookie = (name: string, value: string, age: number, https: boolean, hidden: boolean) =>
  `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${age}${hidden ? '; HttpOnly' : ''}${https ? '; Secure' : ''}`
