import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { dataDir, engine, migrationsFolder } from '@/db'
import { closeRedis } from '@/db/redis'
import { getPreview } from '@/lib/content/preview-queries'
import { readShownRelease } from '@/lib/content/shown-release-queries'
import { baseUrl, readEnvironment } from '@/lib/kernel/environment'
import { createAnswer } from '@/lib/serving/answer'
import { drainable, onShutdown } from '@/lib/serving/drain'
import { announceInBatches } from '@/lib/serving/expire'
import { followExpiry } from '@/lib/serving/follow-expiry'
import { RouteHandlers } from '@/lib/serving/handlers'
import { listen, refuseOddities, serverOptions } from '@/lib/serving/listen'
import { MediaFiles } from '@/lib/serving/media-files'
import { MediaGate } from '@/lib/serving/media-gate'
import { asOfMoment, bypassCookie } from '@/lib/serving/moment'
import { readOrigins } from '@/lib/serving/other-origins'
import { PageCache } from '@/lib/serving/page-cache'
import { pageHeaders } from '@/lib/serving/page-headers'
import { RENDER_SOCKET } from '@/lib/serving/render-process'
import { Renderer } from '@/lib/serving/renderer'
import { readRoots } from '@/lib/serving/roots'
import { requireSecret } from '@/lib/serving/secret'
import { securityHeaders } from '@/lib/serving/security-headers'
import { serveRenders } from '@/lib/serving/serve-renders'
import { StaticFiles } from '@/lib/serving/static-files'

const dev = process.argv.includes('--dev')
const distDir = process.env.NEXT_DIST_DIR ?? '.next'

try {
  const renderSocket = process.env[RENDER_SOCKET]
  await (renderSocket ? render(renderSocket) : serve())
} catch (error) {
  // Next keeps a process alive after an uncaught error, also one that serves nothing.
  console.error(error instanceof Error && !dev ? error.message : error)
  process.exit(1)
}

async function serve() {
  const environment = readEnvironment()
  const port = environment.PORT
  const origin = baseUrl(environment)
  const https = origin.startsWith('https:')
  const common = securityHeaders(https)
  process.env.AUTH_SECRET = process.env.NEXTAUTH_SECRET = requireSecret(dataDir())
  process.env.NEXTAUTH_URL = origin
  process.env.CONCERTO_SERVING = '1'
  // Next fetches the page behind an action's redirect from itself: from here, whatever Host a request names.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`

  // Listens first, so that a taken port is known before anything is touched; requests wait for what follows.
  let answer: RequestListener | undefined
  let ready: () => void = () => {}
  const started = new Promise<void>((done) => {
    ready = done
  })
  const server = createServer(serverOptions, (req, res) => {
    if (answer) answer(req, res)
    else started.then(() => answer?.(req, res))
  })
  const drain = drainable(server)
  refuseOddities(server, common, { upgrades: dev })
  await listen(server, port)

  await engine.migrate(migrationsFolder())
  onShutdown(announceInBatches())
  onShutdown(await followExpiry())

  const elsewhere = !dev && environment.RENDER_PROCESS === '1' && availableParallelism() > 1
  const renderer = new Renderer(elsewhere ? fileURLToPath(import.meta.url) : undefined)
  const app = await prepareNext(port, dev ? server : undefined)
  const handle = asOfMoment(app.getRequestHandler(), readShownRelease)
  renderer.listen(handle)
  const bypass = dev ? '' : bypassCookie(distDir)
  answer = createAnswer({
    handle,
    renderer,
    handlers: dev ? undefined : new RouteHandlers(distDir),
    cache: new PageCache(environment.PAGE_CACHE_MB * 2 ** 20, pageHeaders(https, common)),
    files: new StaticFiles(distDir, 'public', common),
    roots: dev ? new Set() : readRoots(distDir),
    media: new MediaFiles(join(dataDir(), 'renditions'), common, new MediaGate()),
    common,
    origin: new URL(origin).origin,
    host: new URL(origin).host,
    otherOrigins: readOrigins(environment.API_ORIGINS),
    https,
    proxies: environment.TRUSTED_PROXIES,
    ...(bypass !== undefined && { preview: { previewOf: getPreview, bypass } }),
    dev,
  })
  ready()

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), 9_800).unref()
    await drain()
    renderer.close()
    await Promise.race([app.close(), new Promise((done) => setTimeout(done, 1_000))])
    await closeRedis()
    await engine.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** The second process of a server: renders pages for the memory of the first, and nothing else. */
async function render(socketPath: string) {
  // From the first moment: whoever is killed cannot tell, and while Next gets ready nobody else would notice.
  process.on('disconnect', () => process.exit(0))
  if (!process.connected) process.exit(0)
  const app = await prepareNext(readEnvironment().PORT)
  serveRenders(socketPath, app.getRequestHandler())
}

async function prepareNext(port: number, httpServer?: Server) {
  if (!dev) {
    // The configuration as it was built: to read next.config.ts again, Next would load its compiler.
    const built = JSON.parse(readFileSync(join(distDir, 'required-server-files.json'), 'utf8'))
    process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
  }
  // Next would answer protocol upgrades by itself; in production it gets a server that never has one.
  const app = next({ dev, hostname: 'localhost', port, httpServer: httpServer ?? createServer() })
  await app.prepare()
  return app
}
