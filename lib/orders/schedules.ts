import 'server-only'
import { transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { log } from '@/lib/kernel/log'
import { before, DAY, MINUTE } from '@/lib/kernel/time'
import { raiseAlert } from '@/lib/payments/alert-commands'
import type { Payment } from '@/lib/payments/payment'
import { confirmPayment } from '@/lib/payments/payment-commands'
import { knownPayments, listUnconfirmedPayments, listUnsettledPayments } from '@/lib/payments/payment-queries'
import { listProviders, providerOf } from '@/lib/payments/provider-queries'
import { askForMoney, askHowItWent, endPayment } from './checkout'
import { expireOrder } from './order-commands'
import { listExpiredOrders, listPaidWithoutPayment } from './reconciliation-queries'

const BATCH = 100

/** Unpaid orders give their stock back. Open payments are ended first, so that none is paid afterwards. */
export const expireOrders: Schedule = {
  name: 'orders.expire',
  every: MINUTE / 2,
  handle: async (now) => {
    for (const { id, payments } of await listExpiredOrders(system, now, BATCH))
      await tolerating(id, async () => {
        for (const payment of payments) await endPayment(payment)
        await transact(system, (context) => expireOrder(context, { id }), { now })
      })
  },
}

/**
 * Compares our books with the providers', in both directions, so that no crash and no lost webhook is final: news that
 * we missed is taken in; a charge without an order and an order without a charge are put before the staff.
 */
export const reconcilePayments: Schedule = {
  name: 'orders.reconcile',
  every: MINUTE,
  handle: async (now) => {
    await findMissedNews(now)
    await findOrdersWithoutCharge(now)
    await findChargesWithoutOrder(now)
  },
}

async function findMissedNews(now: Date) {
  for (const payment of await listUnsettledPayments(system, { since: before(now, MINUTE), limit: BATCH }))
    await tolerating(payment.id, async () => {
      if (payment.providerRef) await askHowItWent(payment)
      else if (before(now, 5 * MINUTE) < payment.createdAt) await askForMoney(payment)
      await confirmed(payment)
    })
}

async function findOrdersWithoutCharge(now: Date) {
  for (const payment of await listUnconfirmedPayments(system, { before: before(now, MINUTE / 6), limit: BATCH }))
    await tolerating(payment.id, async () => {
      const { id: paymentId, provider, orderId, providerRef, capturedAmount } = payment
      const found = providerRef ? await providerOf(provider)?.find(providerRef) : undefined
      if (found && found.capturedAmount >= capturedAmount) await askHowItWent(payment)
      else
        await transact(system, (context) =>
          raiseAlert(context, { kind: 'orderWithoutCharge', provider, paymentId, orderId, providerRef }),
        )
      await confirmed(payment)
    })
  for (const { id: orderId } of await listPaidWithoutPayment(system, before(now, 2 * DAY), BATCH))
    await transact(system, (context) => raiseAlert(context, { kind: 'orderWithoutCharge', provider: 'none', orderId }))
}

async function findChargesWithoutOrder(now: Date) {
  for (const code of listProviders())
    await tolerating(code, async () => {
      const charges = (await providerOf(code)?.listCaptured(before(now, 30 * MINUTE))) ?? []
      const known = await knownPayments(
        system,
        charges.flatMap(({ paymentId }) => paymentId ?? []),
      )
      for (const { ref: providerRef, paymentId, amount, currency } of charges)
        if (!paymentId || !known.has(paymentId))
          await transact(system, (context) =>
            raiseAlert(context, {
              kind: 'chargeWithoutOrder',
              provider: code,
              providerRef,
              detail: { paymentId, amount, currency },
            }),
          )
    })
}

const confirmed = ({ id }: Payment) => transact(system, (context) => confirmPayment(context, { id }))

/** One that fails keeps the others from nothing; it comes again with the next round. */
async function tolerating(what: string, work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    log.warn({ what, error: String(error) }, 'reconciliation')
  }
}
