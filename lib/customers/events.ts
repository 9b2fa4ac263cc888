import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

const id = z.object({ id: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }

export const customerCreated = defineEvent('customers.customer_created', id, subject)
/** The customer's records now belong to an account whose e-mail address was shown to be the same. */
export const customerLinked = defineEvent('customers.customer_linked', id.extend({ accountId: z.string() }), subject)
/** The names of the fields that changed; their values are personal and stay in the customer's row. */
export const customerChanged = defineEvent(
  'customers.customer_changed',
  id.extend({ fields: z.array(z.string()) }),
  subject,
)
export const customerNoted = defineEvent('customers.customer_noted', id, subject)
export const addressBookChanged = defineEvent('customers.address_book_changed', id, subject)

const consents = z.object({ id: z.string(), purposes: z.array(z.string()) })
/** `id` is where it was said: the entry of a form. Whose it is stays in the row. */
export const consentGiven = defineEvent('customers.consent_given', consents, subject)
export const consentConfirmed = defineEvent('customers.consent_confirmed', consents, subject)
