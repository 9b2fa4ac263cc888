import { mkdtempSync, rmSync } from 'node:fs'
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  request,
  type Server,
} from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nextStore } from './next-store'
import type { Rendered } from './page-cache'
import { RenderProcess, TAGS_HEADER } from './render-process'
import { rendering } from './tag-clock'

/** Each render holds the event loop for a while, and hits wait behind it: so few for the cache at a time. */
const RENDERS_AT_ONCE = 2
const LIVE_AT_ONCE = 32
/** A page tells all of its tags in its head. */
const LARGEST_HEAD = 2 ** 18

/**
 * Next behind a private socket: documents are rendered there and leave through us, because their policy names the hashes
 * of their scripts, and because a page that is kept is rendered with headers of ours only.
 */
export class Renderer {
  #folder = process.platform === 'win32' ? '' : mkdtempSync(join(tmpdir(), 'concerto-'))
  #socketPath = this.#pathOf('next')
  #server: Server | undefined
  #other: RenderProcess | undefined
  #forPages = new Agent({ keepAlive: true, maxSockets: RENDERS_AT_ONCE })
  #forPagesElsewhere = new Agent({ keepAlive: true, maxSockets: RENDERS_AT_ONCE })
  #live = new Agent({ keepAlive: true, maxSockets: LIVE_AT_ONCE })

  /** `entry` is the program of a render process; without one, pages are rendered in this process. */
  constructor(entry?: string) {
    if (entry) this.#other = new RenderProcess(entry, this.#pathOf('pages'))
  }

  /** Renders with Next's `handle` from now on. The other process has been starting meanwhile. */
  listen(handle: RequestListener): this {
    this.#server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, handle).listen(this.#socketPath)
    return this
  }

  /** A page for the cache: no cookies, no address, nothing of the one who happened to ask. */
  async page(path: string, headers: OutgoingHttpHeaders): Promise<Rendered> {
    // At the start it is worth a moment: this process then never loads what only renders pages.
    if (this.#other && !this.#other.ready) await this.#other.started
    if (this.#other?.ready)
      try {
        return await this.#pageElsewhere(this.#other, path, headers)
      } catch {
        // It has just died; this process can do it, too.
      }
    const done = rendering(path)
    try {
      const answer = await this.#request({ path, headers, agent: this.#forPages })
      const body = await collect(answer)
      return { status: answer.statusCode ?? 500, headers: answer.headers, body, tags: nextStore().tagsOf(path) }
    } finally {
      done()
    }
  }

  async #pageElsewhere(other: RenderProcess, path: string, headers: OutgoingHttpHeaders): Promise<Rendered> {
    const { socketPath } = other
    const agent = this.#forPagesElsewhere
    const answer = await this.#request({ path, headers: { ...headers, ...other.headers }, agent, socketPath })
    const tags = answer.headers[TAGS_HEADER]
    return {
      status: answer.statusCode ?? 500,
      headers: answer.headers,
      body: await collect(answer),
      tags: typeof tags === 'string' ? tags.split(',') : undefined,
    }
  }

  /** An answer for this one request, with all it carries, its body included. The answer is still to be read. */
  live(req: IncomingMessage, path: string): Promise<IncomingMessage> {
    const headers: IncomingHttpHeaders = { ...req.headers, 'accept-encoding': 'identity' }
    delete headers.connection
    const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
    return this.#request({ method: req.method, path, headers, agent: this.#live }, hasBody ? req : undefined)
  }

  close(): void {
    this.#other?.stop()
    this.#forPages.destroy()
    this.#forPagesElsewhere.destroy()
    this.#live.destroy()
    this.#server?.close()
    this.#server?.closeAllConnections()
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true })
  }

  #pathOf(name: string) {
    return this.#folder ? join(this.#folder, `${name}.sock`) : `\\\\.\\pipe\\concerto-${process.pid}-${name}`
  }

  #request(
    options: { method?: string; path: string; headers: OutgoingHttpHeaders; agent: Agent; socketPath?: string },
    body?: IncomingMessage,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const inner = request({ socketPath: this.#socketPath, maxHeaderSize: LARGEST_HEAD, ...options }, resolve).on(
        'error',
        reject,
      )
      if (!body) return inner.end()
      body.on('error', (error) => inner.destroy(error))
      body.pipe(inner)
    })
  }
}

/** The whole body of an answer. */
export async function collect(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}
