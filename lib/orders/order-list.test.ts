import { beforeAll, expect, test } from 'vitest'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { guest } from '@/lib/kernel/actor'
import { pay, place, staff } from './order-for-tests'
import { eachOrder, listOrders } from './order-list-queries'
import { listPromotionUses } from './promotion-use-queries'
import { summarizeCustomer } from './sales-queries'

const clerk = staff('orders.read')
let variantId: string
beforeAll(async () => {
  await ship()
  variantId = await sell({ stock: 100 })
})

test('a file holds each order that the list shows, once', async () => {
  const placed = [await place(variantId), await place(variantId), await place(variantId)]
  const found: string[] = []
  for await (const some of eachOrder(clerk)) found.push(...some.map(({ id }) => id))
  expect(found).toHaveLength((await listOrders(clerk)).total)
  expect(new Set(found).size).toBe(found.length)
  const chosen: string[] = []
  const ids = placed.slice(0, 2).map(({ id }) => id)
  for await (const some of eachOrder(clerk, { ids })) chosen.push(...some.map(({ id }) => id))
  expect(chosen.sort()).toEqual(ids.sort())
})

test('what a customer has bought is what was paid or promised', async () => {
  const bought = await place(variantId)
  const { rows } = await listOrders(clerk, { ids: [bought.id] })
  const { customerId } = rows[0]!
  const before = await summarizeCustomer(clerk, customerId)
  await pay(bought.id)
  const [after] = await summarizeCustomer(clerk, customerId)
  expect(after?.orders).toBe((before[0]?.orders ?? 0) + 1)
  expect(after?.amount).toBe((before[0]?.amount ?? 0) + bought.totalAmount)
})

test('only who reads orders takes them away in a file, or sees who bought with what', async () => {
  const refused = { code: 'forbidden' }
  await expect(eachOrder(guest).next()).rejects.toMatchObject(refused)
  await expect(summarizeCustomer(guest, 'x')).rejects.toMatchObject(refused)
  await expect(listPromotionUses(guest, 'x')).rejects.toMatchObject(refused)
  expect(await listPromotionUses(clerk, 'x')).toEqual({ uses: [], sales: [] })
})
