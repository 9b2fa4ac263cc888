import { z } from 'zod'
import { share } from '@/lib/kernel/money-parts'
import { rateSchema } from '../amounts'
import { declareAction } from './declare'

export const shippingPercentage = declareAction(
  'shipping',
  z.strictObject({ code: z.literal('shipping_percentage'), rate: rateSchema }),
  ({ shippingLeft }, { rate }) => ({ shipping: share(shippingLeft, rate) }),
)

export const freeShipping = declareAction(
  'shipping',
  z.strictObject({ code: z.literal('free_shipping') }),
  ({ shippingLeft }) => ({ shipping: shippingLeft }),
)
