import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

export type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type Handlers = Partial<Record<string, Handler>>
type Route = { parts: string[]; file: string; handlers?: Promise<Handlers> }
/** What a built route handler exports, of which only this is ours to use: the functions of its `route.ts`. */
type Built = { routeModule: { ensureUserland: () => Promise<void>; userland: Handlers } }

/** Written often and by programs: what is bought, what is paid, what is told of people. */
const DIRECT = /^\/api\/(?:v1\/(?:carts|orders|admin\/signals)|webhooks)(?:\/|$)/
const METHODS = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * The handlers of `app/api` that this server calls itself, out of Next's own build: the very functions that Next would call,
 * in the same modules. All that Next does around one of them takes longer than most of them.
 */
export class RouteHandlers {
  #routes: Route[]
  #require = createRequire(import.meta.url)

  constructor(private readonly distDir: string) {
    const files: Record<string, string> = JSON.parse(
      readFileSync(join(distDir, 'server/app-paths-manifest.json'), 'utf8'),
    )
    this.#routes = Object.entries(files)
      .filter(([name]) => DIRECT.test(name) && name.endsWith('/route') && !name.includes('[...'))
      .map(([name, file]) => ({ parts: name.split('/').slice(1, -1), file }))
      .sort((a, b) => blanks(a) - blanks(b))
  }

  /** The handler for this request, if it is one of those, and a program's. A browser's session is Next's matter. */
  find(req: IncomingMessage, pathname: string) {
    const { method = '', headers } = req
    if (!DIRECT.test(pathname) || !METHODS.has(method) || headers.cookie !== undefined) return undefined
    if (pathname.includes('%') || /text\/html/.test(headers.accept ?? '')) return undefined
    const parts = pathname.split('/').slice(1)
    const route = this.#routes.find((one) => fits(one, parts))
    return route && this.#load(route, method, parts)
  }

  async #load(route: Route, method: string, parts: string[]) {
    route.handlers ??= this.#handlersOf(route.file)
    const handler = (await route.handlers)[method]
    const named = route.parts.flatMap((part, at) => (isBlank(part) ? [[part.slice(1, -1), parts[at] as string]] : []))
    return handler && { handler, params: Object.fromEntries(named) as Record<string, string> }
  }

  async #handlersOf(file: string): Promise<Handlers> {
    const { routeModule }: Built = this.#require(resolve(this.distDir, 'server', file))
    await routeModule.ensureUserland()
    return routeModule.userland
  }
}

const isBlank = (part: string) => part.startsWith('[')
const blanks = ({ parts }: Route) => parts.filter(isBlank).length
const fits = (route: Route, parts: string[]) =>
  route.parts.length === parts.length && route.parts.every((part, at) => isBlank(part) || part === parts[at])
