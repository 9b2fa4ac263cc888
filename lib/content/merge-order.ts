import { isSame } from './same'

/**
 * The order of the members of a list that two people have changed. Whoever moved something decides; both moved: mine
 * does, and `isDisputed`. Those who stand in one list only follow the one that they stood behind there.
 */
export function mergeOrder(base: string[], mine: string[], theirs: string[], kept: string[]) {
  const here = new Set(kept)
  const everywhere = kept.filter((id) => base.includes(id) && mine.includes(id) && theirs.includes(id))
  const common = (list: string[]) => list.filter((id) => everywhere.includes(id))
  const [was, my, their] = [common(base), common(mine), common(theirs)]
  const [iMoved, theyMoved] = [!isSame(was, my), !isSame(was, their)]
  const [first, second] = iMoved || !theyMoved ? [mine, theirs] : [theirs, mine]
  const order = first.filter((id) => here.has(id))
  for (const list of [second, base]) insertMissing(order, list, here)
  for (const id of kept) if (!order.includes(id)) order.push(id)
  return { order, isDisputed: iMoved && theyMoved && !isSame(my, their) }
}

function insertMissing(order: string[], list: string[], here: ReadonlySet<string>) {
  let at = -1
  for (const id of list) {
    if (!here.has(id)) continue
    const found = order.indexOf(id)
    if (found >= 0) at = found
    else order.splice(++at, 0, id)
  }
}
