import 'server-only'
import { z } from 'zod'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { testChoices } from './test-provider/charge'
import { decideCharge } from './test-provider/ledger'

export const testChargeInput = z.strictObject({ charge: z.string().max(100), choice: z.enum(testChoices) })

/** What the person on the test provider's page chose; returns where the provider sends them then. */
export async function decideTestCharge(
  context: Context,
  { charge, choice }: z.output<typeof testChargeInput>,
): Promise<{ url: string }> {
  authorize(context.actor, 'shop.buy')
  const { state, returnUrl, cancelUrl } = await decideCharge(context, charge, choice)
  return { url: state === 'cancelled' ? cancelUrl : returnUrl }
}
