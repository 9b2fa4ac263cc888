import { type Action, reduce, scopeOf } from './action'
import { type Basket, type OpenBasket, open, room } from './basket'
import { type Condition, holds } from './condition'
import type { AppliedPromotion } from './promotion'

/** A promotion that is running, in this market, and that this cart may use: only its conditions are open. */
export type Offer = {
  id: string
  /** In the shopper's language. */
  name: string
  /** Higher first. */
  priority: number
  /** Applies alone: see `applyPromotions`. */
  isExclusive: boolean
  /** The code that made it available. */
  coupon?: string
  conditions: Condition[]
  actions: Action[]
}

export type Reductions = {
  /** In the order of the basket's lines. `discount`: minor units, between 0 and the line's value. */
  lines: { id: string; discount: number; promotions: { id: string; amount: number }[] }[]
  shipping: number
  applied: AppliedPromotion[]
}

/**
 * What the offers take off a basket. Each is looked at once, by priority, then lines before the whole before shipping;
 * its conditions see what the ones before have left, so a reduction may end another's eligibility. When exclusive ones
 * hold, the first of them that takes something off is the only one. Nothing goes below zero or a minimum price.
 */
export function applyPromotions(basket: Basket, offers: Offer[]): Reductions {
  const inTurn = [...offers].sort(byTurn)
  for (const offer of inTurn.filter(({ isExclusive }) => isExclusive)) {
    const alone = applyInTurn(basket, [offer])
    if (alone.applied.length) return alone
  }
  return applyInTurn(
    basket,
    inTurn.filter(({ isExclusive }) => !isExclusive),
  )
}

function applyInTurn(basket: Basket, offers: Offer[]): Reductions {
  const state = open(basket)
  const lines = basket.lines.map(({ id }) => ({ id, discount: 0, promotions: [] as { id: string; amount: number }[] }))
  const applied: AppliedPromotion[] = []
  for (const { id, name, coupon, conditions, actions } of offers) {
    if (!conditions.every((condition) => holds(state, condition))) continue
    const before = state.lines.map(({ left }) => left)
    const shippingBefore = state.shippingLeft
    for (const action of actions) take(state, action)
    let amount = shippingBefore - state.shippingLeft
    state.lines.forEach(({ left }, index) => {
      const off = before[index]! - left
      if (!off) return
      amount += off
      lines[index]!.discount += off
      lines[index]!.promotions.push({ id, amount: off })
    })
    if (amount > 0) applied.push({ id, name, ...(coupon && { coupon }), amount })
  }
  return { lines, shipping: (basket.shipping?.price ?? 0) - state.shippingLeft, applied }
}

function take(state: OpenBasket, action: Action): void {
  const { lines, shipping = 0 } = reduce(state, action)
  for (const [line, off] of lines ?? []) line.left -= Math.min(off, room(line))
  state.shippingLeft -= Math.min(shipping, state.shippingLeft)
}

const SCOPES = { line: 0, order: 1, shipping: 2 }
const turnOf = ({ actions }: Offer) => Math.min(...actions.map((action) => SCOPES[scopeOf(action)]))
const byTurn = (a: Offer, b: Offer) =>
  b.priority - a.priority || turnOf(a) - turnOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id))
