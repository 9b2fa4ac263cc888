import { z } from 'zod'
import { defaultChannel, marketCodes } from '@/lib/kernel/channel'
import { digitsOf, parseMoney } from '@/lib/kernel/money'
import { instantAt, wallClock } from '@/lib/kernel/wall-clock'
import type { Action } from './action'
import type { Amounts } from './amounts'
import type { Condition } from './condition'
import { type Promotion, type PromotionInput, promotionInput } from './promotion'
import { selectionSchema } from './selection'

/** The company's clock: what its people type as a date is meant by it. */
const { timeZone } = defaultChannel
/** A percent in millionths. */
const PERCENT = 10_000

const text = (max: number) => z.string().max(max)

const percent = text(20).transform((typed, { issues }) => {
  const [, number] = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/.exec(typed.trim()) ?? []
  const rate = Math.round(Number(number?.replace(',', '.')) * PERCENT)
  if (rate >= 1 && rate <= 100 * PERCENT) return rate
  issues.push({ code: 'custom', message: 'percent', input: typed })
  return z.NEVER
})

const amounts = z.record(z.string().regex(/^[A-Z]{3}$/), text(40)).transform((typed, { issues }): Amounts => {
  const read: Amounts = {}
  for (const [currency, each] of Object.entries(typed)) {
    if (!each.trim()) continue
    const money = parseMoney(each, currency)
    if (money && money.amount >= 0) read[currency] = money.amount
    else issues.push({ code: 'custom', message: 'money', input: each, path: [currency] })
  }
  return read
})

const whole = text(20).transform((typed, { issues }) => {
  if (/^\d{1,12}$/.test(typed.trim())) return Number(typed)
  issues.push({ code: 'custom', message: typed.trim() ? 'whole' : 'required', input: typed })
  return z.NEVER
})
const wholeOrNull = z.union([z.literal('').transform(() => null), whole])

const instant = text(30).transform((typed, { issues }) => {
  const at = instantAt(typed, timeZone)
  if (at || !typed) return at ?? null
  issues.push({ code: 'custom', message: 'date', input: typed })
  return z.NEVER
})

const goods = z.strictObject({ select: selectionSchema, quantity: whole })
const tier = z
  .strictObject({ from: amounts, by: z.enum(['rate', 'off']), rate: text(20), off: amounts })
  .transform(({ from, by, rate, off }, { issues }) => {
    const start = Object.keys(from).length ? { from } : {}
    if (by === 'off') return { ...start, off }
    const read = percent.safeParse(rate)
    if (read.success) return { ...start, rate: read.data }
    issues.push({ code: 'custom', message: 'percent', input: rate, path: ['rate'] })
    return z.NEVER
  })

const action = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('line_percentage'), select: selectionSchema, rate: percent }),
  z.strictObject({
    code: z.literal('line_fixed'),
    select: selectionSchema,
    amounts,
    per: z.enum(['line', 'unit']),
  }),
  z
    .strictObject({ code: z.literal('buy_get'), buy: goods, get: goods, rate: percent, times: wholeOrNull })
    .transform(({ times, ...rest }) => ({ ...rest, ...(times !== null && { times }) })),
  z.strictObject({ code: z.literal('cheapest'), select: selectionSchema, quantity: whole, rate: percent }),
  z.strictObject({ code: z.literal('order_percentage'), rate: percent }),
  z.strictObject({ code: z.literal('order_fixed'), amounts }),
  z.strictObject({ code: z.literal('order_price'), amounts }),
  z.strictObject({ code: z.literal('order_tiered'), tiers: z.array(tier).min(1).max(20) }),
  z.strictObject({ code: z.literal('free_shipping') }),
  z.strictObject({ code: z.literal('shipping_percentage'), rate: percent }),
])

const condition = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('minimum_amount'),
    amounts,
    select: selectionSchema,
    withTax: z.boolean().optional(),
  }),
  z.strictObject({
    code: z.literal('contains'),
    select: selectionSchema,
    quantity: whole,
    per: z.enum(['cart', 'line']),
  }),
  z.strictObject({ code: z.literal('nth_order'), nth: whole }),
  z.strictObject({ code: z.literal('ships_to'), countries: z.array(z.string()).min(1, 'choose').max(250) }),
])

