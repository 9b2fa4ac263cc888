import type { ComponentData, Content, Data, PuckAction } from '@puckeditor/core'
import { LOCKED, type SlotsOf } from './puck-data'

/** Where the canvas keeps the blocks that stand in no other. */
export const ROOT_ZONE = 'root:default-zone'

/** A line of the outline: a block, or a slot that is shown since its block has several. */
export type OutlineRow =
  | { kind: 'block'; id: string; type: string; depth: number; spot: Spot; isLocked: boolean; slots: readonly string[] }
  | { kind: 'slot'; id: string; block: string; type: string; slot: string; depth: number; isEmpty: boolean }

/** A place in a list of blocks, as the canvas addresses it. */
export type Spot = { zone: string; index: number; count: number }
type Found = { item: ComponentData; spot: Spot; parent?: Found; slot?: string }

export type Step = 'up' | 'down' | 'in' | 'out'

export function outlineRows({ content }: Data, slotsOf: SlotsOf): OutlineRow[] {
  const rowsOf = (items: Content, zone: string, depth: number): OutlineRow[] =>
    items.flatMap((item, index): OutlineRow[] => {
      const { type, props } = item
      const id = props.id as string
      const slots = slotsOf(type) ?? []
      const spot = { zone, index, count: items.length }
      const row: OutlineRow = { kind: 'block', id, type, depth, spot, isLocked: props[LOCKED] === true, slots }
      const inner = slots.flatMap((slot): OutlineRow[] => {
        const inside = insideOf(item, slot)
        const rows = rowsOf(inside, `${id}:${slot}`, depth + (slots.length > 1 ? 2 : 1))
        if (slots.length === 1) return rows
        const name = `${id}:${slot}`
        return [{ kind: 'slot', id: name, block: id, type, slot, depth: depth + 1, isEmpty: !inside.length }, ...rows]
      })
      return [row, ...inner]
    })
  return rowsOf(content, ROOT_ZONE, 0)
}

/** The action that moves a block one step; null where there is nowhere to go. */
export function stepAction(data: Data, slotsOf: SlotsOf, id: string, step: Step): PuckAction | null {
  const found = find(data.content, slotsOf, id)
  const to = found && target(data, slotsOf, found, step)
  if (!found || !to) return null
  const { zone, index } = found.spot
  return to.zone === zone
    ? { type: 'reorder', sourceIndex: index, destinationIndex: to.index, destinationZone: zone }
    : {
        type: 'move',
        sourceIndex: index,
        sourceZone: zone,
        destinationIndex: to.index,
        destinationZone: to.zone,
      }
}

/** Where a new block goes: behind this one; at the end of the page when none is chosen. */
export function spotAfter(data: Data, slotsOf: SlotsOf, id: string | undefined): { zone: string; index: number } {
  const found = id === undefined ? undefined : find(data.content, slotsOf, id)
  return found
    ? { zone: found.spot.zone, index: found.spot.index + 1 }
    : { zone: ROOT_ZONE, index: data.content.length }
}

export const spotOf = (data: Data, slotsOf: SlotsOf, id: string): Spot | undefined =>
  find(data.content, slotsOf, id)?.spot

function target(data: Data, slotsOf: SlotsOf, { spot, parent, slot }: Found, step: Step) {
  const { zone, index, count } = spot
  const siblings = parent ? insideOf(parent.item, slot as string) : data.content
  if (step === 'out') return parent && { zone: parent.spot.zone, index: parent.spot.index + 1 }
  if (step === 'in') {
    // Into the one before, as its last; there is no other that one would expect.
    const before = siblings[index - 1]
    const first = before && before.props[LOCKED] !== true && slotsOf(before.type)?.[0]
    return first ? { zone: `${before.props.id}:${first}`, index: insideOf(before, first).length } : undefined
  }
  if (step === 'up' && index > 0) return { zone, index: index - 1 }
  if (step === 'down' && index < count - 1) return { zone, index: index + 1 }
  // From the edge of one column into the next.
  const slots = parent ? (slotsOf(parent.item.type) ?? []) : []
  const next = parent && slots[slots.indexOf(slot as string) + (step === 'up' ? -1 : 1)]
  if (!parent || !next) return undefined
  return {
    zone: `${parent.item.props.id}:${next}`,
    index: step === 'up' ? insideOf(parent.item, next).length : 0,
  }
}

function find(
  items: Content,
  slotsOf: SlotsOf,
  id: string,
  zone = ROOT_ZONE,
  parent?: Found,
  slot?: string,
): Found | undefined {
  for (const [index, item] of items.entries()) {
    const found: Found = { item, spot: { zone, index, count: items.length }, parent, slot }
    if (item.props.id === id) return found
    for (const name of slotsOf(item.type) ?? []) {
      const inner = find(insideOf(item, name), slotsOf, id, `${item.props.id}:${name}`, found, name)
      if (inner) return inner
    }
  }
  return undefined
}

const insideOf = ({ props }: ComponentData, slot: string): Content => (props[slot] as Content | undefined) ?? []
