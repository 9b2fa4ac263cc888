import { both } from './apply'
import { build, type Constraint, type Places } from './build'
import { copyInto, FALSE, NodeStore, TRUE } from './store'

/**
 * The diagram of what all constraints allow together. Taken from the bottom of the order to the top, so that what is
 * already there mostly hangs below what comes. Throws `TooLarge` beyond `limit` nodes.
 */
export function conjoin(domains: number[], places: Places, constraints: Constraint[], limit: number, until?: number) {
  let store = new NodeStore(domains, limit, until)
  let root = TRUE
  const top = ({ scope }: { scope: number[] }) => Math.min(...scope)
  const ordered = constraints
    .map((constraint) => ({ constraint, scope: levelsOf(constraint, places) }))
    .toSorted((a, b) => top(b) - top(a) || b.scope.length - a.scope.length)
  let live = 1_000
  for (const { constraint } of ordered) {
    root = both(store, build(store, places, constraint), root)
    if (root === FALSE) break
    if (store.size < live * 4) continue
    // What is not needed any more is left behind.
    const fresh = new NodeStore(domains, limit, until)
    root = copyInto(fresh, store, root)
    store = fresh
    live = Math.max(1_000, store.size)
  }
  return { store, root }
}

function levelsOf(constraint: Constraint, places: Places): number[] {
  const features = constraint.kind === 'table' ? constraint.scope : constraint.features
  const levels = features.map((feature) => places.get(feature)?.level ?? 0)
  return levels.length ? levels : [0]
}
