'use client'

import { useParams, usePathname } from 'next/navigation'

/** The address that people see. While a page is rendered for the cache, `usePathname()` is the inner one, with the decision. */
export function usePublicPathname(): string {
  const pathname = usePathname()
  const { storefront, decision } = useParams<{ storefront?: string; decision?: string }>()
  const prefix = `/${storefront}/${decision}`
  const isInner = decision && (pathname === prefix || pathname.startsWith(`${prefix}/`))
  return isInner ? `/${storefront}${pathname.slice(prefix.length)}` : pathname
}
