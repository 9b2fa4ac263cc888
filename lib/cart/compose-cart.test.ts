import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Action } from '@/lib/promotions/action'
import type { Offer } from '@/lib/promotions/apply-promotions'
import type { Condition } from '@/lib/promotions/condition'
import type { Selection } from '@/lib/promotions/selection'
import { type CartFacts, type CartGoods, composeCart } from './compose-cart'

const CARTS = 10_000

test(`${CARTS} carts: lines, shipping, reductions and taxes make the total to the cent`, {
  tags: ['exhaustive'],
}, () => {
  fc.assert(
    fc.property(facts(), (given) => {
      const cart = composeCart(given)
      const { lines, shipping, pricesIncludeTax, taxes } = cart
      const [total, taxTotal, discountTotal] = [cart.total.amount, cart.taxTotal.amount, cart.discountTotal.amount]
      for (const { unit, quantity, discount, total } of lines) {
        equal(total.amount, unit.amount * quantity - discount.amount)
        within(discount.amount, 0, unit.amount * quantity)
      }
      equal(cart.itemsTotal.amount, sum(lines.map((line) => line.total.amount)))
      equal(cart.subtotal.amount, sum(lines.map((line) => line.unit.amount * line.quantity)))
      equal(discountTotal, sum(cart.promotions.map(({ amount }) => amount)))
      equal(taxTotal, sum(lines.map((line) => line.tax.amount)) + (shipping?.tax.amount ?? 0))
      equal(taxTotal, sum(taxes.map(({ tax }) => tax)))
      equal(total, sum(taxes.map(({ base, tax }) => base + tax)))
      const added = pricesIncludeTax ? 0 : taxTotal
      equal(total, cart.itemsTotal.amount + (shipping?.total.amount ?? 0) + added)
      equal(total, cart.subtotal.amount + (shipping?.price.amount ?? 0) - discountTotal + added)
      within(total, 0, Number.MAX_SAFE_INTEGER)
      if (shipping) within(shipping.discount.amount, 0, shipping.price.amount)
    }),
    { numRuns: CARTS },
  )
})

test('in which order promotions are read changes nothing', () => {
  fc.assert(
    fc.property(facts(), (given) => {
      expect(composeCart({ ...given, offers: [...given.offers].reverse() })).toEqual(composeCart(given))
    }),
    { numRuns: 500 },
  )
})

// Plain checks: ten thousand times forty `expect`s take longer than all the carts.
function equal(a: number, b: number) {
  if (a !== b || !Number.isSafeInteger(a)) throw new Error(`${a} is not ${b}`)
}
function within(value: number, least: number, most: number) {
  if (!(value >= least && value <= most)) throw new Error(`${value} is not between ${least} and ${most}`)
}
const sum = (list: number[]) => list.reduce((total, each) => total + each, 0)

