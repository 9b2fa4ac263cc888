import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs, outbox } from '@/db/schema/events'
import { stockLevels } from '@/db/schema/inventory'
import { orderLines } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import { sell, ship, shopper } from '@/lib/cart/shop-for-tests'
import type { Actor, Permission } from '@/lib/kernel/actor'
import { cancelOrder, captureOrder, noteOrder, refundOrder } from './order-commands'
import { agent, as, pay, place, staff, standing, swiss } from './order-for-tests'
import { listOrders } from './order-list-queries'
import { getOrderForGuest, listOrdersOfCustomer, requireOrderForStaff, requireOrderOfCustomer } from './order-queries'
import { countOrdersToShip, summarizeSales } from './sales-queries'
import { shipOrder } from './shipping-commands'
import { decideWithdrawal, submitWithdrawal } from './withdrawal-commands'
import { listWithdrawals } from './withdrawal-queries'

let variantId: string
beforeAll(async () => {
  await ship()
  variantId = await sell({ stock: 10_000 })
})

async function paid(options: Parameters<typeof place>[1] = {}, variant = variantId) {
  const placed = await place(variant, options)
  await pay(placed.id)
  return placed
}
const forbidden = { code: 'forbidden' }

test('of twenty full refunds at once exactly one goes out, and no more than was paid ever', async () => {
  const { id, totalAmount } = await paid()
  const refund = (amount: number) => as(agent, (context) => refundOrder(context, { id, amount, reason: 'goodwill' }))
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => refund(totalAmount)))
  expect(all.filter(({ status }) => status === 'fulfilled').length).toBe(1)
  await expect(refund(1)).rejects.toMatchObject({ key: 'refundTooMuch' })
  expect(await db.$count(refunds, eq(refunds.orderId, id))).toBe(1)

  const other = await paid()
  const parts = await Promise.allSettled(
    Array.from({ length: 10 }, () =>
      as(agent, (context) => refundOrder(context, { id: other.id, amount: 2000, reason: 'part' })),
    ),
  )
  expect(parts.filter(({ status }) => status === 'fulfilled').length).toBe(2)
  expect(await db.$count(jobs, eq(jobs.name, 'orders.refundPayment'))).toBe(3)
})

test('refunds need their own permission', async () => {
  const { id } = await paid()
  const attempt = as(staff('orders.write'), (context) => refundOrder(context, { id, amount: 1, reason: 'x' }))
  await expect(attempt).rejects.toMatchObject(forbidden)
})

test('what was paid in another shop, before an import, cannot be given back from here', async () => {
  const { id } = await paid()
  await db.update(payments).set({ provider: 'import' }).where(eq(payments.orderId, id))
  const attempt = as(agent, (context) => refundOrder(context, { id, amount: 100, reason: 'goodwill' }))
  await expect(attempt).rejects.toMatchObject({ code: 'conflict', key: 'paidElsewhere' })
  expect(await db.$count(refunds, eq(refunds.orderId, id))).toBe(0)
})

test('an order leaves in two parcels, its stock with it, and is completed with the second', async () => {
  const stock = await sell({ stock: 5 })
  const { id } = await paid({ quantity: 3 }, stock)
  const [line] = await db.select().from(orderLines).where(eq(orderLines.orderId, id))
  const send = (quantity?: number) =>
    as(agent, (context) =>
      shipOrder(context, {
        id,
        carrier: 'Post',
        trackingNumber: '99.1',
        lines: quantity ? [{ lineId: line?.id ?? '', quantity }] : undefined,
      }),
    )
  await expect(send(4)).rejects.toMatchObject({ fields: { lines: ['tooLarge?max=3'] } })
  await send(1)
  expect(await standing(id)).toMatchObject({ state: 'placed', fulfilmentState: 'partly_shipped' })
  const cancelled = as(agent, (context) => cancelOrder(context, { id, reason: 'staff' }))
  await expect(cancelled).rejects.toMatchObject({ key: 'orderNotCancellable' })
  await send()
  expect(await standing(id)).toMatchObject({ state: 'completed', fulfilmentState: 'shipped' })
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, stock))
  expect(level).toMatchObject({ onHand: 2, reserved: 0 })
  await expect(send()).rejects.toMatchObject({ key: 'orderNotShippable' })
  expect((await requireOrderForStaff(agent, id)).fulfilments.length).toBe(2)
})

