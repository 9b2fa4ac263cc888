'use server'

import { cookies } from 'next/headers'
import { formValues } from '@/app/_server/form-data'
import { sendForm as send } from '@/app/_server/send-form'
import { currentActor } from '@/app/_server/session'
import { transact } from '@/lib/events/transact'
import { guest } from '@/lib/kernel/actor'
import { forgetVisits } from '@/lib/tracking/build-commands'
import { allows, CONSENT_AGE, CONSENT_COOKIE, type Consent, purposes, writeConsent } from '@/lib/tracking/consent'
import { forgetSignals } from '@/lib/tracking/profile-commands'

/**
 * Keeps what the visitor allows: all, nothing, or the purposes that were ticked. Who allowed statistics, or that
 * they are kept with their name, and does not any more is forgotten.
 */
export async function chooseConsent(form: FormData): Promise<void> {
  const values = formValues(form)
  const { choice } = values
  const granted = purposes.map((purpose) => [purpose, choice === 'accept' || (choice === 'some' && purpose in values)])
  const consent = Object.fromEntries(granted) as Consent
  const jar = await cookies()
  const before = `${CONSENT_COOKIE}=${jar.get(CONSENT_COOKIE)?.value}`
  const isTakenBack = (['statistics', 'marketing'] as const).some(
    (purpose) => allows(before, purpose) && !consent[purpose],
  )
  if (isTakenBack) {
    const { visitorId } = await currentActor()
    await transact({ ...guest, visitorId }, async (context) => {
      await forgetVisits(context)
      await forgetSignals(context)
    })
  }
  jar.set(CONSENT_COOKIE, writeConsent(consent), {
    path: '/',
    sameSite: 'lax',
    maxAge: CONSENT_AGE,
  })
}

/** Takes in a form that stands on a page of content. */
export const sendForm: typeof send = async (state, form) => send(state, form)
