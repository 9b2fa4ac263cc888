import { z } from 'zod'
import { WHOLE } from '@/lib/kernel/money-parts'
import { piecesSchema, rateSchema } from '../amounts'
import { selected, selectionSchema } from '../selection'
import { cheapestUnits, reduceUnits } from './cheapest-units'
import { declareAction } from './declare'

/** The cheapest piece (or pieces) of the selected goods is free or reduced. */
export const cheapest = declareAction(
  'line',
  z.strictObject({
    code: z.literal('cheapest'),
    select: selectionSchema.default({}),
    quantity: piecesSchema.default(1),
    rate: rateSchema.default(WHOLE),
  }),
  ({ lines }, { select, quantity, rate }) => ({
    lines: reduceUnits(cheapestUnits(selected(lines, select), quantity), rate),
  }),
)
