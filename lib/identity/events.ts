import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'
import { storefrontCodes } from '@/lib/kernel/channel'

// Payloads name things and say nothing personal; no link can be made from them without the house's secret.
const id = z.object({ id: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }
const storefront = z.enum(storefrontCodes as [(typeof storefrontCodes)[number]])
const roles = z.array(z.string())

export const linkPurposes = ['register', 'login', 'reset', 'invite', 'email'] as const

/** A mail with a one-time link is wanted: `getLinkMail(id)` knows where to and what it says. */
export const linkRequested = defineEvent(
  'identity.link_requested',
  id.extend({ purpose: z.enum(linkPurposes), accountId: z.string().nullable(), storefront }),
  { subject: ({ id, accountId }) => accountId ?? id },
)
/** Someone asked for a mail to an address that has no account, or to register one that has. */
export const linkDeclined = defineEvent('identity.link_declined', z.object({ purpose: z.enum(linkPurposes) }))
/** Somebody tried to register an address that has an account: its owner is told how to sign in. */
export const registrationRepeated = defineEvent('identity.registration_repeated', id.extend({ storefront }), subject)

export const accountCreated = defineEvent(
  'identity.account_created',
  id.extend({ kind: z.enum(['shopper', 'staff']), by: z.enum(['mail', 'provider', 'invite', 'setup']), storefront }),
  subject,
)
export const accountChanged = defineEvent(
  'identity.account_changed',
  id.extend({ fields: z.array(z.string()) }),
  subject,
)
/** The account's present address is told, since its owner may know nothing of it. */
export const emailChangeRequested = defineEvent('identity.email_change_requested', id.extend({ storefront }), subject)
export const emailChanged = defineEvent('identity.email_changed', id, subject)
export const passwordChanged = defineEvent(
  'identity.password_changed',
  id.extend({ by: z.enum(['link', 'account']), storefront }),
  subject,
)
export const accountDeleted = defineEvent('identity.account_deleted', id, subject)

export const signedIn = defineEvent('identity.signed_in', id.extend({ sessionId: z.string() }), subject)
export const signedOut = defineEvent('identity.signed_out', id.extend({ sessionId: z.string() }), subject)

export const staffInvited = defineEvent('identity.staff_invited', id.extend({ roles }), subject)
export const staffRolesChanged = defineEvent(
  'identity.staff_roles_changed',
  id.extend({ roles, before: roles }),
  subject,
)
export const staffDisabled = defineEvent('identity.staff_disabled', id, subject)
export const staffEnabled = defineEvent('identity.staff_enabled', id, subject)

const inStorefront = id.extend({ storefront })
/** Someone on the staff is asked for a code of their app from now on. */
export const secondFactorTurnedOn = defineEvent('identity.second_factor_turned_on', inStorefront, subject)
export const secondFactorTurnedOff = defineEvent('identity.second_factor_turned_off', inStorefront, subject)
/** An administrator took the second factor away from somebody who lost it. */
export const secondFactorReset = defineEvent('identity.second_factor_reset', inStorefront, subject)
export const recoveryCodesRenewed = defineEvent('identity.recovery_codes_renewed', id, subject)
export const recoveryCodeUsed = defineEvent(
  'identity.recovery_code_used',
  inStorefront.extend({ left: z.number() }),
  subject,
)

export const apiKeyCreated = defineEvent(
  'identity.api_key_created',
  id.extend({ name: z.string(), scopes: z.array(z.string()) }),
  subject,
)
export const apiKeyRevoked = defineEvent('identity.api_key_revoked', id.extend({ name: z.string() }), subject)
