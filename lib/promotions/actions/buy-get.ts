import { z } from 'zod'
import { WHOLE } from '@/lib/kernel/money-parts'
import { piecesSchema, rateSchema } from '../amounts'
import { sumPieces } from '../basket'
import { selected, selectionSchema } from '../selection'
import { cheapestUnits, reduceUnits } from './cheapest-units'
import { declareAction } from './declare'

const goods = z.strictObject({ select: selectionSchema.default({}), quantity: piecesSchema })

/**
 * Buy two, get one: for every `buy.quantity` pieces up to `get.quantity` others are free or reduced, the cheapest first.
 * A piece is bought or given, never both.
 */
export const buyGet = declareAction(
  'line',
  z.strictObject({
    code: z.literal('buy_get'),
    buy: goods,
    get: goods,
    rate: rateSchema.default(WHOLE),
    /** How often in one cart; none: as often as there are goods for it. */
    times: piecesSchema.optional(),
  }),
  ({ lines }, { buy, get, rate, times }) => {
    const bought = selected(lines, buy.select)
    const given = selected(lines, get.select)
    const most = Math.min(sumPieces(given), times ? times * get.quantity : Number.POSITIVE_INFINITY)
    const isPaidFor = (count: number) => {
      const units = cheapestUnits(given, count, bought)
      const remain = bought.reduce((sum, line) => sum + line.quantity - (units.get(line) ?? 0), 0)
      return Math.ceil(count / get.quantity) * buy.quantity <= remain
    }
    return { lines: reduceUnits(cheapestUnits(given, largest(most, isPaidFor), bought), rate) }
  },
)

/** The largest whole number up to `most` that passes a test which all smaller ones pass, too. */
function largest(most: number, passes: (count: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
