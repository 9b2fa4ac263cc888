import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { ByteLru } from './byte-lru'
import { ALL, clock } from './tag-clock'

/** An answer as Next gave it. `tags` is what the page was made from, undefined when that is not known. */
export type Rendered = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  tags: readonly string[] | undefined
}

/** A finished answer that is kept: compressed; the plain form is made again when somebody wants it. */
export type Page = {
  etag: string
  /** All headers but encoding and length, as flat pairs; and the same with those of the packed form. */
  headers: readonly string[]
  packedHeaders: readonly string[]
  gzip: Buffer
  plainLength: number
  plain?: Buffer
  tags: readonly string[]
  bytes: number
}

const compress = promisify(gzip)
const decompress = promisify(gunzip)
/** Map slots, Buffer objects, strings of an entry. */
const OVERHEAD = 1_536
const MOST_TRIES = 3

/** Finished pages in memory: bounded by bytes, one render at a time per key, dropped by tag. */
export class PageCache {
  #pages: ByteLru<Page>
  #running = new Map<string, { promise: Promise<Page | Rendered>; stale: boolean }>()
  renders = 0

  /** `describe` says the headers of an answer that is to be kept, `mayKeep` whether it is. */
  constructor(
    maxBytes: number,
    private readonly describe: (rendered: Rendered) => string[],
    private readonly mayKeep: (rendered: Rendered) => boolean = isKeepable,
  ) {
    this.#pages = new ByteLru(maxBytes)
    clock.listeners.add((tags) => this.expire(tags))
  }

  get size() {
    return this.#pages.size
  }

  get bytes() {
    return this.#pages.bytes
  }

  /** The kept page, which counts as used. */
  get(key: string): Page | undefined {
    return this.#pages.get(key)
  }

  /**
   * Renders what is not kept. A `Page` when the answer may be kept, else the answer as it came (404, redirect, cookie).
   * Many who ask for one key wait for one render.
   */
  load(key: string, render: () => Promise<Rendered>): Promise<Page | Rendered> {
    const running = this.#running.get(key)
    if (running && !running.stale) return running.promise
    const job = { stale: false, promise: undefined as unknown as Promise<Page | Rendered> }
    job.promise = this.#make(key, render, job).finally(() => {
      if (this.#running.get(key) === job) this.#running.delete(key)
    })
    this.#running.set(key, job)
    return job.promise
  }

  expire(tags: readonly string[]): void {
    for (const job of this.#running.values()) job.stale = true // its tags are not known yet
    if (tags.includes(ALL)) this.#pages.clear()
    else this.#pages.expire(tags)
  }

  /** The uncompressed answer, for the few who cannot take gzip. It stays with the page from then on. */
  async plain(key: string, page: Page): Promise<Buffer> {
    if (page.plain) return page.plain
    const plain = await decompress(page.gzip)
    if (!page.plain) {
      page.plain = plain
      this.#pages.grow(key, page, plain.length)
    }
    return page.plain
  }

  async #make(key: string, render: () => Promise<Rendered>, job: { stale: boolean }): Promise<Page | Rendered> {
    for (let tries = 1; ; tries++) {
      this.renders++
      const rendered = await render()
      // Joined a render that began before an expiry: what it shows may be old, and whoever asked after it wants the new.
      if (!job.stale && tries < MOST_TRIES && isCandidate(rendered) && rendered.tags === undefined) continue
      if (!this.mayKeep(rendered)) return rendered
      const page = await this.#finish(rendered)
      // Expired while it was rendered: answers those who waited, is not kept.
      if (!job.stale) this.#pages.set(key, page)
      return page
    }
  }

  async #finish(rendered: Rendered): Promise<Page> {
    const { body, tags = [] } = rendered
    const packed = await compress(body, { level: 6 })
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const headers = [...this.describe(rendered), 'ETag', etag]
    const packedHeaders = [...headers, 'Content-Encoding', 'gzip', 'Content-Length', String(packed.length)]
    const bytes = packed.length + headers.join('').length + tags.length * 64 + OVERHEAD
    return { etag, headers, packedHeaders, gzip: packed, plainLength: body.length, tags, bytes }
  }
}

export const isPage = (answer: Page | Rendered): answer is Page => 'etag' in answer

const KEPT_TYPES = /^text\/(html|x-component)\b/
/** Next gives every page tags of its path by itself; only others say what the page was made from. */
const isOwnTag = (tag: string) => !tag.startsWith('_N_T_')

/** A page that says what it was made from, and nothing that is one person's or an error. */
export const isKeepable = (rendered: Rendered): boolean =>
  isCandidate(rendered) && (rendered.tags?.some(isOwnTag) ?? false)

const isCandidate = ({ status, headers }: Rendered) =>
  status === 200 &&
  !headers['set-cookie'] &&
  KEPT_TYPES.test(String(headers['content-type'])) &&
  !/no-store/.test(String(headers['cache-control']))
