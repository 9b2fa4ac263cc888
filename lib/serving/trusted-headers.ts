import type { IncomingHttpHeaders } from 'node:http'

/**
 * Headers that only this server may set. Pages and handlers trust them; whoever sends them from outside is ignored.
 * Next's own switches are among them: middleware bypass, revalidation, matched paths, resumed renders.
 */
const OURS =
  /^(x-storefront|x-visitor|x-client-ip|x-request-id|x-moment|x-forwarded-.*|x-real-ip|forwarded|x-middleware-.*|x-nextjs-.*|x-next-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|x-action-.*|x-original-.*|x-rewrite-url|x-http-method-override|next-resume|purpose)$/

export type Trusted = {
  clientIp: string
  requestId: string
  https: boolean
  visitor?: string
  storefront?: string
  /** Host of the origin that was found to be ours, for Next's own check of server actions. */
  host?: string
  /** Next's development tools talk to it in headers of their own. */
  dev?: boolean
}

/** Takes away what was forged and writes what is true. Changes the headers of this request. */
export function trustHeaders(headers: IncomingHttpHeaders, trusted: Trusted): void {
  for (const name in headers)
    if (OURS.test(name) && !(trusted.dev && name.startsWith('x-nextjs-'))) delete headers[name]
  headers['x-client-ip'] = trusted.clientIp
  headers['x-request-id'] = trusted.requestId
  headers['x-forwarded-for'] = trusted.clientIp
  headers['x-forwarded-proto'] = trusted.https ? 'https' : 'http'
  if (trusted.visitor) headers['x-visitor'] = trusted.visitor
  if (trusted.storefront) headers['x-storefront'] = trusted.storefront
  const host = trusted.host ?? headers.host
  if (host) headers['x-forwarded-host'] = host
}

/**
 * The address of the client: the socket's, or, behind `proxies` proxies that each append to X-Forwarded-For, the entry
 * that the outermost of them has written. Entries further left are the client's own invention.
 */
export function clientIp(socketAddress: string | undefined, forwarded: string | string[] | undefined, proxies: number) {
  const own = (socketAddress ?? '').replace(/^::ffff:/, '')
  if (!proxies || !forwarded) return own
  const entries = String(forwarded).split(',')
  return entries[Math.max(entries.length - proxies, 0)]?.trim().slice(0, 60) || own
}