/** Objects as programs make them: those without a prototype are many times slower. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model, { noNullPrototype: true })

const rates: Record<string, number[]> = { standard: [81_000, 190_000], reduced: [26_000, 70_000], zero: [0, 0] }
const categories = Object.keys(rates)

function facts(): fc.Arbitrary<CartFacts> {
  const good = record({
    amount: fc.oneof(fc.integer({ min: 0, max: 500_00 }), fc.integer({ min: 0, max: 100_000_000_00 })),
    quantity: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9999 })),
    taxCategory: fc.constantFrom(...categories),
    tags: fc.subarray(['sale', 'new']),
    isOffered: fc.constantFrom(true, true, true, false),
  })
  return record({
    goods: fc.array(good, { maxLength: 7 }),
    offers: fc.array(offer(), { maxLength: 4 }),
    pricesIncludeTax: fc.boolean(),
    abroad: fc.boolean(),
    shipping: fc.option(record({ price: fc.integer({ min: 0, max: 5000 }), freeFrom: fc.option(fc.nat(20_000)) })),
  }).map(({ goods, offers, pricesIncludeTax, abroad, shipping }) => ({
    ...common(shipping !== null),
    market: { code: 'ch', pricesIncludeTax, shipsTo: ['CH'] },
    goods: goods.map(({ amount: _, ...each }, index) => asGoods(index, each)),
    prices: new Map(
      goods.map(({ amount }, index) => [`v${index}`, { variantId: `v${index}`, amount, currency: 'CHF' }]),
    ),
    methods: shipping ? [{ ...method, ...shipping }] : [],
    rate: (category) => rates[category]?.[abroad ? 1 : 0] ?? 0,
    offers: offers.map((each, index) => ({ ...each, id: `o${index}` })),
  }))
}

function offer(): fc.Arbitrary<Offer> {
  const rate = fc.integer({ min: 1, max: 1_000_000 })
  const amounts = fc.integer({ min: 0, max: 1_000_00 }).map((CHF) => ({ CHF }))
  const select = fc.constantFrom<Selection>({}, { tags: ['sale'] }, { variants: ['v0', 'v2'] })
  const quantity = fc.integer({ min: 1, max: 3 })
  const bunch = record({ select, quantity })
  const is = <C extends Action['code'] | Condition['code']>(code: C) => fc.constant(code)
  const action: fc.Arbitrary<Action> = fc.oneof(
    record({ code: is('line_percentage'), select, rate }),
    record({ code: is('line_fixed'), select, amounts, per: fc.constantFrom('line' as const, 'unit' as const) }),
    record({ code: is('buy_get'), buy: bunch, get: bunch, rate }),
    record({ code: is('cheapest'), select, quantity, rate }),
    record({ code: is('order_percentage'), rate }),
    record({ code: is('order_fixed'), amounts }),
    record({ code: is('order_price'), amounts }),
    record({ code: is('order_tiered'), tiers: fc.array(record({ from: amounts, rate }), { minLength: 1 }) }),
    record({ code: is('free_shipping') }),
    record({ code: is('shipping_percentage'), rate }),
  )
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    record({ code: is('minimum_amount'), amounts, withTax: fc.boolean() }),
    record({ code: is('contains'), select, quantity, per: fc.constantFrom('cart' as const, 'line' as const) }),
  )
  return record({
    id: fc.constant(''),
    name: fc.constant('Offer'),
    priority: fc.integer({ min: 0, max: 2 }),
    isExclusive: fc.constantFrom(false, false, false, true),
    conditions: fc.array(condition, { maxLength: 2 }),
    actions: fc.array(action, { minLength: 1, maxLength: 2 }),
  })
}

const asGoods = (
  index: number,
  each: Pick<CartGoods, 'quantity' | 'taxCategory' | 'tags' | 'isOffered'>,
): CartGoods => ({
  ...each,
  lineId: `l${index}`,
  configurationId: '',
  variantId: `v${index}`,
  productId: `p${index}`,
  sku: `s${index}`,
  slug: `p${index}`,
  variantKey: '',
  name: 'Helmet',
  choice: {},
  weightGrams: 100,
})

const method = {
  id: 'ship',
  market: 'ch',
  code: 'post',
  name: { en: 'Post' },
  description: {},
  price: 0,
  freeFrom: null,
  maxWeightGrams: null,
  minDays: 1,
  maxDays: 2,
  taxCategory: 'standard',
  position: 0,
  active: true,
}

function common(isShipped: boolean): Omit<CartFacts, 'market' | 'goods' | 'prices' | 'methods' | 'rate' | 'offers'> {
  const at = new Date(0)
  return {
    cart: {
      id: 'cart',
      token: 'token',
      storefront: 'en-ch',
      market: 'ch',
      customerId: null,
      email: null,
      shippingAddress: null,
      billingAddress: null,
      shippingMethod: isShipped ? 'post' : null,
      couponCodes: [],
      version: 1,
      createdAt: at,
      updatedAt: at,
    },
    locale: 'en',
    currency: 'CHF',
    country: 'CH',
    stock: new Map(),
    options: new Map(),
    pictures: new Map(),
    configured: new Map(),
    categoriesOf: new Map(),
    ordersBefore: null,
    homeRate: (category) => rates[category]?.[0] ?? 0,
    refused: new Map(),
  }
}