test('what is not paid is not sent', async () => {
  const { id } = await place(variantId)
  const send = as(agent, (context) => shipOrder(context, { id, carrier: 'Post' }))
  await expect(send).rejects.toMatchObject({ key: 'orderNotShippable' })
})

test('cancelling a paid order frees its stock and gives the money back, once', async () => {
  const stock = await sell({ stock: 2 })
  const { id, totalAmount } = await paid({ quantity: 2 }, stock)
  await as(agent, (context) => cancelOrder(context, { id, reason: 'customer', note: 'changed their mind' }))
  expect(await standing(id)).toMatchObject({ state: 'cancelled' })
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.variantId, stock))
  expect(level).toMatchObject({ onHand: 2, reserved: 0 })
  expect(await db.select().from(refunds).where(eq(refunds.orderId, id))).toMatchObject([{ amount: totalAmount }])
  const again = as(agent, (context) => cancelOrder(context, { id, reason: 'staff' }))
  await expect(again).rejects.toMatchObject({ key: 'orderNotCancellable' })
})

test('only an authorized payment can be captured', async () => {
  const { id } = await place(variantId)
  const capture = () => as(agent, (context) => captureOrder(context, { id }))
  await expect(capture()).rejects.toMatchObject({ key: 'nothingToCapture' })
  await pay(id, { state: 'authorized' })
  await capture()
  expect(await db.$count(jobs, eq(jobs.name, 'orders.capturePayment'))).toBe(1)
})

test('staff without the permission can neither read, note, ship nor cancel', async () => {
  const { id } = await paid()
  const nobody = staff('catalog.read')
  await expect(requireOrderForStaff(nobody, id)).rejects.toMatchObject(forbidden)
  await expect(listOrders(nobody)).rejects.toMatchObject(forbidden)
  await expect(countOrdersToShip(nobody)).rejects.toMatchObject(forbidden)
  const commands: Parameters<typeof as>[1][] = [
    (context) => noteOrder(context, { id, note: 'x' }),
    (context) => shipOrder(context, { id, carrier: 'Post' }),
    (context) => cancelOrder(context, { id, reason: 'staff' }),
    (context) => captureOrder(context, { id }),
  ]
  for (const command of commands) await expect(as(nobody, command)).rejects.toMatchObject(forbidden)
})

test('a note stands in the timeline with who wrote it', async () => {
  const { id } = await paid()
  await as(agent, (context) => noteOrder(context, { id, note: 'Call before delivery' }))
  const [event] = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subject, id), eq(outbox.name, 'orders.order_note_added')))
  expect(event).toMatchObject({ data: { note: 'Call before delivery' }, actorId: 'acct_staff' })
})

test('orders are found by number, address and name, filtered and paged', async () => {
  const { id, number } = await paid({ email: 'berta_100%@example.com' })
  const found = async (filter: Parameters<typeof listOrders>[1]) =>
    (await listOrders(agent, filter)).rows.map((o) => o.id)
  expect(await found({ search: String(number) })).toEqual([id])
  expect(await found({ search: `#${number}` })).toEqual([id])
  expect(await found({ search: 'BERTA_100%' })).toEqual([id])
  expect(await found({ search: 'Muster', pageSize: 100 })).toContain(id)
  expect(await found({ search: 'berta', paymentState: ['unpaid'] })).toEqual([])
  const { rows, total } = await listOrders(agent, { pageSize: 2, page: 2, sort: 'number' })
  expect(rows.length).toBe(2)
  expect(total).toBeGreaterThan(4)
})

test('a guest finds an order by number and address; whoever knows only one finds nothing', async () => {
  const { id, number } = await paid({ email: 'cleo@example.com' })
  expect(await getOrderForGuest(`#${number}`, ' Cleo@Example.com ')).toMatchObject({ id })
  expect(await getOrderForGuest(number, 'other@example.com')).toBeUndefined()
  expect(await getOrderForGuest(number + 100_000, 'cleo@example.com')).toBeUndefined()
  expect(await getOrderForGuest('1 or 1=1', 'cleo@example.com')).toBeUndefined()
})

