import type { Action } from '@/lib/promotions/action'
import type { Offer } from '@/lib/promotions/apply-promotions'
import type { Condition } from '@/lib/promotions/condition'
import type { Selection } from '@/lib/promotions/selection'
import { millionths, minor, type Setup } from './case'

export const CURRENCY = 'USD'
const money = (value: unknown) => ({ [CURRENCY]: minor(value) })

/** The promotions of a case, in their order. `hasCoupons`: they wait until a step applies them. */
export function offersOf(setup: Setup, hasCoupons: boolean): Offer[] {
  const all = [setup.promotions ?? setup.promotion ?? setup.catalogue_promotions ?? []].flat() as unknown[]
  const tiers = setup.tiers ? [`tiers ${setup.tiers}`] : []
  return [...all, ...tiers].map((promotion, index) => {
    const { text, coupon, priority } = described(promotion)
    return {
      id: `promotion-${index}`,
      name: text,
      priority: priority ?? -index,
      isExclusive: false,
      coupon: hasCoupons ? (coupon ?? 'coupon') : undefined,
      conditions: conditionsOf(text),
      actions: actionsOf(text),
    }
  })
}

/** Promotions stand there as a sentence or as an object; both as one sentence. */
function described(promotion: unknown): { text: string; coupon?: string; priority?: number } {
  if (typeof promotion === 'string') return { text: promotion }
  const { type, value, variants, condition, action, coupon, p, off } = promotion as Record<string, unknown>
  if (off) return { text: `${off} off each unit`, priority: Number(p) }
  const text = condition ? `${action} if ${condition}` : `${type} ${value ?? ''} ${[variants ?? []].flat().join(' ')}`
  return { text: text.trim(), coupon: typeof coupon === 'string' ? coupon : undefined }
}

const conditions: [RegExp, (...found: string[]) => Condition][] = [
  [/some line has qty ?>= ?(\d+)/, (n) => contains({}, Number(n), 'line')],
  [/total with tax ?>= ?([\d.]+)/, (n) => ({ code: 'minimum_amount', amounts: money(n), withTax: true })],
  [/total at least ([\d.]+) incl/, (n) => ({ code: 'minimum_amount', amounts: money(n), withTax: true })],
  [/items total ?>= ?([\d.]+)/, (n) => ({ code: 'minimum_amount', amounts: money(n) })],
  [/shipping over ([\d.]+)/, (n) => ({ code: 'minimum_amount', amounts: money(n) })],
  // The case names no amount; the source asks for 100.00.
  [/with a minimum-amount condition/, () => ({ code: 'minimum_amount', amounts: money(10_000) })],
  [/if quantity ?>= ?(\d+)/, (n) => contains({}, Number(n))],
  [/at least (\d+) items? tagged (\w+)/, (n, tag) => contains({ tags: [String(tag)] }, Number(n))],
  [/cart has (\w+)/, (name) => contains(named(String(name)), 1)],
  [/(\d+)(?:st|nd|rd|th) order/, (n) => ({ code: 'nth_order', nth: Number(n) })],
]

const actions: [RegExp, (...found: string[]) => Action][] = [
  [/free shipping/, () => ({ code: 'free_shipping' })],
  [/([\d.]+)% off shipping/, (n) => ({ code: 'shipping_percentage', rate: millionths(n) })],
  [/tiers (.+)/, (text) => ({ code: 'order_tiered', tiers: tiersOf(String(text)) })],
  [/whole order costs ([\d.]+)/, (n) => ({ code: 'order_price', amounts: money(n) })],
  [/order percentage ([\d.]+)/, (n) => ({ code: 'order_percentage', rate: millionths(n) })],
  [/order fixed(?: amount)? ([\d.]+)/, (n) => ({ code: 'order_fixed', amounts: money(n) })],
  [/fixed amount per order line ([\d.]+)/, (n) => lineFixed(n, 'line')],
  [/percentage on listed variants ([\d.]+) (.+)/, (n, names) => linePercentage({ variants: names?.split(' ') }, n)],
  [/([\d.]+)% on items tagged (\w+)/, (n, tag) => linePercentage({ tags: [String(tag)] }, n)],
  [/([\d.]+)% on (\S+)/, (n, name) => linePercentage(named(String(name)), n)],
  [/buy (\d+),? get (\d+)/, (buy, get) => buyGet(Number(buy), Number(get))],
  [/cheapest/, () => ({ code: 'cheapest', select: {}, quantity: 1, rate: millionths(100) })],
  [/([\d.]+)% off each unit/, (n) => linePercentage({}, n)],
  [/([\d.]+) off each unit/, (n) => lineFixed(n, 'unit')],
  [/([\d.]+)% off (?:(?:the |every )?order|the customer)/, (n) => ({ code: 'order_percentage', rate: millionths(n) })],
  [/([\d.]+)% off (\w+)/, (n, name) => linePercentage(named(String(name)), n)],
  [/([\d.]+) off/, (n) => ({ code: 'order_fixed', amounts: money(n) })],
]

const conditionsOf = (text: string): Condition[] => conditions.flatMap(([form, make]) => read(text, form, make) ?? [])

/** "20% off Jackets and 50.00 off order": each part is an action; what is between "if" and ":" is none. */
function actionsOf(text: string): Action[] {
  const parts = text.replace(/^if .+?: ?/, '').split(' and ')
  return parts.map((part) => {
    for (const [form, make] of actions) {
      const found = read(part.replace(/ if .*/, ''), form, make)
      if (found) return found
    }
    throw new Error(`No action is known for “${part}”`)
  })
}

function read<T>(text: string, form: RegExp, make: (...found: string[]) => T): T | undefined {
  const found = form.exec(text)
  return found ? make(...found.slice(1)) : undefined
}

const contains = (select: Selection, quantity: number, per: 'cart' | 'line' = 'cart'): Condition => ({
  code: 'contains',
  select,
  quantity,
  per,
})
const linePercentage = (select: Selection, percent: unknown): Action => ({
  code: 'line_percentage',
  select,
  rate: millionths(percent),
})
const lineFixed = (amount: unknown, per: 'line' | 'unit'): Action => ({
  code: 'line_fixed',
  select: {},
  amounts: money(amount),
  per,
})
const buyGet = (buy: number, get: number): Action => ({
  code: 'buy_get',
  buy: { select: {}, quantity: buy },
  get: { select: {}, quantity: get },
  rate: millionths(100),
})
/** A name is a product's or a category's. */
const named = (name: string): Selection => ({ variants: [name], categories: [name] })

/** "base 10%; from 20.00: 15%". */
const tiersOf = (text: string) =>
  text.split(';').map((tier) => {
    const [, from] = /from ([\d.]+)/.exec(tier) ?? []
    const [, percent, amount] = /(?:([\d.]+)%|([\d.]+))\s*$/.exec(tier.trim()) ?? []
    const value = percent ? { rate: millionths(percent) } : { off: money(amount) }
    return { ...value, ...(from && { from: money(from) }) }
  })
