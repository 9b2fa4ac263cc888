import type { Block } from './block'
import { isSlot, ownOf, type Place, placesOf } from './block-places'
import { mergeOrder } from './merge-order'
import { mergeValues, type ValueConflict } from './merge-values'
import { isSame } from './same'

/**
 * What two people did to one block that cannot both be true. Nothing is lost: a value of mine stands and theirs is here;
 * what one deleted and the other changed is kept.
 */
export type MergeConflict =
  | ({ kind: 'value'; block: string } & ValueConflict)
  | { kind: 'deletedButChanged'; block: string; deletedBy: 'me' | 'them' }
  | { kind: 'moved'; block: string }
  | { kind: 'order'; block: string }

type Side = Map<string, Place>
type Spot = Pick<Place, 'parent' | 'slot'>

/**
 * Three versions of a tree of blocks as one, by the blocks' ids: `base` is what both began with, `theirs` is stored,
 * `mine` comes now. Whoever changed, moved, added or deleted a block decides about it.
 */
export function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]) {
  const conflicts: MergeConflict[] = []
  const [was, my, their] = [base, mine, theirs].map(byId) as [Side, Side, Side]
  const all = [...new Set([...their.keys(), ...my.keys()])]
  const slots = slotNames([was, my, their])
  const spots = new Map(all.map((id) => [id, spotOf(id)]))
  const deleted = deletions()
  const kept = all.filter((id) => !deleted.has(id))
  breakCircles()
  const lists = new Map<string, string[]>()
  for (const id of kept) {
    const key = listKey(spots.get(id) as Spot)
    lists.set(key, [...(lists.get(key) ?? []), id])
  }
  const orders = new Map([...lists].map(([key, ids]) => [key, orderOf(key, ids)]))
  return { blocks: build('', ''), conflicts }

  function spotOf(id: string): Spot {
    const [before, mineNow, theirsNow] = [was.get(id), my.get(id), their.get(id)]
    if (!mineNow) return theirsNow as Place
    if (!theirsNow) return mineNow
    const iMoved = !before || !isSameSpot(before, mineNow)
    const theyMoved = !before || !isSameSpot(before, theirsNow)
    if (iMoved && theyMoved && !isSameSpot(mineNow, theirsNow)) conflicts.push({ kind: 'moved', block: id })
    return iMoved ? mineNow : theirsNow
  }

  /** What one of us deleted, but for what the other changed, and what something that is kept stands in. */
  function deletions(): Set<string> {
    const gone = new Set<string>()
    for (const id of all) {
      const before = was.get(id)
      const other = my.has(id) ? (their.has(id) ? undefined : my.get(id)) : their.get(id)
      if (!before || !other) continue
      const isUntouched = isSame(own(before), own(other)) && isSameSpot(before, other)
      if (isUntouched) gone.add(id)
      else conflicts.push({ kind: 'deletedButChanged', block: id, deletedBy: my.has(id) ? 'them' : 'me' })
    }
    for (let changed = true; changed; ) {
      changed = false
      for (const id of all) {
        const { parent } = spots.get(id) as Spot
        if (gone.has(id) || !gone.has(parent)) continue
        gone.delete(parent)
        conflicts.push({ kind: 'deletedButChanged', block: parent, deletedBy: my.has(parent) ? 'them' : 'me' })
        changed = true
      }
    }
    return gone
  }

  /** I moved one into the other, they the other into the one: what I moved goes back to where it stands with them. */
  function breakCircles() {
    for (const id of kept) {
      if (!isInCircle(id)) continue
      const back = [...circleOf(id)].find(
        (each) => !isSameSpot(spots.get(each) as Spot, (their.get(each) ?? my.get(each)) as Place),
      )
      const block = back ?? id
      spots.set(block, (back && their.get(back)) || { parent: '', slot: '' })
      conflicts.push({ kind: 'moved', block })
      if (isInCircle(id)) spots.set(id, { parent: '', slot: '' })
    }
  }

  function circleOf(id: string): Set<string> {
    const seen = new Set<string>()
    for (let at = id; at && !seen.has(at); at = spots.get(at)?.parent ?? '') seen.add(at)
    return seen
  }

  function isInCircle(id: string): boolean {
    const seen = new Set<string>()
    for (let at = spots.get(id)?.parent ?? ''; at; at = spots.get(at)?.parent ?? '') {
      if (at === id) return true
      if (seen.has(at)) return false
      seen.add(at)
    }
    return false
  }

  function orderOf(key: string, ids: string[]): string[] {
    const { order, isDisputed } = mergeOrder(listOf(was, key), listOf(my, key), listOf(their, key), ids)
    if (isDisputed) conflicts.push({ kind: 'order', block: key.slice(0, key.lastIndexOf('/')) })
    return order
  }

  function build(parent: string, slot: string): Block[] {
    return (orders.get(listKey({ parent, slot })) ?? []).map((id) => {
      const [before, mineNow, theirsNow] = [was.get(id), my.get(id), their.get(id)]
      const present = (mineNow ?? theirsNow) as Place
      const { value, conflicts: found } =
        mineNow && theirsNow
          ? mergeValues(before && own(before), own(mineNow), own(theirsNow))
          : { value: own(present), conflicts: [] }
      conflicts.push(...found.map((each) => ({ kind: 'value' as const, block: id, ...each })))
      const { props, ...rest } = value as Omit<Block, 'id'>
      const inner = [...(slots.get(id) ?? [])].map((name) => [name, build(id, name)] as const)
      return { id, ...rest, props: { ...props, ...Object.fromEntries(inner) } } as Block
    })
  }

  function own({ block }: Place) {
    return ownOf(block, slots.get(block.id))
  }
}

const byId = (blocks: readonly Block[]): Side => new Map(placesOf(blocks).map((place) => [place.block.id, place]))
const isSameSpot = (a: Spot, b: Spot) => a.parent === b.parent && a.slot === b.slot
const listKey = ({ parent, slot }: Spot) => `${parent}/${slot}`

const listOf = (side: Side, key: string) =>
  [...side.values()].filter((place) => listKey(place) === key).map(({ block }) => block.id)

/** Of each block, the properties that hold blocks in any of the versions: an emptied slot is still one. */
function slotNames(sides: Side[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const side of sides)
    for (const [id, { block }] of side)
      for (const [name, value] of Object.entries(block.props))
        if (isSlot(value)) names.set(id, (names.get(id) ?? new Set()).add(name))
  return names
}
