import { z } from 'zod'
import { adjustStockInput, setStockInput, stockRuleInput } from '@/lib/inventory/stock'
import { marketCodes } from '@/lib/kernel/channel'
import { setPricesInput } from '@/lib/pricing/price'
import { location, price, stock } from './desk-schemas'
import { defineSpec } from './spec'

const id = z.strictObject({ id: z.string().max(60) })
const goods = { tag: 'Prices and stock' } as const

export const listProductPrices = defineSpec({
  ...goods,
  id: 'listProductPrices',
  method: 'get',
  path: '/admin/products/{id}/prices',
  summary: "What a product's variants cost in every market.",
  params: id,
  answer: z.array(price),
  scope: 'catalog.read',
})
export const setPrices = defineSpec({
  ...goods,
  id: 'setPrices',
  method: 'put',
  path: '/admin/prices',
  summary: 'Set what variants cost. A `regular` price announces a reduction, and has to be a true one.',
  body: setPricesInput,
  answer: z.object({ changed: z.number().int(), notAnnounced: z.array(z.string()) }),
  scope: 'prices.write',
})
export const removePrice = defineSpec({
  ...goods,
  id: 'removePrice',
  method: 'delete',
  path: '/admin/variants/{id}/prices/{market}',
  summary: 'Stop selling a variant in a market.',
  params: id.extend({ market: z.enum(marketCodes) }),
  answer: z.null(),
  scope: 'prices.write',
})
export const listProductStock = defineSpec({
  ...goods,
  id: 'listProductStock',
  method: 'get',
  path: '/admin/products/{id}/stock',
  summary: "Stock of a product's variants per location.",
  params: id,
  answer: z.array(stock),
  scope: 'catalog.read',
})
export const listLocations = defineSpec({
  ...goods,
  id: 'listLocations',
  method: 'get',
  path: '/admin/locations',
  summary: 'Where stock lies, in the order in which it is taken.',
  answer: z.array(location),
  scope: 'catalog.read',
})
export const setStock = defineSpec({
  ...goods,
  id: 'setStock',
  method: 'put',
  path: '/admin/stock',
  summary: 'How many lie there, as counted.',
  body: setStockInput,
  answer: z.null(),
  scope: 'stock.write',
})
export const adjustStock = defineSpec({
  ...goods,
  id: 'adjustStock',
  method: 'post',
  path: '/admin/stock/movements',
  summary: 'Some came or went. With a key, so that a repetition does not count twice.',
  body: adjustStockInput,
  answer: z.null(),
  status: 201,
  scope: 'stock.write',
  idempotency: 'required',
})
export const setStockRule = defineSpec({
  ...goods,
  id: 'setStockRule',
  method: 'put',
  path: '/admin/stock/rules',
  summary: 'How stock is kept: tracked or not, sold ahead, when more comes.',
  body: stockRuleInput.extend({ restockOn: z.iso.date('date').nullable().default(null) }),
  answer: z.null(),
  scope: 'stock.write',
})
