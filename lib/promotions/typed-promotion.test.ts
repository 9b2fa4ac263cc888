import { expect, test } from 'vitest'
import type { Promotion } from './promotion'
import { readTyped, type TypedPromotion, toTyped, typedPromotion } from './typed-promotion'

const blank: TypedPromotion = {
  name: { en: 'Spring' },
  priority: '0',
  isExclusive: false,
  needsCoupon: false,
  markets: ['ch'],
  conditions: [],
  actions: [{ code: 'order_percentage', rate: '12,5' }],
  startsAt: '2027-03-01T00:00',
  endsAt: '',
  usageLimit: '',
  perCustomerLimit: '1',
}
const problems = (typed: object) =>
  typedPromotion.safeParse({ ...blank, ...typed }).error?.issues.map(({ path, message }) => [path.join('.'), message])

test('percentages, amounts, numbers and dates are read as people write them', () => {
  expect(readTyped(blank)).toMatchObject({
    actions: [{ code: 'order_percentage', rate: 125_000 }],
    startsAt: new Date('2027-02-28T23:00:00Z'),
    endsAt: null,
    usageLimit: null,
    perCustomerLimit: 1,
  })
  const actions: TypedPromotion['actions'] = [
    { code: 'line_fixed', select: { tags: ['helmet'] }, amounts: { CHF: "1'290.50", EUR: '' }, per: 'unit' },
    {
      code: 'order_tiered',
      tiers: [
        { from: { CHF: '' }, by: 'rate', rate: '5 %', off: {} },
        { from: { CHF: '100' }, by: 'off', rate: '', off: { CHF: '9.90' } },
      ],
    },
  ]
  expect(readTyped({ ...blank, actions })?.actions).toEqual([
    { code: 'line_fixed', select: { tags: ['helmet'] }, amounts: { CHF: 129_050 }, per: 'unit' },
    { code: 'order_tiered', tiers: [{ rate: 50_000 }, { from: { CHF: 10_000 }, off: { CHF: 990 } }] },
  ])
})

test('what makes no sense is refused where it was typed', () => {
  expect(problems({ actions: [{ code: 'order_percentage', rate: '0' }] })).toEqual([['actions.0.rate', 'percent']])
  expect(problems({ actions: [{ code: 'order_percentage', rate: '101' }] })).toEqual([['actions.0.rate', 'percent']])
  expect(problems({ actions: [{ code: 'order_fixed', amounts: { CHF: 'ten' } }] })).toEqual([
    ['actions.0.amounts.CHF', 'money'],
  ])
  expect(problems({ actions: [{ code: 'order_fixed', amounts: { EUR: '10' } }] })).toEqual([
    ['actions.0', 'amountPerCurrency'],
  ])
  expect(problems({ conditions: [{ code: 'nth_order', nth: '1.5' }] })).toEqual([['conditions.0.nth', 'whole']])
  expect(problems({ startsAt: 'soon' })).toEqual([['startsAt', 'date']])
  expect(problems({ endsAt: '2027-02-01T00:00' })).toEqual([['endsAt', 'endBeforeStart']])
  expect(problems({ name: {} })?.[0]).toEqual(['name', 'required'])
  expect(problems({ priority: 'high' })?.[0]?.[0]).toBe('priority')
  expect(problems({ actions: [] })).toEqual([['actions', 'choose']])
  expect(problems({ role: 'admin' })).toHaveLength(1)
})

test('what is stored comes back from its editor as it was', () => {
  const stored: Promotion = {
    id: 'promo_1',
    name: { en: 'All', de: 'Alles' },
    status: 'draft',
    priority: -3,
    isExclusive: true,
    needsCoupon: true,
    markets: ['ch', 'de'],
    conditions: [
      { code: 'minimum_amount', amounts: { CHF: 10_000, EUR: 9_000 }, select: {}, withTax: true },
      { code: 'contains', select: { categories: ['cat_1'] }, quantity: 2, per: 'line' },
      { code: 'nth_order', nth: 1 },
      { code: 'ships_to', countries: ['CH'] },
    ],
    actions: [
      { code: 'line_percentage', select: { products: ['p'] }, rate: 333_333 },
      { code: 'buy_get', buy: { select: {}, quantity: 2 }, get: { select: {}, quantity: 1 }, rate: 500_000, times: 3 },
      { code: 'cheapest', select: {}, quantity: 1, rate: 1_000_000 },
      { code: 'order_price', amounts: { CHF: 100, EUR: 90 } },
      { code: 'order_tiered', tiers: [{ rate: 50_000 }, { from: { CHF: 1, EUR: 1 }, off: { CHF: 5, EUR: 5 } }] },
      { code: 'free_shipping' },
      { code: 'shipping_percentage', rate: 250_000 },
    ],
    startsAt: new Date('2027-02-28T23:00:00Z'),
    endsAt: new Date('2027-05-14T22:00:00Z'),
    usageLimit: 100,
    perCustomerLimit: null,
    used: 0,
    version: 1,
    createdAt: new Date(),
    updatedAt: new Date(),
  }
  const { id, status, used, version, createdAt, updatedAt, ...content } = stored
  expect(readTyped(toTyped(stored))).toEqual(content)
})