test('shoppers see their own orders, and those of others are not found', async () => {
  const { id, number } = await paid({ email: 'dora@example.com' })
  const { customerId } = await requireOrderForStaff(agent, id)
  const dora = shopper(customerId)
  expect((await listOrdersOfCustomer(dora)).map((each) => each.id)).toEqual([id])
  expect(await requireOrderOfCustomer(dora, number)).toMatchObject({ id })
  await expect(requireOrderOfCustomer(shopper('cust_other'), number)).rejects.toMatchObject({ code: 'not_found' })
  expect(await listOrdersOfCustomer(shopper('cust_other'))).toEqual([])
})

test('the dashboard counts what was sold, without what nobody paid', async () => {
  const now = new Date()
  const before = await summarizeSales(agent, now, new Date(now.getTime() - 3600_000))
  const { totalAmount } = await paid()
  await place(variantId)
  const later = new Date(now.getTime() + 60_000)
  const sales = await summarizeSales(agent, later, new Date(now.getTime() - 3600_000))
  const francs = (all: typeof sales) => all.find(({ currency }) => currency === swiss.currency)?.today
  expect((francs(sales)?.amount ?? 0) - (francs(before)?.amount ?? 0)).toBe(totalAmount)
  expect((francs(sales)?.orders ?? 0) - (francs(before)?.orders ?? 0)).toBe(1)
})

test('a withdrawal is taken in from anyone, fits its order where there is one, and is decided once', async () => {
  const { id, number } = await paid({ email: 'emil@example.com' })
  const declare = (orderNumber: string) =>
    as(shopper('cust_any'), (context) =>
      submitWithdrawal(context, { orderNumber, name: 'Emil', email: 'Emil@example.com', message: 'I withdraw.' }),
    )
  const [known, unknown] = [await declare(String(number)), await declare('no idea')]
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  const [declared] = await listWithdrawals(agent, { orderId: id })
  expect(declared).toMatchObject({ name: 'Emil', state: 'received', locale: 'en' })
  const decide = () =>
    as(agent, (context) => decideWithdrawal(context, { id: declared?.id ?? '', decision: 'accepted' }))
  await decide()
  await expect(decide()).rejects.toMatchObject({ key: 'withdrawalDecided' })
  await expect(listWithdrawals(staff('catalog.read'))).rejects.toMatchObject(forbidden)
  const refused = as(staff('orders.read'), (context) => decideWithdrawal(context, { id: 'x', decision: 'refused' }))
  await expect(refused).rejects.toMatchObject(forbidden)
})

test('a program with one scope does what the scope says, all of it and nothing else', async () => {
  const program = (...permissions: Permission[]): Actor => ({ kind: 'api', id: 'key_1', name: 'ERP', permissions })
  const [writes, refundsOnly, both] = [
    program('orders.write'),
    program('orders.refund'),
    program('orders.write', 'orders.refund'),
  ]
  const [open, sent, back] = [await place(variantId), await paid(), await paid()]
  const refund = { id: sent.id, amount: 100, reason: 'goodwill' }
  await as(writes, (context) => cancelOrder(context, { id: open.id, reason: 'staff' }))
  await as(writes, (context) => shipOrder(context, { id: sent.id, carrier: 'Post' }))
  await as(writes, (context) => noteOrder(context, { id: sent.id, note: 'Gift' }))
  await expect(as(writes, (context) => refundOrder(context, refund))).rejects.toMatchObject(forbidden)
  await as(refundsOnly, (context) => refundOrder(context, refund))
  await expect(
    as(refundsOnly, (context) => shipOrder(context, { id: back.id, carrier: 'Post' })),
  ).rejects.toMatchObject(forbidden)
  // Calling off what is paid gives money back.
  const cancel = { id: back.id, reason: 'staff' as const }
  await expect(as(writes, (context) => cancelOrder(context, cancel))).rejects.toMatchObject(forbidden)
  await as(both, (context) => cancelOrder(context, cancel))
  expect(await standing(back.id)).toMatchObject({ state: 'cancelled' })
})

test('whoever was shown an older version of an order changes nothing', async () => {
  const { id } = await paid()
  const { version } = await requireOrderForStaff(agent, id)
  const ship = { id, carrier: 'Post', version }
  await expect(as(agent, (context) => shipOrder(context, { ...ship, version: version + 1 }))).rejects.toMatchObject({
    code: 'conflict',
  })
  await as(agent, (context) => shipOrder(context, ship))
  await expect(
    as(agent, (context) => refundOrder(context, { id, version, amount: 1, reason: 'x' })),
  ).rejects.toMatchObject({
    code: 'conflict',
  })
})
