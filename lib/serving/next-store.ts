import { ByteLru } from './byte-lru'
import { ALL, clock, hasExpired, renderedSince } from './tag-clock'

/** What Next keeps of a page: HTML, the data of client navigations, headers. Its own shape, so only sizes are read. */
export type NextValue = {
  kind: string
  status?: number
  html?: string
  rscData?: Buffer
  segmentData?: Map<string, Buffer>
  body?: Buffer
  headers?: Record<string, unknown>
  tags?: string[]
} | null
type Entry = { value: NextValue; lastModified: number; tags: string[]; bytes: number }

const TAGS_HEADER = 'x-next-cache-tags'
const OVERHEAD = 1_024
const NOT_FOUND = '/_not-found'

/** Next's pages in memory, bounded, expired by tags. One per process, reached over globalThis. */
class NextStore {
  #keyOf = new Map<string, string>()
  #entries: ByteLru<Entry>

  constructor(maxBytes: number) {
    this.#entries = new ByteLru(maxBytes, (key) => this.#keyOf.delete(pathOf(key)))
    clock.listeners.add((tags) => (tags.includes(ALL) ? this.#entries.clear() : this.#entries.expire(tags)))
  }

  get(key: string): Entry | null {
    return this.#entries.get(key) ?? null
  }

  set(key: string, value: NextValue, given: readonly string[] = []): void {
    const header = value?.headers?.[TAGS_HEADER]
    const tags = [
      ...new Set([...(typeof header === 'string' ? header.split(',') : []), ...given, ...(value?.tags ?? [])]),
    ]
    const path = pathOf(key)
    this.#entries.delete(key)
    // Made from what was true before the expiry: answered, not kept. Nor is what is missing today: nobody says its tags.
    if (hasExpired(tags, renderedSince(path)) || (isMissing(value) && path !== NOT_FOUND)) return
    this.#entries.set(key, { value, lastModified: Date.now(), tags, bytes: sizeOf(value) })
    if (this.#entries.peek(key)) this.#keyOf.set(path, key)
  }

  /** The tags of the page at this inner path, when it is kept here; undefined when nothing is known of it. */
  tagsOf(path: string): readonly string[] | undefined {
    const key = this.#keyOf.get(path)
    return key === undefined ? undefined : this.#entries.peek(key)?.tags
  }
}

const shared = globalThis as { __concertoNextStore?: NextStore }
export function nextStore(): NextStore {
  shared.__concertoNextStore ??= new NextStore((Number(process.env.NEXT_CACHE_MB) || 48) * 2 ** 20)
  return shared.__concertoNextStore
}

/** Next 16.4 names a page '/route-cache/APP_PAGE/<hash of the route>/$/de-ch/~/products/x'. */
const pathOf = (key: string) => key.replace(/^.*?\/\$(?=\/)/, '')

const isMissing = (value: NextValue) => value?.status !== undefined && value.status !== 200

function sizeOf(value: NextValue): number {
  // A string with one sign beyond Latin-1 takes two bytes a sign.
  let bytes = OVERHEAD + (value?.html?.length ?? 0) * 2 + (value?.rscData?.length ?? 0) + (value?.body?.length ?? 0)
  for (const segment of value?.segmentData?.values() ?? []) bytes += segment.length
  return bytes
}
