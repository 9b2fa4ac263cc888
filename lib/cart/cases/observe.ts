import { allocate } from '@/lib/kernel/money-parts'
import { splitTax } from '@/lib/kernel/money-tax'
import { scopeOf } from '@/lib/promotions/action'
import { totalCart } from '../cart-totals'
import type { Case } from './case'
import { millionths, minor } from './case'
import type { Moment } from './play'

/** Each expected fact of a case beside what was seen, both in minor units. */
export function observe({ expect }: Case, moments: Moment[]): { fact: string; expected: unknown; seen: unknown }[] {
  const last = moments.at(-1) as Moment
  const turning = moments.findIndex(({ step }) => /^(apply|remove the)/.test(step))
  return Object.entries(expect).flatMap(([key, expected]) => {
    const moment = momentOf(key, moments)
    if (moment && isRecord(expected))
      return Object.entries(expected).map(([fact, value]) => compare(`${key}.${fact}`, fact, value, moment))
    // "same as after_shipping, no discounts"
    const [, other] = /^same as (\w+)/.exec(String(expected)) ?? []
    if (moment && other) return [{ fact: key, expected: momentOf(other, moments)?.totals, seen: moment.totals }]
    const [, fact = key, when] = /^(.+)_(before|after)$/.exec(key) ?? []
    return [compare(key, fact, expected, when === 'before' ? (moments[turning - 1] ?? last) : last)]
  })
}

function momentOf(key: string, moments: Moment[]): Moment | undefined {
  const after = (form: RegExp) => moments.find(({ step }) => form.test(step))
  const [, quantity] = /^qty(\d+)$/.exec(key) ?? []
  if (quantity) return after(new RegExp(`qty ${quantity}$`))
  const [, name] = /^after_(\w+)$/.exec(key) ?? []
  if (name && /^\d+$/.test(name)) return moments[Number(name)]
  if (name === 'shipping') return after(/^choose shipping/)
  if (name) return after(new RegExp(`^(apply )?${name}`))
  if (key === 'after') return after(/^apply/)
  return key === 'before' ? moments[moments.findIndex(({ step }) => /^apply/.test(step)) - 1] : undefined
}

function compare(fact: string, key: string, expected: unknown, moment: Moment) {
  // Cases in minor units are of a house that says "total" for the net, "total_with_tax" for what is paid.
  const isNet = typeof expected === 'number'
  return { fact, expected: plain(expected), seen: see(key, moment, isNet, expected) }
}

function see(key: string, { basket, totals, offers }: Moment, isNet: boolean, expected: unknown): unknown {
  const { pricesIncludeTax } = basket
  const [line] = totals.lines
  const parts = (amount: number, rate: number) => splitTax(amount, rate, pricesIncludeTax)
  const lineParts = totals.lines.map(({ total, taxRate }) => parts(total, taxRate))
  const shipping = parts(totals.shipping?.total ?? 0, totals.shipping?.taxRate ?? 0)
  const net = sum(lineParts.map((each) => each.net))
  const gross = sum(lineParts.map((each) => each.gross))
  const full = totalCart(basket, [])
  const facts: Record<string, () => unknown> = {
    unit: () => line && parts(line.unit, line.taxRate).net,
    unit_with_tax: () => line && parts(line.unit, line.taxRate).gross,
    unit_discounted_with_tax: () => line && (lineParts[0]?.gross ?? 0) / line.quantity,
    line: () => lineParts[0]?.net,
    line_tax: () => lineParts[0]?.tax,
    line_with_tax: () => lineParts[0]?.gross,
    subtotal: () => net,
    subtotal_with_tax: () => gross,
    shipping: () => (isNet ? shipping.net : totals.shipping?.total),
    shipping_with_tax: () => shipping.gross,
    total: () => (isNet ? net + shipping.net : totals.total),
    total_with_tax: () => totals.total,
    discount: () => -totals.discountTotal * Math.sign(-minor(expected)),
    discount_with_tax: () => totals.total - full.total,
    items_discount: () => onlyLines({ basket, totals, offers, step: '' }),
    discounts: () => totals.applied.length,
    discount_count: () => totals.applied.length,
    line_discount_count: () => totals.applied.length,
    line_discounts: () => totals.applied.length,
    applied: () =>
      Array.isArray(expected) ? totals.applied.map(({ name }) => name.split(' ')[0]) : totals.applied.length,
    tax: () => totals.taxTotal,
    included_tax: () => totals.taxTotal,
    additional_tax: () => (pricesIncludeTax ? 0 : totals.taxTotal),
    net: () => net + shipping.net,
    price: () => (line && (expected === undefined || totals.discountTotal === 0) ? line.unit : line?.total),
    original: () => line?.unit,
    summary: () => totals.taxes,
    sum_base_equals_total: () => sum(totals.taxes.map(({ base }) => base)) === net + shipping.net,
    sum_base_plus_tax_equals_total_with_tax: () =>
      sum(totals.taxes.map(({ base, tax }) => base + tax)) === totals.total,
  }
  return (facts[key] ?? (() => ofGoods(key, { basket, totals, offers, step: '' })))()
}

/** "T_units", "jacket_discount", "Cup": what is taken off a line, or off each of its pieces. */
function ofGoods(key: string, { totals }: Moment): unknown {
  const [, name = key, units] = /^(.+?)(?:_(?:(units)|discount))?$/.exec(key) ?? []
  const line = totals.lines.find(({ id }) => id === name)
  if (!line) throw new Error(`No fact is known for “${key}”`)
  return units
    ? allocate(
        line.discount,
        Array.from({ length: line.quantity }, () => 1),
      )
    : line.discount
}

function onlyLines({ basket, offers }: Moment): number {
  const lineOffers = offers
    .map((offer) => ({ ...offer, actions: offer.actions.filter((action) => scopeOf(action) === 'line') }))
    .filter(({ actions }) => actions.length)
  return totalCart(basket, lineOffers).discountTotal
}

function plain(expected: unknown): unknown {
  if (typeof expected === 'string') return /\d/.test(expected) && !expected.endsWith('%') ? minor(expected) : expected
  if (Array.isArray(expected)) return expected.map(plain)
  if (isRecord(expected) && 'rate' in expected) return { ...expected, rate: millionths(expected.rate) }
  return expected
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const sum = (list: number[]) => list.reduce((total, each) => total + each, 0)
