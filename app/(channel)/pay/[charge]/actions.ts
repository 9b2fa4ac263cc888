'use server'

import { redirect } from 'next/navigation'
import { formValues } from '@/app/_server/form-data'
import { currentActor } from '@/app/_server/session'
import { transact } from '@/lib/events/transact'
import { isDomainError } from '@/lib/kernel/errors'
import { decideTestCharge, testChargeInput } from '@/lib/payments/test-charge-commands'

/** A refused choice (it was made before, the time is over) shows the page again, which says how things stand. */
export async function decide(form: FormData): Promise<void> {
  const input = testChargeInput.safeParse(formValues(form))
  if (!input.success) redirect('/pay')
  redirect(await chosen(input.data))
}

async function chosen(input: Parameters<typeof decideTestCharge>[1]): Promise<string> {
  try {
    const { value } = await transact(await currentActor(), (context) => decideTestCharge(context, input))
    return value.url
  } catch (error) {
    if (!isDomainError(error)) throw error
    return `/pay/${encodeURIComponent(input.charge)}`
  }
}
