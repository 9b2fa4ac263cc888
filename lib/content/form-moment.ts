import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { seal } from '@/lib/identity/secret'
import { DAY, SECOND } from '@/lib/kernel/time'

/** Nobody reads and fills in a form faster. */
export const FASTEST = 2 * SECOND
const OLDEST = DAY

/**
 * When somebody began to fill in a form, signed, with a word that is drawn each time. Finished pages are kept for days, so
 * it is not in them: the form asks for it when it is first touched, and without JavaScript the answer to the first try
 * brings it, with all that was typed.
 */
export function newMoment(form: string, now = new Date()): string {
  const what = `${now.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`
  return `${what}.${sign(form, what)}`
}

/** The word of this moment, by which a repetition is known; undefined unless it is ours, of this form, and of a person's age. */
export function attemptOf(form: string, moment: string, now: Date): string | undefined {
  const [at = '', attempt = '', given = ''] = moment.split('.')
  const signed = Buffer.from(sign(form, `${at}.${attempt}`))
  const sent = Buffer.from(given)
  if (signed.length !== sent.length || !timingSafeEqual(signed, sent)) return undefined
  const age = now.getTime() - Number.parseInt(at, 36)
  return age >= FASTEST && age <= OLDEST ? attempt : undefined
}

const sign = (form: string, what: string) => seal('form moment', `${form} ${what}`).slice(0, 22)
