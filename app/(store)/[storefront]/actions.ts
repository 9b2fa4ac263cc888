'use server'

import { cookies } from 'next/headers'
import { CONSENT_AGE, CONSENT_COOKIE, type Consent, purposes, writeConsent } from '@/lib/tracking/consent'

/** Keeps what the visitor allows: all, nothing, or the purposes that were ticked. */
export async function chooseConsent(form: FormData): Promise<void> {
  const choice = form.get('choice')
  const granted = purposes.map((purpose) => [purpose, choice === 'accept' || (choice === 'some' && form.has(purpose))])
  const jar = await cookies()
  jar.set(CONSENT_COOKIE, writeConsent(Object.fromEntries(granted) as Consent), {
    path: '/',
    sameSite: 'lax',
    maxAge: CONSENT_AGE,
  })
}
