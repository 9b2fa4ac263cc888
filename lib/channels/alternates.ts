import { channelOf, type StorefrontCode, storefrontCodes } from '@/lib/kernel/channel'

/** The shop for whom none of the languages fits. */
const ANYBODY: StorefrontCode = 'en-ch'

/**
 * The addresses of one page in every storefront by the language that search engines know ("de-CH"), and, as
 * `x-default`, for everybody else; the root itself chooses where nobody has. `path` is what follows the storefront.
 */
export function alternatesOf(path: string): Record<string, string> {
  const addresses = storefrontCodes.map((code) => [channelOf(code).language, `/${code}${path}`])
  return { ...Object.fromEntries(addresses), 'x-default': path ? `/${ANYBODY}${path}` : '/' }
}

/** The same for a page whose address differs by language: only the storefronts that have it. */
export function alternatesAt(addresses: { storefront: StorefrontCode; path: string }[]): Record<string, string> {
  const found = addresses.map(({ storefront, path }) => [
    channelOf(storefront).language,
    path ? `/${storefront}/${path}` : `/${storefront}`,
  ])
  const anybody = addresses.find(({ storefront }) => storefront === ANYBODY) ?? addresses[0]
  if (!anybody) return {}
  const all = anybody.path ? `/${anybody.storefront}/${anybody.path}` : '/'
  return { ...Object.fromEntries(found), 'x-default': all }
}
