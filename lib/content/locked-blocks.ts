import { conflict } from '@/lib/kernel/errors'
import type { Block } from './block'
import { mapBlocks, ownOf, placesOf } from './block-places'
import { isSame } from './same'

/**
 * What an editor of a page wants, when that leaves in place what its template has locked: such blocks stay where they are
 * and say the same; what stands within their slots is free. Nobody locks more. Throws `conflict('blockLocked')`.
 */
export function withLocked(stored: readonly Block[], wanted: readonly Block[]): Block[] {
  const now = new Map(placesOf(wanted).map((place) => [place.block.id, place]))
  const locked = placesOf(stored).filter(({ block }) => block.locked)
  const ids = new Set(locked.map(({ block }) => block.id))
  for (const { block, parent, slot } of locked) {
    const place = now.get(block.id)
    const isKept = place && place.parent === parent && place.slot === slot
    if (!isKept || !isSame(withoutLists(block), withoutLists(place.block))) throw conflict('blockLocked')
  }
  const order = (blocks: readonly Block[]) => placesOf(blocks).flatMap(({ block: { id } }) => (ids.has(id) ? [id] : []))
  if (!isSame(order(stored), order(wanted))) throw conflict('blockLocked')
  return mapBlocks(wanted, ({ locked: _, ...block }) => (ids.has(block.id) ? { ...block, locked: true } : block))
}

/** A slot may be filled or emptied: an empty list is no value of its own. */
function withoutLists(block: Block) {
  const { props, ...rest } = ownOf(block)
  const own = Object.entries(props).filter(([, value]) => !(Array.isArray(value) && !value.length))
  return { ...rest, props: Object.fromEntries(own) }
}
