import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { previewed } from '@/lib/kernel/moment'
import { releasePreviewed, type ShownRelease } from '@/lib/kernel/shown-release'

/** From this server to itself: outside, the header is taken away. */
export const MOMENT_HEADER = 'x-moment'
const TOKEN = /(?:^|;\s*)preview=([\w-]{43})(?:;|$)/

/** What someone carries who looks at the shop as it will be. */
export const readPreviewToken = (cookie: string | undefined) =>
  cookie?.includes('preview=') ? TOKEN.exec(cookie)?.[1] : undefined

/** What someone looks at who has a preview: a moment, and perhaps a release as if it were published by then. */
export type Preview = { at: Date; release?: string }

/** How the first process says it to Next. */
export const sayPreview = ({ at, release }: Preview) => [at.toISOString(), release].filter(Boolean).join(' ')

type ReleaseOf = (at: Date, id?: string) => Promise<ShownRelease | undefined>

/** Next, made to answer as of the moment that the request names, with the releases that are true by then. */
export const asOfMoment =
  (handle: RequestListener, releaseOf: ReleaseOf = async () => undefined): RequestListener =>
  (req, res) => {
    const [named, id] = String(req.headers[MOMENT_HEADER] ?? '').split(' ')
    const at = named ? new Date(named) : undefined
    if (!at || Number.isNaN(at.getTime())) return handle(req, res)
    releaseOf(at, id)
      .then((release) =>
        previewed.run(at, () => (release ? releasePreviewed.run(release, () => handle(req, res)) : handle(req, res))),
      )
      .catch((error) => res.destroy(error))
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
