import { z } from 'zod'
import { piecesSchema } from '../amounts'
import { sumPieces } from '../basket'
import { selected, selectionSchema } from '../selection'
import { declareCondition } from './declare'

/** At least so many pieces of the selected goods, together or in one line. */
export const contains = declareCondition(
  z.strictObject({
    code: z.literal('contains'),
    select: selectionSchema.default({}),
    quantity: piecesSchema.default(1),
    per: z.enum(['cart', 'line']).default('cart'),
  }),
  ({ lines }, { select, quantity, per }) => {
    const goods = selected(lines, select)
    return per === 'line' ? goods.some((line) => line.quantity >= quantity) : sumPieces(goods) >= quantity
  },
)
