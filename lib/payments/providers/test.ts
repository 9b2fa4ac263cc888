import 'server-only'
import { z } from 'zod'
import { type Context, transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { baseUrl } from '@/lib/kernel/environment'
import type { PaymentProvider } from '../provider'
import { isSigned, jsonOf } from '../signature'
import { describeCharge, type TestCharge, toReport } from '../test-provider/charge'
import { SIGNATURE_HEADER } from '../test-provider/deliver'
import {
  cancelCharge,
  captureCharge,
  findCharge,
  listCapturedCharges,
  openCharge,
  refundCharge,
} from '../test-provider/ledger'
import { testProviderSecret } from '../test-provider/secret'

const amount = z.number().int().min(0)
const eventSchema = z.object({
  id: z.string().min(1).max(200),
  type: z.string().min(1).max(100),
  data: z.object({
    charge: z.object({
      id: z.string(),
      merchantRef: z.string(),
      orderRef: z.string(),
      amount,
      currency: z.string(),
      state: z.enum(['open', 'delayed', 'declined', 'authorized', 'cancelled', 'captured']),
      capturedAmount: amount,
      refundedAmount: amount,
    }),
  }),
})

/** The shop's side of the test provider: what it would call over the network if there were one between them. */
export const testProvider: PaymentProvider = {
  code: 'test',
  async createPayment(request) {
    const { id } = await at((context) => openCharge(context, request))
    return { ref: id, redirectUrl: `${baseUrl()}/pay/${id}` }
  },
  capture: async (ref) => reported(await at((context) => captureCharge(context, ref))),
  cancel: async (ref) => reported(await at((context) => cancelCharge(context, ref))),
  async refund(ref, amount, _currency, key) {
    await at((context) => refundCharge(context, ref, amount, key))
    return { ref: key, state: 'done' }
  },
  async verifyWebhook(rawBody, headers, now) {
    if (!isSigned(rawBody, headers.get(SIGNATURE_HEADER), await testProviderSecret(), now)) return undefined
    const event = eventSchema.safeParse(jsonOf(rawBody))
    return event.success ? { id: event.data.id, type: event.data.type, payload: event.data } : undefined
  },
  readEvent({ payload }) {
    const event = eventSchema.safeParse(payload)
    return event.success ? toReport(event.data.data.charge) : undefined
  },
  async find(ref) {
    const charge = await findCharge(ref)
    return charge && reported(charge)
  },
  listCaptured: async (since) => (await listCapturedCharges(since)).map(reported),
}

const reported = (charge: TestCharge) => toReport(describeCharge(charge))

async function at<T>(work: (context: Context) => Promise<T>): Promise<T> {
  return (await transact(system, work)).value
}
