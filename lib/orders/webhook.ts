import 'server-only'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { log } from '@/lib/kernel/log'
import { keepPaymentEvent, type Received, receivePaymentEvent } from './order-payment-commands'

/**
 * What a provider told, by a webhook that was verified: stored and taken in. When this returns it may be acknowledged:
 * either it is done, or it is kept and the worker will do it.
 */
export async function hearProvider(received: Received): Promise<void> {
  try {
    await transact(system, (context) => receivePaymentEvent(context, received))
  } catch (error) {
    log.error({ event: received.event.id, error: String(error) }, 'payment event kept for later')
    await transact(system, (context) => keepPaymentEvent(context, received))
  }
}
