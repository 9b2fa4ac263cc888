import { revalidateTag, unstable_cache, updateTag } from 'next/cache'
import { cache } from 'react'
import { expireTags } from './expire'

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
 * Expires what carries these tags, from wherever it is called. In a server action the browser's router learns of it too
 * and shows the new page without a reload. Call it after the commit.
 */
export async function expire(tags: readonly string[]): Promise<void> {
  if (!tags.length) return
  try {
    for (const tag of tags) updateTag(tag)
  } catch {
    // Not in a server action. On Vercel the platform holds the pages, so Next has to say it.
    if (!process.env.VERCEL) return expireTags(tags)
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
  }
}
