import { formatMoney } from '@/lib/kernel/money'
import { WHOLE } from '@/lib/kernel/money-parts'
import type { Action } from './action'
import type { Amounts } from './amounts'
import type { Condition } from './condition'
import type { Promotion } from './promotion'
import type { Selection } from './selection'

/** Sentences by key, such as a translator of the area `promotions` has them under `says`. */
export type Say = (key: string, values?: Record<string, string | number>) => string

type Teller = {
  say: Say
  /** For Intl: "de-CH". */
  language: string
  timeZone: string
  /** What categories and products are called, by id. */
  names: Record<string, string>
}
type Told = Pick<
  Promotion,
  'actions' | 'conditions' | 'markets' | 'needsCoupon' | 'isExclusive' | 'usageLimit' | 'perCustomerLimit'
> & { startsAt: Date | null; endsAt: Date | null }

/** What a promotion does, in plain words: one sentence for the reduction, short ones for what limits it. */
export function describePromotion(promotion: Told, teller: Teller): string {
  const { say, language } = teller
  const what = both(
    promotion.actions.map((action) => tellAction(action, teller)),
    language,
  )
  const when = both(
    promotion.conditions.map((condition) => tellCondition(condition, teller)),
    language,
  )
  const sentences = [
    when ? say('when', { what, when }) : say('always', { what }),
    promotion.needsCoupon && say('coupon'),
    promotion.markets.length > 0 &&
      say('markets', {
        markets: both(
          promotion.markets.map((code) => say(`market.${code}`)),
          language,
        ),
      }),
    tellPeriod(promotion, teller),
    promotion.usageLimit !== null && say('usageLimit', { count: promotion.usageLimit }),
    promotion.perCustomerLimit !== null && say('perCustomer', { count: promotion.perCustomerLimit }),
    promotion.isExclusive && say('exclusive'),
  ]
  return sentences
    .filter((each) => typeof each === 'string')
    .map((each) => each.charAt(0).toLocaleUpperCase(language) + each.slice(1))
    .join(' ')
}

function tellAction(action: Action, teller: Teller): string {
  const { say } = teller
  switch (action.code) {
    case 'line_percentage':
      return say('linePercentage', { rate: rateOf(action.rate, teller), goods: goodsOf(action.select, teller) })
    case 'line_fixed':
      return say(action.per === 'unit' ? 'unitFixed' : 'lineFixed', {
        off: amountsOf(action.amounts, teller),
        goods: goodsOf(action.select, teller),
      })
    case 'buy_get': {
      const { buy, get, rate, times } = action
      const values = {
        buy: buy.quantity,
        goods: goodsOf(buy.select, teller),
        get: get.quantity,
        given: goodsOf(get.select, teller),
        rate: rateOf(rate, teller),
      }
      const offer = say(rate === WHOLE ? 'buyGetFree' : 'buyGet', values)
      return times ? `${offer} ${say('times', { times })}` : offer
    }
    case 'cheapest':
      return say(action.rate === WHOLE ? 'cheapestFree' : 'cheapest', {
        count: action.quantity,
        goods: goodsOf(action.select, teller),
        rate: rateOf(action.rate, teller),
      })
    case 'order_percentage':
      return say('orderPercentage', { rate: rateOf(action.rate, teller) })
    case 'order_fixed':
      return say('orderFixed', { off: amountsOf(action.amounts, teller) })
    case 'order_price':
      return say('orderPrice', { price: amountsOf(action.amounts, teller) })
    case 'order_tiered':
      return say('orderTiered', {
        tiers: action.tiers
          .map(({ from, rate, off }) => {
            const less = rate === undefined ? amountsOf(off ?? {}, teller) : rateOf(rate, teller)
            return from ? say('tierFrom', { off: less, from: amountsOf(from, teller) }) : less
          })
          .join('; '),
      })
    case 'free_shipping':
      return say('freeShipping')
    case 'shipping_percentage':
      return say('shippingPercentage', { rate: rateOf(action.rate, teller) })
  }
}

function tellCondition(condition: Condition, teller: Teller): string {
  const { say, language } = teller
  switch (condition.code) {
    case 'minimum_amount':
      return say('minimumAmount', {
        amounts: amountsOf(condition.amounts, teller),
        goods: goodsOf(condition.select ?? {}, teller, 'goods'),
      })
    case 'contains':
      return say(condition.per === 'line' ? 'containsLine' : 'contains', {
        count: condition.quantity,
        goods: goodsOf(condition.select, teller),
      })
    case 'nth_order':
      return condition.nth === 1 ? say('firstOrder') : say('nthOrder', { nth: condition.nth })
    case 'ships_to': {
      const countries = new Intl.DisplayNames(language, { type: 'region' })
      return say('shipsTo', {
        countries: either(
          condition.countries.map((code) => countries.of(code) ?? code),
          language,
        ),
      })
    }
  }
}

function tellPeriod({ startsAt, endsAt }: Told, { say, language, timeZone }: Teller): string | false {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
  // A period that ends at midnight lasts until the day before.
  const last = endsAt && dates.format(new Date(endsAt.getTime() - 1))
  if (startsAt && last) return say('fromUntil', { from: dates.format(startsAt), until: last })
  if (startsAt) return say('from', { from: dates.format(startsAt) })
  return last ? say('until', { until: last }) : false
}

/** More are counted rather than named. */
const NAMED = 3

function goodsOf(select: Selection, { say, language, names }: Teller, all = 'allGoods'): string {
  const { categories = [], products = [], variants = [], tags = [] } = select
  const called = [
    ...[...categories, ...products, ...variants].map((id) => names[id] ?? say('unknown')),
    ...tags.map((tag) => say('tagged', { tag })),
  ]
  if (!called.length) return say(all)
  const shown = called.slice(0, NAMED)
  if (called.length > NAMED) shown.push(say('more', { count: called.length - NAMED }))
  return either(shown, language)
}

const rateOf = (rate: number, { language }: Teller) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 }).format(rate / WHOLE)

const amountsOf = (amounts: Amounts, { language }: Teller) =>
  Object.entries(amounts)
    .map(([currency, amount]) => formatMoney({ amount, currency }, language))
    .join(' / ')

const both = (parts: string[], language: string) => new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
const either = (parts: string[], language: string) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(parts)
