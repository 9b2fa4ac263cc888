// Only in a Vercel build (pageExtensions in next.config.ts): it decides and rewrites there as server.ts does on Node.
import { type NextRequest, NextResponse } from 'next/server'
import { decide, innerPath } from '@/lib/personalization/decide'
import { bestStorefront } from '@/lib/serving/best-storefront'
import { readStorefront, readVisitor, storefrontCookie, visitorCookie } from '@/lib/serving/cookies'
import { securityHeaders } from '@/lib/serving/security-headers'
import { isInner, storefrontPath } from '@/lib/serving/storefront-path'

export const config = { matcher: ['/((?!_next/|media/|.*\\.[a-z0-9]+$).*)'] }

const HTTPS = true

export default function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const cookie = request.headers.get('cookie') ?? undefined
  if (pathname === '/') {
    const best = bestStorefront(request.headers.get('accept-language') ?? undefined, readStorefront(cookie))
    return finish(NextResponse.redirect(new URL(`/${best}`, request.url), 302))
  }
  const page = storefrontPath(pathname)
  const known = readVisitor(cookie)
  const visitor = known ?? crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set('x-visitor', visitor)
  headers.set('x-request-id', request.headers.get('x-vercel-id') ?? crypto.randomUUID())
  headers.set('x-client-ip', request.headers.get('x-real-ip') ?? '')
  headers.delete('x-storefront')
  const storefront = page?.storefront ?? readStorefront(cookie)
  if (storefront) headers.set('x-storefront', storefront)

  const url = request.nextUrl.clone()
  if (page && isInner(page.path)) url.pathname = '/_not-found'
  else if (page && !page.live) {
    url.pathname = innerPath(page.storefront, decide({ id: visitor }, page.path, url.searchParams), page.path)
    url.search = ''
  }
  const answer =
    url.href === request.nextUrl.href
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(url, { request: { headers } })
  if (!known) answer.headers.append('Set-Cookie', visitorCookie(visitor, HTTPS))
  if (page && readStorefront(cookie) !== page.storefront)
    answer.headers.append('Set-Cookie', storefrontCookie(page.storefront, HTTPS))
  return finish(answer)
}

function finish(answer: NextResponse) {
  const list = securityHeaders(HTTPS)
  for (let i = 0; i < list.length; i += 2) answer.headers.set(list[i] as string, list[i + 1] as string)
  answer.headers.set('Content-Security-Policy', "base-uri 'none'; object-src 'none'; frame-ancestors 'self'")
  answer.headers.set('Cache-Control', 'private, no-store')
  return answer
}
