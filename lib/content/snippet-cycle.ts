import type { Block } from './block'
import { needsOf } from './block-tree'

/**
 * The way around, when a page would come to stand within itself: ["a", "b", "a"]. Undefined when none does. `load` gives
 * the blocks of a snippet; those of `page` are given, because they are not stored yet.
 */
export async function findSnippetCycle(
  page: string,
  blocks: readonly Block[],
  load: (id: string) => Promise<readonly Block[]>,
): Promise<string[] | undefined> {
  const sound = new Set<string>()
  return follow(page, blocks, [page])

  async function follow(id: string, inside: readonly Block[], way: string[]): Promise<string[] | undefined> {
    for (const next of needsOf(inside).snippets) {
      if (way.includes(next)) return [...way, next]
      if (sound.has(next)) continue
      const cycle = await follow(next, await load(next), [...way, next])
      if (cycle) return cycle
    }
    sound.add(id)
    return undefined
  }
}
