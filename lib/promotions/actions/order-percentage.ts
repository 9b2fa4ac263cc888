import { z } from 'zod'
import { share } from '@/lib/kernel/money-parts'
import { rateSchema } from '../amounts'
import { sumLeft } from '../basket'
import { declareAction } from './declare'
import { spread } from './spread'

/** 10% off all goods: rounded once for the whole, then spread over the lines. */
export const orderPercentage = declareAction(
  'order',
  z.strictObject({ code: z.literal('order_percentage'), rate: rateSchema }),
  (basket, { rate }) => spread(basket, share(sumLeft(basket.lines), rate)),
)
