import { createReadStream, readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { NO_DOCUMENT } from './security-headers'
import { takesGzip } from './send'

const compress = promisify(gzip)
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/svg)/
/** Larger ones are streamed from disk; the system holds them in memory if they are popular. */
const LARGEST_KEPT = 2 ** 19

const FOREVER = 'public, max-age=31536000, immutable'
const A_WHILE = 'public, max-age=3600'

type File = { path: string; type: string; cacheControl: string; size: number; etag: string; body?: Promise<Body> }
type Body = { plain: Buffer; gzip: Buffer | null }

/**
 * The built scripts, styles and fonts, and the folder `public`. The list is read once at the start, so an address that is
 * not in it costs nothing; contents are read and compressed when first asked for. Next would do it again each time.
 */
export class StaticFiles {
  #files = new Map<string, File>()

  constructor(
    distDir: string,
    publicDir: string,
    private readonly common: readonly string[],
  ) {
    this.#list(publicDir, '', A_WHILE)
    this.#list(join(distDir, 'static'), '/_next/static', FOREVER)
  }

  /** Answers and says true when there is such a file. */
  send(req: IncomingMessage, res: ServerResponse, pathname: string): boolean {
    const file = this.#files.get(pathname)
    if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    this.#answer(req, res, file).catch(() => res.destroy())
    return true
  }

  async #answer(req: IncomingMessage, res: ServerResponse, file: File) {
    const headers = [
      ...this.common,
      'Content-Type',
      file.type,
      'Cache-Control',
      file.cacheControl,
      'ETag',
      file.etag,
      'Vary',
      'Accept-Encoding',
      // An SVG that is opened by itself is a document.
      ...(file.type === 'image/svg+xml' ? ['Content-Security-Policy', NO_DOCUMENT] : []),
    ]
    if (req.headers['if-none-match'] === file.etag) {
      res.writeHead(304, headers).end()
      return
    }
    if (file.size > LARGEST_KEPT) {
      res.writeHead(200, [...headers, 'Content-Length', String(file.size)])
      if (req.method === 'HEAD') res.end()
      else
        createReadStream(file.path)
          .on('error', () => res.destroy())
          .pipe(res)
      return
    }
    file.body ??= read(file)
    const { plain, gzip: packed } = await file.body
    const zipped = packed && takesGzip(req)
    const body = zipped ? packed : plain
    if (zipped) headers.push('Content-Encoding', 'gzip')
    res.writeHead(200, [...headers, 'Content-Length', String(body.length)])
    res.end(req.method === 'HEAD' ? undefined : body)
  }

  #list(folder: string, prefix: string, cacheControl: string) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name)
      const address = `${prefix}/${encodeURIComponent(entry.name)}`
      if (entry.isDirectory()) this.#list(path, address, cacheControl)
      const type = TYPES[extname(entry.name)]
      if (!entry.isFile() || entry.name.startsWith('.') || !type) continue
      const { size, mtimeMs } = statSync(path)
      const etag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
      this.#files.set(address, { path, type, cacheControl, size, etag })
    }
  }
}

async function read(file: File): Promise<Body> {
  const plain = await readFile(file.path)
  return { plain, gzip: COMPRESSIBLE.test(file.type) ? await compress(plain, { level: 9 }) : null }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
