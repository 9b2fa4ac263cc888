import { z } from 'zod'
import { amountsSchema } from '../amounts'
import { declareAction } from './declare'
import { spread } from './spread'

/** 10.00 off all goods, at most their value; with tax where prices include it. Never off shipping. */
export const orderFixed = declareAction(
  'order',
  z.strictObject({ code: z.literal('order_fixed'), amounts: amountsSchema }),
  (basket, { amounts }) => spread(basket, amounts[basket.currency] ?? 0),
)
