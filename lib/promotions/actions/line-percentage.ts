import { z } from 'zod'
import { share } from '@/lib/kernel/money-parts'
import { rateSchema } from '../amounts'
import { selected, selectionSchema } from '../selection'
import { declareAction } from './declare'

/** 50% off the selected goods, rounded per line. */
export const linePercentage = declareAction(
  'line',
  z.strictObject({ code: z.literal('line_percentage'), select: selectionSchema.default({}), rate: rateSchema }),
  ({ lines }, { select, rate }) => ({
    lines: new Map(selected(lines, select).map((line) => [line, share(line.left, rate)])),
  }),
)
