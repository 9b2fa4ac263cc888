import { priceElsewhere } from '@/lib/kernel/money-tax'
import type { Offer } from '@/lib/promotions/apply-promotions'
import type { Basket } from '@/lib/promotions/basket'
import { type CartTotals, totalCart } from '../cart-totals'
import { type Case, millionths, type Setup } from './case'
import { type Good, rateAt, shopOf } from './goods'
import { CURRENCY, offersOf } from './offers'

/** What a cart looked like after a step (the first: before all steps). */
export type Moment = { step: string; basket: Basket; totals: CartTotals; offers: Offer[] }

/** Plays the steps of a case on a basket. */
export function play({ setup, steps }: Case): Moment[] {
  const { goods, pricesIncludeTax, shipping } = shopOf(setup, steps)
  const isApplied = steps.some((step) => step.startsWith('apply'))
  const offers = offersOf(setup, isApplied)
  const isChosen = steps.some((step) => /choose shipping/.test(step))
  const state: State = {
    quantities: new Map(),
    codes: new Set(),
    hasShipping: !isChosen,
    country: '',
    destination: undefined,
    ordersBefore: null,
  }
  const look = (step: string): Moment => {
    const lines = [...state.quantities].map(([name, quantity]) => {
      const good = goods.get(name) as Good
      return { ...good, ...elsewhere(good, state, setup, pricesIncludeTax), id: name, quantity }
    })
    const basket: Basket = {
      lines,
      shipping: state.hasShipping ? shipping : null,
      pricesIncludeTax,
      currency: CURRENCY,
      country: state.country,
      ordersBefore: state.ordersBefore,
    }
    const usable = offers.filter(({ coupon }) => !coupon || state.codes.has(coupon))
    return { step, basket, totals: totalCart(basket, usable), offers: usable }
  }
  return [
    look(''),
    ...steps.map((step) => {
      advance(state, step, [...goods.keys()], setup)
      return look(step)
    }),
  ]
}

type State = {
  quantities: Map<string, number>
  codes: Set<string>
  hasShipping: boolean
  country: string
  /** The rate where it is sent, when it is another than at home. */
  destination: number | undefined
  ordersBefore: number | null
}

const moves: [RegExp, (state: State, found: string[], names: string[], setup: Setup) => void][] = [
  [/^add one of each/, ({ quantities }, _, names) => names.forEach((name) => void quantities.set(name, 1))],
  [
    /^add(?: ([^\s\dx]\S*))?(?: x?(\d+))?$/,
    (state, [name, n], names) => add(state, nameIn(name, names), Number(n ?? 1)),
  ],
  [
    /^(?:set )?(?:(\S+) )?(?:quantity|qty) (\d+)$/,
    (state, [name, n], names) => {
      state.quantities.set(
        name ? nameIn(name, names) : ([...state.quantities.keys()][0] ?? String(names[0])),
        Number(n),
      )
    },
  ],
  [/^remove coupon/, ({ codes }) => codes.clear()],
  [/^remove (?:the )?(\S+)/, ({ quantities }, [name], names) => void quantities.delete(nameIn(name, names))],
  [/^apply (\S+)/, ({ codes }, [code]) => void codes.add(String(code))],
  [
    /^choose shipping/,
    (state) => {
      state.hasShipping = true
    },
  ],
  [
    /^checkout/,
    ({ quantities }, _, names, { items }) =>
      names.forEach(
        (name, index) => void quantities.set(name, (items as { qty: number }[] | undefined)?.[index]?.qty ?? 1),
      ),
  ],
  [
    /^logged in/,
    (state) => {
      state.ordersBefore = 0
    },
  ],
  [
    /^set shipping address in a ([\d.]+)% zone/,
    (state, [percent]) => {
      state.destination = millionths(percent)
    },
  ],
  [
    /^(?:billing|shipping) country (\w+)/,
    (state, [country]) => {
      state.country = String(country)
    },
  ],
  [
    /^ship to (\w+)/,
    (state, [country]) => {
      state.country = String(country)
    },
  ],
  [/^(?:single line of|view variant)/, ({ quantities }, _, names) => void quantities.set(String(names[0]), 1)],
]

function advance(state: State, step: string, names: string[], setup: Setup): void {
  for (const [form, move] of moves) {
    const found = form.exec(step)
    if (!found) continue
    move(state, found.slice(1), names, setup)
    return
  }
  throw new Error(`No step is known for “${step}”`)
}

const add = ({ quantities }: State, name: string, quantity: number) =>
  void quantities.set(name, (quantities.get(name) ?? 0) + quantity)

function nameIn(name: string | undefined, names: string[]): string {
  const found = name ? names.find((each) => each === name) : names[0]
  if (!found) throw new Error(`Nobody sells “${name}”`)
  return found
}

/** Price and rate where the goods are sent. */
function elsewhere(good: Good, { country, destination }: State, setup: Setup, isIncluded: boolean) {
  const abroad = setup.rule ? destinationRate(setup) : setup.ship_to ? 0 : undefined
  const taxRate = destination ?? (country ? rateAt(setup, good.tags[0], country) : undefined) ?? abroad ?? good.homeRate
  return { taxRate, unit: priceElsewhere(good.unit, good.homeRate, taxRate, isIncluded) }
}

const destinationRate = ({ rule, ship_to, ...setup }: Setup) =>
  /destination/.test(String(rule)) ? millionths(setup[`${ship_to}_rate`] ?? 0) : undefined
