import { type NextValue, nextStore } from './next-store'
import { clock, expireHere } from './tag-clock'

/**
 * Next's `cacheHandler`, bundled to dist/next-cache.mjs. Ours, because it hears every `revalidateTag` and `updateTag`, so
 * that one call expires every cache of every process, and because it learns the tags of each page.
 */
export default class NextCache {
  async get(key: string) {
    return nextStore().get(key)
  }

  async set(key: string, value: NextValue, context: { tags?: string[] } = {}) {
    // Data behind a page is read from the database when the page is rendered: kept twice it could only be old.
    if (value?.kind === 'FETCH') return
    nextStore().set(key, value, context.tags)
  }

  async revalidateTag(tags: string | string[]) {
    const list = [tags].flat()
    expireHere(list)
    await clock.announce?.(list)
  }

  resetRequestCache() {}
}
