import { expect, test } from 'vitest'
import type { Action } from './action'
import { applyPromotions, type Offer } from './apply-promotions'
import type { Basket, BasketLine } from './basket'
import { type Condition, conditionSchema } from './condition'

const line = (id: string, unit: number, quantity = 1, more: Partial<BasketLine> = {}): BasketLine => ({
  id,
  variantId: id,
  productId: `${id}-product`,
  categoryIds: [],
  tags: [],
  quantity,
  unit,
  taxRate: 81_000,
  ...more,
})
const basket = (lines: BasketLine[], more: Partial<Basket> = {}): Basket => ({
  lines,
  shipping: { price: 900, taxRate: 81_000 },
  pricesIncludeTax: true,
  currency: 'CHF',
  country: 'CH',
  ordersBefore: null,
  ...more,
})
let count = 0
const offer = (action: Action | Action[], more: Partial<Offer> = {}): Offer => ({
  id: `offer-${String(++count).padStart(3, '0')}`,
  name: 'Offer',
  priority: 0,
  isExclusive: false,
  conditions: [],
  actions: [action].flat(),
  ...more,
})
const off = (rate: number, select = {}): Action => ({ code: 'line_percentage', select, rate })
const orderOff = (amount: number): Action => ({ code: 'order_fixed', amounts: { CHF: amount } })
const discounts = (on: Basket, ...offers: Offer[]) => applyPromotions(on, offers).lines.map(({ discount }) => discount)
const buyGet = (buy: number, get: number, more: Partial<Extract<Action, { code: 'buy_get' }>> = {}): Action => ({
  code: 'buy_get',
  buy: { select: {}, quantity: buy },
  get: { select: {}, quantity: get },
  rate: 1_000_000,
  ...more,
})
const helmets = { tags: ['helmet'] }
const gloves = { tags: ['glove'] }
const helmet = (id: string, unit: number, quantity = 1) => line(id, unit, quantity, { tags: ['helmet'] })
const glove = (id: string, unit: number, quantity = 1) => line(id, unit, quantity, { tags: ['glove'] })

test('of three pieces the cheapest is free when two are to be bought', () => {
  const three = basket([line('a', 5000), line('b', 3000), line('c', 4000)])
  expect(discounts(three, offer(buyGet(2, 1)))).toEqual([0, 3000, 0])
  expect(discounts(basket([line('a', 5000, 2)]), offer(buyGet(2, 1)))).toEqual([0])
  expect(discounts(basket([line('a', 5000, 7)]), offer(buyGet(2, 1)))).toEqual([10_000])
})

test('of one line only the pieces that are given are free, to the cent', () => {
  const reduced = basket([line('a', 1000, 3)])
  const first = offer(orderOff(1000), { priority: 5 })
  // 20.00 is left for three: 6.67, 6.67 and 6.66.
  expect(discounts(reduced, first, offer(buyGet(2, 1)))).toEqual([1000 + 666])
})

test('one may have to buy something else than what is given', () => {
  const gift = buyGet(1, 1, { buy: { select: helmets, quantity: 1 }, get: { select: gloves, quantity: 1 } })
  expect(discounts(basket([helmet('h', 20_000), glove('g', 2000, 3)]), offer(gift))).toEqual([0, 2000])
  expect(discounts(basket([helmet('h', 20_000, 2), glove('g', 2000, 3)]), offer(gift))).toEqual([0, 4000])
  expect(discounts(basket([glove('g', 2000, 3)]), offer(gift))).toEqual([0])
  const once = { ...gift, times: 1 } as Action
  expect(discounts(basket([helmet('h', 20_000, 2), glove('g', 2000, 3)]), offer(once))).toEqual([0, 2000])
})

test('a piece is bought or given, never both', () => {
  // Every piece is among those to buy; the gloves are also among those given.
  const gift = buyGet(2, 1, { get: { select: gloves, quantity: 1 } })
  expect(discounts(basket([glove('g', 2000, 2)]), offer(gift))).toEqual([0])
  expect(discounts(basket([helmet('h', 9000, 2), glove('g', 2000)]), offer(gift))).toEqual([0, 2000])
})

test('the cheapest piece is reduced', () => {
  const cheapest = (quantity: number, rate = 1_000_000): Action => ({ code: 'cheapest', select: {}, quantity, rate })
  const goods = basket([line('a', 5000), line('b', 3000, 2)])
  expect(discounts(goods, offer(cheapest(1)))).toEqual([0, 3000])
  expect(discounts(goods, offer(cheapest(3, 500_000)))).toEqual([2500, 3000])
  expect(discounts(goods, offer(cheapest(99)))).toEqual([5000, 6000])
})

test('a minimum price holds for pieces that would be free', () => {
  const goods = basket([line('a', 5000, 2), line('b', 3000, 1, { minimumUnit: 2500 })])
  expect(discounts(goods, offer(buyGet(2, 1)))).toEqual([0, 500])
})