const typed = z.strictObject({
  name: z.record(z.string(), z.string().max(1000)),
  priority: text(20),
  isExclusive: z.boolean(),
  needsCoupon: z.boolean(),
  markets: z.array(z.enum(marketCodes)),
  conditions: z.array(condition).max(20),
  actions: z.array(action).min(1, 'choose').max(10),
  startsAt: instant,
  endsAt: instant,
  usageLimit: wholeOrNull,
  perCustomerLimit: wholeOrNull,
})

/** A promotion as an editor types it: numbers, percentages, amounts and dates as people write them. */
export type TypedPromotion = z.input<typeof typed>
export type TypedAction = TypedPromotion['actions'][number]
export type TypedCondition = TypedPromotion['conditions'][number]
type Read = z.output<typeof typed>

const toInput = ({ priority, ...rest }: Read): unknown => ({
  ...rest,
  priority: /^-?\d{1,6}$/.test(priority.trim()) ? Number(priority) : Number.NaN,
})

/** Reads what was typed. Refusals stand under the paths of what was typed: `actions.0.rate`. */
export const typedPromotion = typed.transform(toInput).pipe(promotionInput)

/** The same for what is being typed: undefined while it makes no sense yet. */
export function readTyped(draft: TypedPromotion): PromotionInput | undefined {
  const read = typedPromotion.safeParse(draft)
  return read.success ? read.data : undefined
}

/** A stored promotion, as its editor shows it. */
export function toTyped(promotion: Promotion): TypedPromotion {
  const { name, isExclusive, needsCoupon, markets, startsAt, endsAt } = promotion
  return {
    name: Object.fromEntries(Object.entries(name)),
    priority: String(promotion.priority),
    isExclusive,
    needsCoupon,
    markets,
    conditions: promotion.conditions.map(conditionToTyped),
    actions: promotion.actions.map(actionToTyped),
    startsAt: startsAt ? wallClock(startsAt, timeZone) : '',
    endsAt: endsAt ? wallClock(endsAt, timeZone) : '',
    usageLimit: written(promotion.usageLimit),
    perCustomerLimit: written(promotion.perCustomerLimit),
  }
}

function actionToTyped(stored: Action): TypedAction {
  switch (stored.code) {
    case 'line_fixed':
    case 'order_fixed':
    case 'order_price':
      return { ...stored, amounts: writtenAmounts(stored.amounts) }
    case 'buy_get': {
      const { buy, get, rate, times } = stored
      const piece = ({ select, quantity }: typeof buy) => ({ select, quantity: String(quantity) })
      return { ...stored, buy: piece(buy), get: piece(get), rate: percentOf(rate), times: written(times) }
    }
    case 'cheapest':
      return { ...stored, quantity: String(stored.quantity), rate: percentOf(stored.rate) }
    case 'order_tiered':
      return {
        ...stored,
        tiers: stored.tiers.map(({ from, rate, off }) => ({
          from: writtenAmounts(from),
          by: rate === undefined ? ('off' as const) : ('rate' as const),
          rate: rate === undefined ? '' : percentOf(rate),
          off: writtenAmounts(off),
        })),
      }
    case 'free_shipping':
      return stored
    default:
      return { ...stored, rate: percentOf(stored.rate) }
  }
}

function conditionToTyped(stored: Condition): TypedCondition {
  switch (stored.code) {
    case 'minimum_amount':
      return { ...stored, amounts: writtenAmounts(stored.amounts), select: stored.select ?? {} }
    case 'contains':
      return { ...stored, quantity: String(stored.quantity) }
    case 'nth_order':
      return { ...stored, nth: String(stored.nth) }
    default:
      return stored
  }
}

const written = (number: number | null | undefined) => (number == null ? '' : String(number))
const percentOf = (rate: number) => String(rate / PERCENT)
const writtenAmounts = (stored: Amounts = {}) =>
  Object.fromEntries(
    Object.entries(stored).map(([currency, amount]) => [
      currency,
      (amount / 10 ** digitsOf(currency)).toFixed(digitsOf(currency)),
    ]),
  )
