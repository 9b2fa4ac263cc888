import { z } from 'zod'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'
import { isWithin } from '@/lib/kernel/time'
import { type Action, actionSchema } from './action'
import { type Condition, conditionSchema } from './condition'

export const promotionStatuses = ['draft', 'active', 'ended'] as const
export type PromotionStatus = (typeof promotionStatuses)[number]

/** A rule of the cart: when all its conditions hold, its actions take something off. */
export type Promotion = {
  id: string
  name: Localized
  status: PromotionStatus
  /** Higher is applied first. */
  priority: number
  isExclusive: boolean
  needsCoupon: boolean
  /** Empty is all. */
  markets: MarketCode[]
  conditions: Condition[]
  actions: Action[]
  /** Half-open period; null is open. */
  startsAt: Date | null
  endsAt: Date | null
  /** How many orders may use it, over all and per customer; null is any. */
  usageLimit: number | null
  perCustomerLimit: number | null
  used: number
  version: number
  createdAt: Date
  updatedAt: Date
}

/** A reduction as an order remembers it. `amount`: minor units taken off, not negative, in the market's way of prices. */
export type AppliedPromotion = { id: string; name: string; coupon?: string; amount: number }

type Running = Pick<Promotion, 'status' | 'markets' | 'startsAt' | 'endsAt' | 'usageLimit' | 'used'>

/** Whether carts of this market may use it now. */
export const isRunning = (
  { status, markets, startsAt, endsAt, usageLimit, used }: Running,
  market: string,
  now: Date,
) =>
  status === 'active' &&
  (markets.length === 0 || markets.some((code) => code === market)) &&
  isWithin(now, startsAt, endsAt) &&
  (usageLimit === null || used < usageLimit)

const limit = z.number('number').int('whole').min(1).max(1_000_000_000).nullable().default(null)
const instant = z.coerce.date('date').nullable().default(null)

const content = z.strictObject({
  name: localizedText(120, { required: true }),
  priority: z.number('number').int('whole').min(-1000).max(1000).default(0),
  isExclusive: z.boolean().default(false),
  needsCoupon: z.boolean().default(false),
  markets: z.array(z.enum(marketCodes)).default([]),
  conditions: z.array(conditionSchema).max(20).default([]),
  actions: z.array(actionSchema).min(1, 'choose').max(10),
  startsAt: instant,
  endsAt: instant,
  usageLimit: limit,
  perCustomerLimit: limit,
})

export const promotionInput = content.superRefine(check)
export type PromotionInput = z.input<typeof promotionInput>
/** The whole promotion anew. `version` is the one that the editor was shown. */
export const promotionUpdate = content
  .extend({ id: z.string().min(1), version: z.number().int().positive() })
  .superRefine(check)
export type PromotionUpdate = z.input<typeof promotionUpdate>

function check({ startsAt, endsAt, conditions, actions, ...rest }: z.output<typeof content>, { addIssue }: Issues) {
  if (startsAt && endsAt && endsAt <= startsAt)
    addIssue({ code: 'custom', path: ['endsAt'], message: 'endBeforeStart' })
  const codes = rest.markets.length ? rest.markets : marketCodes
  const currencies = new Set(codes.map((code) => markets[code].currency))
  for (const [list, parts] of Object.entries({ conditions, actions }))
    parts.forEach((part, index) => {
      if (!knowsAll(part, currencies)) addIssue({ code: 'custom', path: [list, index], message: 'amountPerCurrency' })
    })
}

type Issues = { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void }

const AMOUNTS = new Set(['amounts', 'from', 'off'])

/** Whether every list of amounts inside has one for each currency that the promotion may meet. */
function knowsAll(part: unknown, currencies: Set<string>): boolean {
  if (!part || typeof part !== 'object') return true
  return Object.entries(part).every(([key, inner]) =>
    AMOUNTS.has(key) && inner
      ? [...currencies].every((currency) => currency in (inner as object))
      : knowsAll(inner, currencies),
  )
}
