import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { ByteLru, type Sized } from './byte-lru'

/** `/media/<hash of an asset, or name of a recipe>/<width>.webp`: what an address shows never changes. */
const ADDRESS = /^\/media\/([A-Za-z0-9_-]{8,80})\/(\d{1,4})\.(avif|webp|jpg|png)$/
const TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
}
const KEPT_BYTES = 24 * 2 ** 20
const LARGEST_KEPT = 2 ** 18

type Picture = Sized & { body: Buffer }

/** Renditions that exist in DATA_DIR/renditions go out from here; those that do not are made by Next's route. */
export class MediaFiles {
  #kept = new ByteLru<Picture>(KEPT_BYTES)

  constructor(
    private readonly folder: string,
    private readonly common: readonly string[],
  ) {}

  /** Answers and says true when this rendition exists. */
  async send(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<boolean> {
    const [, hash = '', width = '', extension = ''] = ADDRESS.exec(pathname) ?? []
    if (!hash || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    const etag = `"${hash}-${width}-${extension}"`
    const headers = [...this.common, ...pictureHeaders(TYPES[extension] as string, etag)]
    const kept = this.#kept.get(pathname)
    const file = join(this.folder, hash, `${width}.${extension}`)
    const size = kept ? kept.body.length : await sizeOf(file)
    if (size === undefined) return false
    if (req.headers['if-none-match'] === etag) {
      res.writeHead(304, headers).end()
      return true
    }
    res.writeHead(200, [...headers, 'Content-Length', String(size)])
    if (req.method === 'HEAD') res.end()
    else if (kept) res.end(kept.body)
    else if (size > LARGEST_KEPT)
      createReadStream(file)
        .on('error', () => res.destroy())
        .pipe(res)
    else res.end(await this.#read(pathname, file))
    return true
  }

  async #read(pathname: string, file: string): Promise<Buffer> {
    const body = await readFile(file)
    this.#kept.set(pathname, { body, bytes: body.length + 512, tags: [] })
    return body
  }
}

/** For the route that makes a rendition as well: both answers have to be the same. */
export const pictureHeaders = (type: string, etag: string) => [
  'Content-Type',
  type,
  'ETag',
  etag,
  'Cache-Control',
  'public, max-age=31536000, immutable',
  'Content-Security-Policy',
  "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy',
  'cross-origin',
]

const sizeOf = (file: string) =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
