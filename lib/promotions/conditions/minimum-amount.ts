import { z } from 'zod'
import { amountsSchema } from '../amounts'
import { sumLeft, sumTaxed } from '../basket'
import { selected, selectionSchema } from '../selection'
import { declareCondition } from './declare'

/** The selected goods are still worth this much after the reductions before. Without `withTax`: as prices are shown. */
export const minimumAmount = declareCondition(
  z.strictObject({
    code: z.literal('minimum_amount'),
    amounts: amountsSchema,
    withTax: z.boolean().optional(),
    select: selectionSchema.optional(),
  }),
  ({ lines, pricesIncludeTax, currency }, { amounts, withTax, select }) => {
    const goods = selected(lines, select)
    const value = withTax === undefined ? sumLeft(goods) : sumTaxed(goods, pricesIncludeTax, withTax)
    const least = amounts[currency]
    return least !== undefined && goods.length > 0 && value >= least
  },
)
