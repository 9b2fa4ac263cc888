import { z } from 'zod'
import type { OpenBasket } from './basket'
import { contains } from './conditions/contains'
import { minimumAmount } from './conditions/minimum-amount'
import { nthOrder } from './conditions/nth-order'
import { shipsTo } from './conditions/ships-to'

/** When a promotion applies. A new kind is a file in `conditions/` and a line here and in the union below. */
const kinds = { minimum_amount: minimumAmount, contains, nth_order: nthOrder, ships_to: shipsTo }

export const conditionSchema = z.discriminatedUnion('code', [
  minimumAmount.schema,
  contains.schema,
  nthOrder.schema,
  shipsTo.schema,
])
export type Condition = z.output<typeof conditionSchema>

export const holds = (basket: OpenBasket, condition: Condition): boolean =>
  kinds[condition.code].check(basket, condition as never)
