import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { previewed } from '@/lib/kernel/moment'

/** From this server to itself: outside, the header is taken away. */
export const MOMENT_HEADER = 'x-moment'
const TOKEN = /(?:^|;\s*)preview=([\w-]{43})(?:;|$)/

/** What someone carries who looks at the shop as it will be. */
export const readPreviewToken = (cookie: string | undefined) =>
  cookie?.includes('preview=') ? TOKEN.exec(cookie)?.[1] : undefined

/** Next, made to answer as of the moment that the request names. */
export const asOfMoment =
  (handle: RequestListener): RequestListener =>
  (req, res) => {
    const named = req.headers[MOMENT_HEADER]
    const moment = typeof named === 'string' ? new Date(named) : undefined
    return moment && !Number.isNaN(moment.getTime()) ? previewed.run(moment, () => handle(req, res)) : handle(req, res)
  }

/**
 * The cookie with which Next takes nothing from its caches and puts nothing there. It is ours to send: with it, and only
 * with it, a page is made as of another moment, so that none that will be is ever kept as one that is.
 */
export function bypassCookie(distDir: string): string | undefined {
  try {
    const { preview } = JSON.parse(readFileSync(join(distDir, 'prerender-manifest.json'), 'utf8'))
    return `__prerender_bypass=${preview.previewModeId}`
  } catch {
    // Without it there are no previews, but a shop.
    return undefined
  }
}

/** The one that is true, instead of any that came from outside. */
export const withBypass = (cookie = '', bypass = ''): string =>
  [...cookie.split(/;\s*/).filter((each) => each && !each.startsWith('__prerender_bypass=')), bypass]
    .filter(Boolean)
    .join('; ')
