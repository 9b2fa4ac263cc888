import type { Pixels } from './stack'

/** Pixels that were needed lately stay decoded, up to so many bytes. Asking for the same at once makes them once. */
export class KeptPixels {
  #pixels = new Map<string, Pixels>() // a Map's order is the order of use
  #making = new Map<string, Promise<Pixels | undefined>>()
  #bytes = 0

  constructor(private readonly mostBytes: number) {}

  async get(key: string, make: () => Promise<Pixels | undefined>): Promise<Pixels | undefined> {
    const known = this.#pixels.get(key)
    if (known) {
      this.#pixels.delete(key)
      this.#pixels.set(key, known)
      return known
    }
    const running = this.#making.get(key)
    if (running) return running
    const work = make().finally(() => this.#making.delete(key))
    this.#making.set(key, work)
    const made = await work
    if (made) this.#keep(key, made)
    return made
  }

  #keep(key: string, made: Pixels): void {
    this.#pixels.set(key, made)
    this.#bytes += made.data.length
    for (const [oldest, { data }] of this.#pixels) {
      if (this.#bytes <= this.mostBytes) return
      this.#pixels.delete(oldest)
      this.#bytes -= data.length
    }
  }
}
