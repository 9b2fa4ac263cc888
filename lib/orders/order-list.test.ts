import { beforeAll, expect, test } from 'vitest'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { listAudit } from '@/lib/events/outbox-queries'
import { transact } from '@/lib/events/transact'
import { guest } from '@/lib/kernel/actor'
import { exportOrders } from './order-export-commands'
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

test('a file of orders is told in the audit trail: who took it, what it was found by, how many they were', async () => {
  const told = async () =>
    (await listAudit(staff('audit.read'), { actorId: clerk.id })).filter(
      ({ name }) => name === 'orders.orders_exported',
    )
  const { id } = await place(variantId)
  await transact(clerk, (context) => exportOrders(context, { search: 'no such person' }))
  await transact(clerk, (context) => exportOrders(context, { ids: [id] }))
  expect((await told()).map(({ data }) => data)).toEqual([
    { count: 1, filter: '{"chosen":1}' },
    { count: 0, filter: '{"search":"no such person"}' },
  ])
  await expect(transact(guest, (context) => exportOrders(context, {}))).rejects.toMatchObject({ code: 'forbidden' })
  expect(await told()).toHaveLength(2)
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
