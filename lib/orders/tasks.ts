import 'server-only'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import type { Payment } from '@/lib/payments/payment'
import { settlePaymentEvent } from '@/lib/payments/payment-commands'
import { getPayment, getPaymentEvent, getRefundWithPayment } from '@/lib/payments/payment-queries'
import type { ProviderRefund } from '@/lib/payments/provider'
import { providerOf } from '@/lib/payments/provider-queries'
import { settleRefund } from '@/lib/payments/refund-commands'
import { endPayment } from './checkout'
import { recordPaymentReport } from './order-payment-commands'

/**
 * What is said to a provider after the commit that wanted it. The ids of our rows are the idempotency keys, so a task
 * that was killed after the provider had heard it is simply done again.
 */
export const paymentTasks: Task[] = [
  {
    name: 'orders.refundPayment',
    handle: async ({ refund: id }) => {
      const found = await getRefundWithPayment(system, id as string)
      if (found?.refund.state !== 'pending') return
      const { refund, payment } = found
      const { ref, provider } = reachable(payment)
      const answer = await provider
        .refund(ref, refund.amount, payment.currency, refund.id)
        .catch((error): ProviderRefund => {
          // Refused, not silent: trying again would change nothing.
          if (isDomainError(error) && error.code === 'conflict') return { ref: '', state: 'failed' }
          throw error
        })
      const report = await provider.find(ref)
      await transact(system, async (context) => {
        await settleRefund(context, { id: refund.id, state: answer.state, providerRef: answer.ref || null })
        if (report) await recordPaymentReport(context, { provider: payment.provider, report })
      })
    },
  },
  {
    name: 'orders.capturePayment',
    handle: async ({ payment: id }) => {
      const payment = await getPayment(system, id as string)
      if (payment?.state !== 'authorized') return
      const { ref, provider } = reachable(payment)
      const report = await provider.capture(ref, payment.amount, `capture-${payment.id}`)
      await transact(system, (context) => recordPaymentReport(context, { provider: payment.provider, report }))
    },
  },
  {
    name: 'orders.cancelPayment',
    handle: async ({ payment: id }) => {
      const payment = await getPayment(system, id as string)
      if (payment && payment.state !== 'captured' && payment.state !== 'cancelled') await endPayment(payment)
    },
  },
  {
    name: 'orders.takePaymentEvent',
    handle: async ({ provider: code, eventId }) => {
      const event = await getPaymentEvent(system, code as string, eventId as string)
      if (!event || event.processedAt) return
      const report = providerOf(event.provider)?.readEvent({ ...event, id: event.eventId })
      await transact(system, async (context) => {
        const { provider } = event
        const outcome = report ? await recordPaymentReport(context, { provider, report }) : 'ignored'
        await settlePaymentEvent(context, { provider, eventId: event.eventId, outcome })
      })
    },
  },
]

function reachable({ provider: code, providerRef: ref, id }: Payment) {
  const provider = providerOf(code)
  if (!provider || !ref) throw new Error(`Payment ${id} is known to no provider`)
  return { ref, provider }
}
