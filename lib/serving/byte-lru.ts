export type Sized = { bytes: number; tags: readonly string[] }

/** Least recently used first to go, bounded by bytes, with an index by tag. */
export class ByteLru<V extends Sized> {
  #entries = new Map<string, V>() // a Map's order is the order of use
  #keysByTag = new Map<string, Set<string>>()
  bytes = 0

  constructor(
    readonly maxBytes: number,
    private readonly onDrop?: (key: string) => void,
  ) {}

  get size() {
    return this.#entries.size
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key)
    if (value) {
      this.#entries.delete(key)
      this.#entries.set(key, value)
    }
    return value
  }

  /** Without counting as a use. */
  peek(key: string): V | undefined {
    return this.#entries.get(key)
  }

  set(key: string, value: V): void {
    this.delete(key)
    if (value.bytes > this.maxBytes) return
    this.#entries.set(key, value)
    this.bytes += value.bytes
    for (const tag of value.tags) {
      const keys = this.#keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.#keysByTag.set(tag, new Set([key]))
    }
    this.#evict()
  }

  /** A kept value has become larger by so many bytes. */
  grow(key: string, value: V, bytes: number): void {
    value.bytes += bytes
    if (this.#entries.get(key) !== value) return
    this.bytes += bytes
    this.#evict()
  }

  delete(key: string): void {
    const value = this.#entries.get(key)
    if (!value) return
    this.#entries.delete(key)
    this.bytes -= value.bytes
    for (const tag of value.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
    this.onDrop?.(key)
  }

  expire(tags: readonly string[]): void {
    for (const tag of tags) for (const key of this.#keysByTag.get(tag) ?? []) this.delete(key)
  }

  clear(): void {
    for (const key of this.#entries.keys()) this.delete(key)
  }

  #evict() {
    for (const oldest of this.#entries.keys()) {
      if (this.bytes <= this.maxBytes) return
      this.delete(oldest)
    }
  }
}