test('the more one buys the more comes off', () => {
  const tiers: Action = {
    code: 'order_tiered',
    tiers: [
      { rate: 50_000 },
      { from: { CHF: 10_000 }, rate: 100_000 },
      { from: { CHF: 50_000 }, off: { CHF: 9999 } },
      { from: { EUR: 1 }, rate: 1_000_000 },
    ],
  }
  const of = (value: number) => discounts(basket([line('a', value)]), offer(tiers))[0]
  expect([of(9999), of(10_000), of(49_999), of(50_000)]).toEqual([500, 1000, 5000, 9999])
})

test('higher priority first; of equals lines before the whole before shipping, then the older', () => {
  const goods = basket([line('a', 10_000)])
  const half = offer(off(500_000))
  const ten = offer(orderOff(1000))
  expect(discounts(goods, ten, half)).toEqual([6000])
  expect(discounts(goods, { ...ten, priority: 1 }, half)).toEqual([5500])
  const names = (offers: Offer[]) => applyPromotions(goods, offers).applied.map(({ id }) => id)
  const ship = offer({ code: 'free_shipping' })
  expect(names([ship, ten, half])).toEqual([half.id, ten.id, ship.id])
})

test('an exclusive promotion is the only one, unless it takes nothing off', () => {
  const goods = basket([line('a', 10_000)])
  const alone = offer(off(100_000), { isExclusive: true })
  const more = offer(off(500_000), { priority: 10 })
  expect(applyPromotions(goods, [more, alone]).applied.map(({ id }) => id)).toEqual([alone.id])
  const empty = offer(off(100_000, helmets), { isExclusive: true })
  expect(applyPromotions(goods, [more, empty]).applied.map(({ id }) => id)).toEqual([more.id])
  const two = offer(off(200_000), { isExclusive: true, priority: 1 })
  expect(discounts(goods, alone, two)).toEqual([2000])
})

test('shipping is reduced by its own promotions only, never below nothing', () => {
  const goods = basket([line('a', 500)])
  expect(applyPromotions(goods, [offer(orderOff(5000))])).toMatchObject({ lines: [{ discount: 500 }], shipping: 0 })
  const percent = (rate: number) => offer({ code: 'shipping_percentage', rate })
  expect(applyPromotions(goods, [percent(500_000)]).shipping).toBe(450)
  expect(applyPromotions(goods, [percent(500_000), offer({ code: 'free_shipping' })]).shipping).toBe(900)
  expect(applyPromotions({ ...goods, shipping: null }, [percent(500_000)]).applied).toEqual([])
})

test('an amount in another currency is none', () => {
  const euros = basket([line('a', 5000)], { currency: 'EUR' })
  const least: Condition = { code: 'minimum_amount', amounts: { CHF: 1 } }
  expect(discounts(euros, offer(orderOff(1000)))).toEqual([0])
  expect(discounts(euros, offer(off(100_000), { conditions: [least] }))).toEqual([0])
  expect(discounts(euros, offer({ code: 'order_price', amounts: { CHF: 1 } }))).toEqual([0])
})

test('all conditions have to hold', () => {
  const goods = basket([helmet('h', 9000), glove('g', 1000, 2)], { ordersBefore: 2, country: 'LI' })
  const holds = (...conditions: unknown[]) =>
    discounts(goods, offer(off(100_000), { conditions: conditions.map((each) => conditionSchema.parse(each)) }))[0] ===
    900
  expect(holds()).toBe(true)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 11_000 } })).toBe(true)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 11_001 } })).toBe(false)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 10_176 }, withTax: false })).toBe(true)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 10_177 }, withTax: false })).toBe(false)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 2001 }, select: gloves })).toBe(false)
  expect(holds({ code: 'minimum_amount', amounts: { CHF: 0 }, select: { tags: ['boot'] } })).toBe(false)
  expect(holds({ code: 'contains', quantity: 3 })).toBe(true)
  expect(holds({ code: 'contains', quantity: 3, per: 'line' })).toBe(false)
  expect(holds({ code: 'contains', select: helmets, quantity: 2 })).toBe(false)
  expect(holds({ code: 'contains', select: { variants: ['g'], products: ['h-product'] }, quantity: 3 })).toBe(true)
  expect(holds({ code: 'nth_order', nth: 3 })).toBe(true)
  expect(holds({ code: 'nth_order' })).toBe(false)
  expect(holds({ code: 'ships_to', countries: ['CH', 'LI'] })).toBe(true)
  expect(holds({ code: 'contains' }, { code: 'ships_to', countries: ['CH'] })).toBe(false)
})

test('who took off what is said per line, and adds up', () => {
  const goods = basket([line('a', 3333), line('b', 1667)])
  const { lines, applied } = applyPromotions(goods, [offer(orderOff(1000)), offer(off(100_000))])
  for (const each of lines) expect(each.promotions.reduce((sum, { amount }) => sum + amount, 0)).toBe(each.discount)
  expect(applied.map(({ amount }) => amount)).toEqual([500, 1000])
})

test('the code that opened a promotion is remembered with it', () => {
  const goods = basket([line('a', 1000)])
  const [applied] = applyPromotions(goods, [offer(off(100_000), { coupon: 'TEN', name: 'Ten' })]).applied
  expect(applied).toMatchObject({ name: 'Ten', coupon: 'TEN', amount: 100 })
})
