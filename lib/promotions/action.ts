import { z } from 'zod'
import { buyGet } from './actions/buy-get'
import { cheapest } from './actions/cheapest'
import type { Reduction, Scope } from './actions/declare'
import { lineFixed } from './actions/line-fixed'
import { linePercentage } from './actions/line-percentage'
import { orderFixed } from './actions/order-fixed'
import { orderPercentage } from './actions/order-percentage'
import { orderPrice } from './actions/order-price'
import { orderTiered } from './actions/order-tiered'
import { freeShipping, shippingPercentage } from './actions/shipping'
import type { OpenBasket } from './basket'

/** What a promotion takes off. A new kind is a file in `actions/` and a line here and in the union below. */
const kinds = {
  line_percentage: linePercentage,
  line_fixed: lineFixed,
  buy_get: buyGet,
  cheapest,
  order_percentage: orderPercentage,
  order_fixed: orderFixed,
  order_price: orderPrice,
  order_tiered: orderTiered,
  free_shipping: freeShipping,
  shipping_percentage: shippingPercentage,
}

export const actionSchema = z.discriminatedUnion('code', [
  linePercentage.schema,
  lineFixed.schema,
  buyGet.schema,
  cheapest.schema,
  orderPercentage.schema,
  orderFixed.schema,
  orderPrice.schema,
  orderTiered.schema,
  freeShipping.schema,
  shippingPercentage.schema,
])
export type Action = z.output<typeof actionSchema>

export const reduce = (basket: OpenBasket, action: Action): Reduction =>
  kinds[action.code].reduce(basket, action as never)

export const scopeOf = (action: Action): Scope => kinds[action.code].scope
