import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { ByteLru, type Sized } from './byte-lru'
import type { MediaGate } from './media-gate'
import { mediaHeaders } from './media-headers'

/** `/media/<hash of an asset, or name of a recipe>/<width, with a shape>.webp`. */
const ADDRESS = /^\/media\/([A-Za-z0-9_-]{8,80})\/(\d{1,4}(?:-\d{1,2}x\d{1,2})?\.(avif|webp|jpg|png))$/
/** An asset's address; others name what they show, which never changes. */
const ASSET = /^[0-9a-f]{32}(?:-\d{1,5})?$/
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
    private readonly gate: Pick<MediaGate, 'shown' | 'isWhole'>,
  ) {}

  /** Answers and says true when this rendition exists, and may be shown. */
  async send(req: IncomingMessage, res: ServerResponse, pathname: string): Promise<boolean> {
    const [, asked = '', name = '', extension = ''] = ADDRESS.exec(pathname) ?? []
    if (!asked || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    const isFixed = !ASSET.test(asked)
    const hash = isFixed ? ((await this.gate.isWhole(asked)) ? asked : undefined) : await this.gate.shown(asked)
    if (hash === undefined) return false
    const etag = `"${hash}-${name}"`
    const headers = [...this.common, ...pictureHeaders(TYPES[extension] as string, etag, isFixed)]
    const file = join(this.folder, hash, name)
    const kept = this.#kept.get(file)
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
    else res.end(await this.#read(file))
    return true
  }

  async #read(file: string): Promise<Buffer> {
    const body = await readFile(file)
    this.#kept.set(file, { body, bytes: body.length + 512, tags: [] })
    return body
  }
}

/** As the route says them that makes a rendition; what all answers have is said by the server already. */
const pictureHeaders = (type: string, etag: string, isFixed: boolean) =>
  mediaHeaders(type, etag, isFixed)
    .filter(([name]) => name !== 'X-Content-Type-Options')
    .flat()

const sizeOf = (file: string) =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
