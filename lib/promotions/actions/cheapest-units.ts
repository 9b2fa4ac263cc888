import { share } from '@/lib/kernel/money-parts'
import type { OpenLine } from '../basket'

/** How many pieces of which lines: the cheapest `count` of them, as far as there are so many. */
export function cheapestUnits(lines: OpenLine[], count: number, avoid: OpenLine[] = []): Map<OpenLine, number> {
  const taken = new Map<OpenLine, number>()
  let missing = count
  for (const line of [...lines].sort(
    (a, b) => a.left * b.quantity - b.left * a.quantity || Number(avoid.includes(a)) - Number(avoid.includes(b)),
  )) {
    const pieces = Math.min(line.quantity, missing)
    if (pieces) taken.set(line, pieces)
    missing -= pieces
  }
  return taken
}

/** So much off these pieces, each no lower than the minimum price of its product. */
export function reduceUnits(units: Map<OpenLine, number>, rate: number): Map<OpenLine, number> {
  return new Map(
    [...units].map(([line, pieces]) => {
      const value = worth(line, pieces)
      const least = (line.floor / line.quantity) * pieces
      return [line, Math.max(0, Math.min(share(value, rate), value - least))]
    }),
  )
}

/** What some pieces of a line still cost: the cent that does not divide stays with the others. */
const worth = ({ left, quantity }: OpenLine, pieces: number) =>
  Math.floor(left / quantity) * pieces + Math.max(0, pieces - (quantity - (left % quantity)))
