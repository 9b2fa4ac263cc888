import { allocateUpTo } from '@/lib/kernel/money-parts'
import { type OpenBasket, room } from '../basket'
import type { Reduction } from './declare'

/** One amount off the whole, borne by the lines by their value; what a minimum price refuses, the others bear. */
export function spread({ lines }: OpenBasket, amount: number): Reduction {
  const parts = allocateUpTo(
    amount,
    lines.map(({ left }) => left),
    lines.map(room),
  )
  return { lines: new Map(lines.map((line, index) => [line, parts[index] ?? 0])) }
}
