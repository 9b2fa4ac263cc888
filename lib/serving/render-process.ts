import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { log } from '@/lib/kernel/log'
import { clock } from './tag-clock'

/** Tells dist/server.mjs that it is to render for another process, and at which socket. */
export const RENDER_SOCKET = 'CONCERTO_RENDER_SOCKET'
/** How many expiries the renderer must know of before it renders, and what it tells of a page in return. */
export const SEQUENCE_HEADER = 'x-concerto-sequence'
export const TAGS_HEADER = 'x-concerto-tags'

export type ToRenderer = { sequence: number; tags: readonly string[] }
/** Its memory stays small: what it renders it hands over, and the other one keeps it. */
const MEMORY = ['--max-old-space-size=192', '--max-semi-space-size=8']
const NEXT_CACHE_MB = '16'
const LONGEST_START = 5_000
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000

/**
 * A second process that renders pages for the memory of this one: a render holds an event loop for tens of milliseconds,
 * and here it would hold up every hit. Started again when it dies; until it is ready this process renders by itself.
 */
export class RenderProcess {
  #child: ChildProcess | undefined
  #pause = FIRST_PAUSE
  #stopped = false
  #sequence = 0
  ready = false
  /** Settles when the renderer is ready, has failed, or takes too long to be waited for. */
  started: Promise<void> = Promise.resolve()

  constructor(
    private readonly entry: string,
    readonly socketPath: string,
  ) {
    clock.listeners.add((tags) => {
      this.#child?.send({ sequence: ++this.#sequence, tags } satisfies ToRenderer, () => {})
    })
    this.#start()
  }

  /** Goes with each request, so that nothing is rendered before the renderer has heard what we know. */
  get headers() {
    return { [SEQUENCE_HEADER]: String(this.#sequence) }
  }

  stop(): void {
    this.#stopped = true
    this.ready = false
    this.#child?.kill('SIGKILL')
  }

  #start() {
    if (this.#stopped) return
    this.#sequence = 0
    const env = { ...process.env, NEXT_CACHE_MB, [RENDER_SOCKET]: this.socketPath }
    const child = fork(this.entry, [], { env, execArgv: [...process.execArgv, ...MEMORY] })
    this.#child = child
    this.started = new Promise((done) => {
      child.once('message', () => done()).once('exit', () => done())
      setTimeout(done, LONGEST_START).unref()
    })
    child.once('message', () => {
      this.ready = true
      this.#pause = FIRST_PAUSE
      // Hits go first.
      if (child.pid) setPriority(child.pid, 10)
    })
    child.once('error', (error) => log.warn({ error: String(error) }, 'render process'))
    child.once('exit', (code, signal) => {
      this.ready = false
      if (this.#stopped) return
      log.warn({ code, signal }, 'render process ended, starts again')
      setTimeout(() => this.#start(), this.#pause).unref()
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE)
    })
  }
}
