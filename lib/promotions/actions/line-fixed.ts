import { z } from 'zod'
import { amountsSchema } from '../amounts'
import { selected, selectionSchema } from '../selection'
import { declareAction } from './declare'

/** 5.00 off each line, or each piece, of the selected goods. */
export const lineFixed = declareAction(
  'line',
  z.strictObject({
    code: z.literal('line_fixed'),
    select: selectionSchema.default({}),
    amounts: amountsSchema,
    per: z.enum(['line', 'unit']).default('line'),
  }),
  ({ lines, currency }, { select, amounts, per }) => {
    const off = amounts[currency] ?? 0
    return {
      lines: new Map(selected(lines, select).map((line) => [line, off * (per === 'unit' ? line.quantity : 1)])),
    }
  },
)
