import 'server-only'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import { SECOND } from '@/lib/kernel/time'
import { sign } from '../signature'
import { captureCharge } from './ledger'
import { testProviderSecret } from './secret'

export const SIGNATURE_HEADER = 'test-provider-signature'

/** Real HTTP to our own door, like anyone outside. Not taken (anything but 2xx) is sent again, with a new time. */
export const sendTestWebhook: Task = {
  name: 'payments.sendTestWebhook',
  handle: async ({ body }) => {
    const answer = await fetch(webhookUrl(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [SIGNATURE_HEADER]: sign(body as string, await testProviderSecret(), new Date()),
      },
      body: body as string,
      redirect: 'error',
      signal: AbortSignal.timeout(10 * SECOND),
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`The webhook was answered with ${answer.status}`)
  },
}

/** The delayed payments come in. Whoever cancelled in between has won. */
export const settleTestCharge: Task = {
  name: 'payments.settleTestCharge',
  handle: async ({ charge }) => {
    await transact(system, (context) => captureCharge(context, charge as string)).catch((error) => {
      if (!isDomainError(error)) throw error
    })
  },
}

// The provider lives in this process, so it knocks at this process's door, whatever name the world knows it by.
const webhookUrl = () =>
  process.env.TEST_PROVIDER_WEBHOOK_URL ?? `http://127.0.0.1:${process.env.PORT || 3000}/api/webhooks/test`
