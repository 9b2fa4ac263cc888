import type { RequestListener } from 'node:http'
import type { RouteHandlers } from './handlers'
import type { MediaFiles } from './media-files'
import type { Preview } from './moment'
import type { PageCache } from './page-cache'
import type { Renderer } from './renderer'
import type { StaticFiles } from './static-files'

/** What answers requests: made once by server.ts. */
export type Serving = {
  /** Next. */
  handle: RequestListener
  /** Handlers of the API that need no Next around them. */
  handlers?: RouteHandlers
  renderer: Renderer
  cache: PageCache
  files: StaticFiles
  media: MediaFiles
  /** First parts of the addresses that Next answers beside the storefronts: admin, api, robots.txt … */
  roots: ReadonlySet<string>
  /** Security headers, as flat pairs. */
  common: readonly string[]
  /** The address under which people reach us. */
  origin: string
  host: string
  /** Other sites whose pages may read what is public. */
  otherOrigins: ReadonlySet<string>
  https: boolean
  /** How many proxies in front of us are to be trusted. */
  proxies: number
  /** What whoever carries this token sees of the shop; and the cookie that keeps Next from keeping it. */
  preview?: { previewOf: (token: string) => Promise<Preview | undefined>; bypass: string }
  /** Development: nothing is kept, no policies, Next serves its own files. */
  dev: boolean
}
