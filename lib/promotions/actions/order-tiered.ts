import { z } from 'zod'
import { share } from '@/lib/kernel/money-parts'
import { amountsSchema, rateSchema } from '../amounts'
import { sumLeft } from '../basket'
import { declareAction } from './declare'
import { spread } from './spread'

const tierSchema = z
  .strictObject({
    /** From this value of goods on; none: always. */
    from: amountsSchema.optional(),
    rate: rateSchema.optional(),
    off: amountsSchema.optional(),
  })
  .refine(({ rate, off }) => (rate === undefined) !== (off === undefined), 'choose')

/** The more one buys, the more comes off: the highest tier that the goods reach, as percentage or amount. */
export const orderTiered = declareAction(
  'order',
  z.strictObject({ code: z.literal('order_tiered'), tiers: z.array(tierSchema).min(1).max(20) }),
  (basket, { tiers }) => {
    const value = sumLeft(basket.lines)
    const from = (tier: (typeof tiers)[number]) => (tier.from ? (tier.from[basket.currency] ?? Infinity) : 0)
    const reached = tiers.filter((tier) => from(tier) <= value).sort((a, b) => from(b) - from(a))[0]
    if (!reached) return {}
    return spread(basket, reached.rate ? share(value, reached.rate) : (reached.off?.[basket.currency] ?? 0))
  },
)
