import type { Block } from './block'
import { ownOf, type Place, placesOf } from './block-places'
import type { PageContent } from './page'
import { isSame } from './same'
import { textUnitsOf } from './text-units'
import { diffWords, type Stretch } from './word-diff'
import { plain } from './words'

/** What became of one property: words where it is a text for people, else what it was and is. */
export type PropertyChange = { name: string; words?: Stretch[]; before?: unknown; after?: unknown }

export type BlockChange = {
  id: string
  type: string
  change: 'added' | 'removed' | 'changed' | 'moved'
  /** Of one that moved: whether it stands in another block now, or at another place. */
  properties: PropertyChange[]
}

export type Comparison = { head: PropertyChange[]; blocks: BlockChange[] }

/** What differs between two versions of a page, by the ids of the blocks, in the order of reading. */
export function compareContent(before: PageContent, after: PageContent): Comparison {
  const [was, is] = [byId(before.blocks), byId(after.blocks)]
  const inOrder = [...is.values(), ...[...was.values()].filter(({ block }) => !is.has(block.id))]
  const moved = movedBlocks(was, is)
  return {
    head: changesOf(headOf(before), headOf(after), new Set(['title', 'seo.title', 'seo.description'])),
    blocks: inOrder.flatMap(({ block: { id, type } }): BlockChange[] => {
      const [a, b] = [was.get(id)?.block, is.get(id)?.block]
      if (!a || !b) {
        const properties = changesOf(a ? flat(a) : {}, b ? flat(b) : {}, textsOf(a ?? b))
        return [{ id, type, change: a ? 'removed' : 'added', properties }]
      }
      const properties = isSame(ownOf(a), ownOf(b))
        ? []
        : changesOf(flat(a), flat(b), new Set([...textsOf(a), ...textsOf(b)]))
      if (properties.length) return [{ id, type, change: 'changed', properties }]
      return moved.has(id) ? [{ id, type, change: 'moved', properties: [] }] : []
    }),
  }
}

const byId = (blocks: readonly Block[]) => new Map(placesOf(blocks).map((place) => [place.block.id, place]))

/** Those that stand in another block, or behind another one among those that both versions have there. */
function movedBlocks(was: Map<string, Place>, is: Map<string, Place>): Set<string> {
  const moved = new Set<string>()
  const lists = new Map<string, { before: string[]; after: string[] }>()
  for (const [id, place] of is) {
    const before = was.get(id)
    if (!before) continue
    if (before.parent !== place.parent || before.slot !== place.slot) moved.add(id)
    else {
      const key = `${place.parent}/${place.slot}`
      const list = lists.get(key) ?? { before: [], after: [] }
      list.after.push(id)
      lists.set(key, list)
    }
  }
  for (const list of lists.values()) {
    list.before = list.after.slice().sort((a, b) => was.get(a)!.index - was.get(b)!.index)
    const kept = longestCommon(list.before, list.after)
    for (const id of list.after) if (!kept.has(id)) moved.add(id)
  }
  return moved
}

/** The most members that stand in the same order in both: the others have moved. */
function longestCommon(before: string[], after: string[]): Set<string> {
  const at = new Map(before.map((id, index) => [id, index]))
  const best: string[][] = []
  for (const id of after) {
    const fits = best.filter((list) => at.get(list.at(-1)!)! < at.get(id)!)
    best.push([...(fits.sort((a, b) => b.length - a.length)[0] ?? []), id])
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0])
}

const textsOf = (block: Block | undefined) => new Set((block && textUnitsOf(block)?.map(({ path }) => path)) ?? [])
const headOf = ({ title, slug, seo }: PageContent) => flatten({ title, slug, seo })
function flat(block: Block) {
  const { props, type: _, ...rest } = ownOf(block)
  return flatten({ ...props, ...rest })
}

function flatten(value: unknown, path: string[] = []): Record<string, unknown> {
  if (!value || typeof value !== 'object') return { [path.join('.')]: value }
  const entries = Object.entries(value)
  if (!entries.length) return {}
  return Object.assign({}, ...entries.map(([key, inner]) => flatten(inner, [...path, key])))
}

function changesOf(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  texts: ReadonlySet<string>,
): PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): PropertyChange[] => {
    const [a, b] = [before[name] ?? '', after[name] ?? '']
    if (isSame(a, b)) return []
    if (texts.has(name)) return [{ name, words: diffWords(plain(String(a)), plain(String(b))) }]
    return [{ name, before: a, after: b }]
  })
}
