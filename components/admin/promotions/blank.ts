import type { TypedAction, TypedCondition, TypedPromotion } from '@/lib/promotions/typed-promotion'

/** What each kind begins with when someone chooses it, in the order of the list. */
export const blankActions: { [K in TypedAction['code']]: Extract<TypedAction, { code: K }> } = {
  order_percentage: { code: 'order_percentage', rate: '10' },
  order_fixed: { code: 'order_fixed', amounts: {} },
  order_tiered: { code: 'order_tiered', tiers: [{ from: {}, by: 'rate', rate: '5', off: {} }] },
  order_price: { code: 'order_price', amounts: {} },
  line_percentage: { code: 'line_percentage', select: {}, rate: '20' },
  line_fixed: { code: 'line_fixed', select: {}, amounts: {}, per: 'unit' },
  buy_get: {
    code: 'buy_get',
    buy: { select: {}, quantity: '2' },
    get: { select: {}, quantity: '1' },
    rate: '100',
    times: '',
  },
  cheapest: { code: 'cheapest', select: {}, quantity: '1', rate: '100' },
  free_shipping: { code: 'free_shipping' },
  shipping_percentage: { code: 'shipping_percentage', rate: '50' },
}

export const blankConditions: { [K in TypedCondition['code']]: Extract<TypedCondition, { code: K }> } = {
  minimum_amount: { code: 'minimum_amount', amounts: {}, select: {} },
  contains: { code: 'contains', select: {}, quantity: '1', per: 'cart' },
  nth_order: { code: 'nth_order', nth: '1' },
  ships_to: { code: 'ships_to', countries: [] },
}

export const blankPromotion: TypedPromotion = {
  name: {},
  priority: '0',
  isExclusive: false,
  needsCoupon: false,
  markets: [],
  conditions: [],
  actions: [blankActions.order_percentage],
  startsAt: '',
  endsAt: '',
  usageLimit: '',
  perCustomerLimit: '',
}
