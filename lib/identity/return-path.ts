import { storefrontCodes } from '@/lib/kernel/channel'

const inShop = new RegExp(`^/(?:${storefrontCodes.join('|')})(?:/|\\?|$)`)
const inAdmin = /^\/admin(?:\/|\?|$)/

/**
 * Where someone wanted to go before signing in, or `fallback`. Only a path of ours is followed: what a browser would
 * read as another site (`//e`, `/\e`, `https:e`, tabs, dots that fold to `//`) is not.
 */
export function returnPath(wish: unknown, fallback: string): string {
  if (typeof wish !== 'string' || wish.length > 2000 || !wish.startsWith('/')) return fallback
  if (/[\\\p{Cc}\p{Z}\p{Cs}]/u.test(wish) || !URL.canParse(wish, HERE)) return fallback
  const { origin, pathname, search } = new URL(wish, HERE)
  const path = pathname + search
  return origin === HERE && (inShop.test(path) || inAdmin.test(path)) ? path : fallback
}

const HERE = 'http://here.invalid'
