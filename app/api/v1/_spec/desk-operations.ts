import { z } from 'zod'
import { cancelOrderInput, orderNoteInput, orderStates, refundOrderInput, shipOrderInput } from '@/lib/orders/order'
import { couponsInput } from '@/lib/promotions/coupon'
import { promotionInput, promotionStatuses } from '@/lib/promotions/promotion'
import { customerRow, deskCustomer, deskOrder, deskOrderRow, happened, promotion } from './desk-schemas'
import { pageWith, paging } from './paging'
import { defineSpec } from './spec'

const id = z.strictObject({ id: z.string().max(60) })
const search = z.string().trim().max(200).optional()
const stored = z.object({ id: z.string(), version: z.number().int() })
const work = { tag: 'Orders for staff', method: 'post', params: id, answer: deskOrder } as const

export const listOrdersForStaff = defineSpec({
  id: 'listOrdersForStaff',
  method: 'get',
  path: '/admin/orders',
  summary: 'Orders, newest first.',
  tag: 'Orders for staff',
  query: z.strictObject({
    ...paging,
    search,
    state: z.enum(orderStates).optional(),
    customer: z.string().max(60).optional(),
  }),
  answer: pageWith('orders', deskOrderRow),
  scope: 'orders.read',
})
export const getOrderForStaff = defineSpec({
  id: 'getOrderForStaff',
  method: 'get',
  path: '/admin/orders/{id}',
  summary: 'A whole order.',
  tag: 'Orders for staff',
  params: id,
  answer: deskOrder,
  scope: 'orders.read',
})
export const getOrderTimeline = defineSpec({
  id: 'getOrderTimeline',
  method: 'get',
  path: '/admin/orders/{id}/timeline',
  summary: 'What happened to an order, newest first.',
  tag: 'Orders for staff',
  params: id,
  answer: z.array(happened),
  scope: 'orders.read',
})
export const shipOrder = defineSpec({
  ...work,
  id: 'shipOrder',
  path: '/admin/orders/{id}/shipments',
  summary: 'Send everything that is open, or the named lines.',
  body: shipOrderInput.omit({ id: true, version: true }),
  scope: 'orders.write',
  status: 201,
  answer: z.object({ fulfilmentId: z.string() }),
  idempotency: 'optional',
  ifMatch: 'optional',
})
export const captureOrder = defineSpec({
  ...work,
  id: 'captureOrder',
  path: '/admin/orders/{id}/capture',
  summary: 'Ask the provider to take what was authorised; the order tells a moment later.',
  answer: z.null(),
  scope: 'orders.write',
})
export const refundOrder = defineSpec({
  ...work,
  id: 'refundOrder',
  path: '/admin/orders/{id}/refunds',
  summary: 'Give money back, all or a part of it.',
  body: refundOrderInput.omit({ id: true, version: true }),
  answer: z.object({ refundId: z.string() }),
  scope: 'orders.refund',
  status: 201,
  idempotency: 'required',
  ifMatch: 'optional',
})
export const cancelOrder = defineSpec({
  ...work,
  id: 'cancelOrder',
  path: '/admin/orders/{id}/cancel',
  summary: 'Call an order off. One that is paid also needs `orders.refund`: its money goes back.',
  body: cancelOrderInput.omit({ id: true, version: true }),
  answer: z.null(),
  scope: 'orders.write',
  ifMatch: 'optional',
})
export const noteOrder = defineSpec({
  ...work,
  id: 'noteOrder',
  path: '/admin/orders/{id}/notes',
  summary: 'Something that colleagues should know; it stands in the timeline.',
  body: orderNoteInput.omit({ id: true }),
  answer: z.null(),
  scope: 'orders.write',
  status: 201,
  idempotency: 'optional',
})
export const listCustomers = defineSpec({
  id: 'listCustomers',
  method: 'get',
  path: '/admin/customers',
  summary: 'Customers, newest first.',
  tag: 'Customers',
  query: z.strictObject({ ...paging, search }),
  answer: pageWith('customers', customerRow),
  scope: 'customers.read',
})
export const getCustomer = defineSpec({
  id: 'getCustomer',
  method: 'get',
  path: '/admin/customers/{id}',
  summary: 'A customer with note and addresses.',
  tag: 'Customers',
  params: id,
  answer: deskCustomer,
  scope: 'customers.read',
})
export const listPromotions = defineSpec({
  id: 'listPromotions',
  method: 'get',
  path: '/admin/promotions',
  summary: 'Promotions, newest first.',
  tag: 'Promotions',
  query: z.strictObject({ ...paging, search, status: z.enum(promotionStatuses).optional() }),
  answer: pageWith('promotions', promotion),
  scope: 'promotions.write',
})
export const getPromotion = defineSpec({
  id: 'getPromotion',
  method: 'get',
  path: '/admin/promotions/{id}',
  summary: 'A promotion with its conditions and actions.',
  tag: 'Promotions',
  params: id,
  answer: promotion,
  scope: 'promotions.write',
})
export const createPromotion = defineSpec({
  id: 'createPromotion',
  method: 'post',
  path: '/admin/promotions',
  summary: 'Make a promotion, as a draft.',
  tag: 'Promotions',
  body: promotionInput,
  answer: stored,
  status: 201,
  scope: 'promotions.write',
  idempotency: 'optional',
})
export const activatePromotion = defineSpec({
  id: 'activatePromotion',
  method: 'post',
  path: '/admin/promotions/{id}/activate',
  summary: 'From now on carts may use it, within its period.',
  tag: 'Promotions',
  params: id,
  answer: stored,
  scope: 'promotions.write',
})
export const endPromotion = defineSpec({
  id: 'endPromotion',
  method: 'post',
  path: '/admin/promotions/{id}/end',
  summary: 'No cart may use it any more.',
  tag: 'Promotions',
  params: id,
  answer: stored,
  scope: 'promotions.write',
})
export const createCoupons = defineSpec({
  id: 'createCoupons',
  method: 'post',
  path: '/admin/coupons',
  summary: 'Make codes for a promotion: one, or a series by a pattern.',
  tag: 'Promotions',
  body: couponsInput,
  answer: z.object({ codes: z.array(z.string()) }),
  status: 201,
  scope: 'promotions.write',
  idempotency: 'optional',
})
