import { revalidateTag, unstable_cache, updateTag } from 'next/cache'
import { cache } from 'react'

/**
 * The one file that touches Next's cache for data, so that another strategy (cache components) is a change of this file.
 */

/**
 * Reads for a public page and tells the page its tags, so that the page is dropped when one of them expires. The value is
 * not kept: the finished page is. Within one render the same `key` is read once (metadata and page ask for the same
 * product). A page that calls this nowhere has no tags and is rendered for each request.
 *
 *     const product = await cached(['product', slug], (found) => [`product:${found?.id}`, 'products'], () => getProduct(slug))
 *
 * `tags` may depend on the value, for tags by id of what is known by address, or of all that a list shows.
 */
export async function cached<T>(
  key: readonly string[],
  tags: readonly string[] | ((value: T) => readonly string[]),
  read: () => Promise<T>,
): Promise<T> {
  const name = JSON.stringify(key)
  const running = perRender()
  const value = (running.get(name) ?? read()) as Promise<T>
  running.set(name, value)
  const list = [...new Set(typeof tags === 'function' ? tags(await value) : tags)]
  // Next limits a call to 128 tags; an empty value is "cached", only to hand the tags to the page.
  for (let i = 0; i < list.length; i += 100)
    await unstable_cache(async () => null, ['tags', ...list.slice(i, i + 100)], { tags: list.slice(i, i + 100) })()
  return value
}

const perRender = cache(() => new Map<string, Promise<unknown>>())

/**
 * In a server action, after the commit: Next then sends the new page with the answer, and the browser's router forgets
 * what it held. The caches of the server have been told before, by `expireTags`.
 */
export function expireForRouter(tags: readonly string[]): void {
  for (const tag of tags) updateTag(tag)
}

/** On Vercel, where the platform holds the pages. Only within a request; what comes from nowhere else is too late there. */
export function expireOnPlatform(tags: readonly string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
