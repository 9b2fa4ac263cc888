import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, type Permission, system } from '@/lib/kernel/actor'
import { raiseAlert, resolveAlert } from './alert-commands'
import { listPaymentAlerts } from './alert-queries'

const staff = (...permissions: Permission[]): Actor => ({ kind: 'staff', id: 'acct_staff', permissions })
const raise = (actor: Actor) =>
  transact(actor, (context) =>
    raiseAlert(context, { kind: 'latePayment', provider: 'test', paymentId: 'pay_1', orderId: 'ord_1' }),
  )
const forbidden = { code: 'forbidden' }

test('what is wrong with money is told once and stands before the staff until someone has looked at it', async () => {
  await raise(system)
  await raise(system)
  const [alert, ...more] = await listPaymentAlerts(staff('orders.read'))
  expect(alert).toMatchObject({ kind: 'latePayment', orderId: 'ord_1', resolvedAt: null })
  expect(more).toEqual([])
  const resolve = () => transact(staff('orders.refund'), (context) => resolveAlert(context, { id: alert?.id ?? '' }))
  await resolve()
  expect(await listPaymentAlerts(staff('orders.read'))).toEqual([])
  expect(await listPaymentAlerts(staff('orders.read'), { orderId: 'ord_1' })).toMatchObject([{ kind: 'latePayment' }])
  await expect(resolve()).rejects.toMatchObject({ code: 'not_found' })
})

test('only the shop raises alerts, only who may refund settles them, only who reads orders sees them', async () => {
  await expect(raise(guest)).rejects.toMatchObject(forbidden)
  const resolved = transact(staff('orders.read', 'orders.write'), (context) => resolveAlert(context, { id: 'x' }))
  await expect(resolved).rejects.toMatchObject(forbidden)
  await expect(listPaymentAlerts(staff('catalog.read'))).rejects.toMatchObject(forbidden)
})
