import { z } from 'zod'
import { amountsSchema } from '../amounts'
import { sumLeft } from '../basket'
import { declareAction } from './declare'
import { spread } from './spread'

/** All goods together cost this much. Nothing happens when they already cost less. */
export const orderPrice = declareAction(
  'order',
  z.strictObject({ code: z.literal('order_price'), amounts: amountsSchema }),
  (basket, { amounts }) => {
    const price = amounts[basket.currency]
    return price === undefined ? {} : spread(basket, Math.max(0, sumLeft(basket.lines) - price))
  },
)
