import type { Picture } from '@/lib/assets/asset'
import type { Market } from '@/lib/channels/market'
import type { ShippingMethod } from '@/lib/channels/shipping'
import type { NamedEntry } from '@/lib/configurator/configuration-words'
import type { Availability } from '@/lib/inventory/stock'
import type { Locale } from '@/lib/kernel/locale'
import type { Money } from '@/lib/kernel/money'
import { priceElsewhere } from '@/lib/kernel/money-tax'
import type { Price } from '@/lib/pricing/price'
import type { Offer } from '@/lib/promotions/apply-promotions'
import type { Basket, BasketLine } from '@/lib/promotions/basket'
import type { Cart } from './cart'
import { freeShippingFrom, shippingOptions } from './cart-shipping'
import { type CartTotals, totalCart } from './cart-totals'
import type { ConfiguredGoods } from './configured-goods'
import type { CartProblem, CouponState, PricedCart, PricedLine } from './priced-cart'

/** What lies in a cart, as it is found in the catalogue now. */
export type CartGoods = Pick<
  PricedLine,
  'lineId' | 'variantId' | 'productId' | 'sku' | 'slug' | 'variantKey' | 'name' | 'quantity'
> & {
  /** Empty for what is bought as it is. */
  configurationId: string
  choice: Record<string, string>
  tags: string[]
  taxCategory: string
  weightGrams: number
  /** Published, and the variant switched on. */
  isOffered: boolean
}

/** Everything that was read to price a cart. Rates in millionths, by tax category. */
export type CartFacts = {
  cart: Cart
  locale: Locale
  currency: string
  country: string
  market: Market
  goods: CartGoods[]
  prices: Map<string, Price>
  stock: Map<string, Availability>
  options: Map<string, PricedLine['options']>
  pictures: Map<string, Picture>
  /** By line: what was put together. */
  configured: Map<string, ConfiguredGoods>
  categoriesOf: Map<string, string[]>
  ordersBefore: number | null
  methods: ShippingMethod[]
  /** In the market's own country: what its prices were made with. */
  homeRate: (taxCategory: string) => number
  /** Where it is sent. */
  rate: (taxCategory: string) => number
  offers: Offer[]
  refused: Map<string, 'gone' | 'used'>
}

/** Puts a priced cart together: pure, so that ten thousand carts can be tried in a second. */
export function composeCart(facts: CartFacts): PricedCart {
  const { cart, market, currency, country, goods, offers } = facts
  const { pricesIncludeTax } = market
  const serves = market.shipsTo.includes(country)
  const basket: Basket = {
    lines: goods.flatMap((each) => basketLine(facts, each) ?? []),
    shipping: null,
    pricesIncludeTax,
    currency,
    country,
    ordersBefore: facts.ordersBefore,
  }
  const value = totalCart(basket, offers).itemsTotal
  const weightGrams = goods.reduce((sum, { quantity, weightGrams }) => sum + quantity * weightGrams, 0)
  const options = serves ? shippingOptions(adjusted(facts), { value, weightGrams, currency }, facts.locale) : []
  const chosen = options.find(({ method }) => method === cart.shippingMethod)
  const taxRate = facts.rate(facts.methods.find(({ code }) => code === chosen?.method)?.taxCategory ?? 'standard')
  const totals = totalCart({ ...basket, shipping: chosen ? { price: chosen.price.amount, taxRate } : null }, offers)
  const money = (amount: number): Money => ({ amount, currency })
  const lines = goods.map((each) => pricedLine(facts, each, totals))
  return {
    id: cart.id,
    token: cart.token,
    version: cart.version,
    storefront: cart.storefront,
    market: cart.market,
    currency,
    customerId: cart.customerId,
    email: cart.email,
    addresses: { shipping: cart.shippingAddress, billing: cart.billingAddress },
    country,
    lines,
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: money(totals.subtotal),
    itemsTotal: money(totals.itemsTotal),
    discountTotal: money(totals.discountTotal),
    shipping: chosen && totals.shipping ? pricedShipping(chosen, totals.shipping, money) : null,
    shippingOptions: options,
    taxes: totals.taxes,
    taxTotal: money(totals.taxTotal),
    total: money(totals.total),
    freeShippingFrom: freeShippingFrom(options, cart.shippingMethod),
    promotions: totals.applied,
    couponCodes: cart.couponCodes.map((code) => couponState(code, facts, totals)),
    pricesIncludeTax,
    problems: problemsOf(lines, serves, cart.shippingMethod !== null && !chosen),
  }
}

/** Undefined when it is not for sale here: it then counts nothing. */
function basketLine(facts: CartFacts, goods: CartGoods): BasketLine | undefined {
  const price = facts.prices.get(goods.variantId)
  const extra = extraOf(facts, goods)
  if (!price || extra === null || !goods.isOffered) return undefined
  return {
    id: goods.lineId,
    variantId: goods.variantId,
    productId: goods.productId,
    categoryIds: facts.categoriesOf.get(goods.productId) ?? [],
    tags: goods.tags,
    quantity: goods.quantity,
    unit: here(facts, price.amount + extra, goods.taxCategory),
    taxRate: facts.rate(goods.taxCategory),
  }
}

/** What was put together adds to the product's price; null when it cannot be had any more. */
function extraOf({ configured }: CartFacts, { lineId, configurationId }: CartGoods): number | null {
  return configurationId ? (configured.get(lineId)?.extra ?? null) : 0
}

/** A price of the market where the goods are sent. */
const here = ({ homeRate, rate, market }: CartFacts, amount: number, taxCategory: string) =>
  priceElsewhere(amount, homeRate(taxCategory), rate(taxCategory), market.pricesIncludeTax)

/** The parts of a configuration's price where it is sent: each from sum to sum, so that they make the price of a piece. */
function entriesHere(facts: CartFacts, { configuration }: ConfiguredGoods, taxCategory: string): NamedEntry[] {
  let [home, sent] = [0, 0]
  return configuration.entries.map((entry) => {
    home += entry.amount
    const before = sent
    sent = here(facts, home, taxCategory)
    return { ...entry, amount: sent - before }
  })
}

const adjusted = (facts: CartFacts): ShippingMethod[] =>
  facts.methods.map((method) => ({ ...method, price: here(facts, method.price, method.taxCategory) }))

function pricedLine(facts: CartFacts, goods: CartGoods, totals: CartTotals): PricedLine {
  const { currency, prices, stock } = facts
  const { lineId, variantId, productId, sku, slug, variantKey, name, quantity, taxCategory } = goods
  const priced = totals.lines.find(({ id }) => id === lineId)
  const regular = priced && prices.get(variantId)?.regular
  const { availability = 'out', sellable = 0, restockOn = null } = stock.get(variantId) ?? {}
  const others = facts.goods.filter((each) => each.variantId === variantId && each.lineId !== lineId)
  const free = sellable - others.reduce((sum, { quantity }) => sum + quantity, 0)
  const configured = facts.configured.get(lineId)
  // What was put together says its colour itself: the variant is only what it is built on.
  const options = configured ? [] : (facts.options.get(lineId) ?? [])
  const money = (amount: number): Money => ({ amount, currency })
  return {
    lineId,
    variantId,
    productId,
    sku,
    slug,
    variantKey,
    name,
    variantName: configured?.words ?? options.map(({ valueName }) => valueName).join(', '),
    options,
    picture: configured?.picture ?? facts.pictures.get(lineId) ?? null,
    configuration: configured
      ? { ...configured.configuration, entries: entriesHere(facts, configured, taxCategory) }
      : null,
    quantity,
    unit: money(priced?.unit ?? 0),
    regular: regular ? money(here(facts, regular + (extraOf(facts, goods) ?? 0), taxCategory)) : null,
    discount: money(priced?.discount ?? 0),
    total: money(priced?.total ?? 0),
    taxRate: priced?.taxRate ?? 0,
    tax: money(priced?.tax ?? 0),
    availability,
    available: Number.isFinite(free) ? Math.max(0, free) : null,
    restockOn,
    problem: problemOf(Boolean(priced), quantity > free, configured),
  }
}

function problemOf(isPriced: boolean, isTooMuch: boolean, configured?: ConfiguredGoods): PricedLine['problem'] {
  if (!isPriced) return configured?.configuration.nearest ? 'outdated' : 'unavailable'
  return isTooMuch ? 'not_enough' : null
}

function pricedShipping(
  { method, name }: { method: string; name: string },
  { price, discount, total, taxRate, tax }: NonNullable<CartTotals['shipping']>,
  money: (amount: number) => Money,
): NonNullable<PricedCart['shipping']> {
  return {
    method,
    name,
    price: money(price),
    discount: money(discount),
    total: money(total),
    taxRate,
    tax: money(tax),
  }
}

function couponState(code: string, { refused }: CartFacts, { applied }: CartTotals): CouponState {
  const isApplied = applied.some(({ coupon }) => coupon === code)
  return { code, isApplied, refusedFor: isApplied ? null : (refused.get(code) ?? 'conditions') }
}

function problemsOf(lines: PricedLine[], serves: boolean, isMethodGone: boolean): CartProblem[] {
  const problems: CartProblem[] = []
  if (!lines.length) problems.push('empty')
  if (lines.some(({ problem }) => problem === 'unavailable' || problem === 'outdated'))
    problems.push('line_unavailable')
  if (lines.some(({ problem }) => problem === 'not_enough')) problems.push('line_not_enough')
  if (!serves) problems.push('country_not_served')
  else if (isMethodGone) problems.push('shipping_method_gone')
  return problems
}
