import 'server-only'
import { and, eq } from 'drizzle-orm'
import { isUniqueViolation } from '@/db/portable'
import { accounts } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { forbidden, invalid, notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Account } from './account'
import { accountColumns, findAccount, toAccount } from './account-queries'
import {
  accountChanged,
  accountDeleted,
  emailChanged,
  emailChangeRequested,
  linkDeclined,
  passwordChanged,
} from './events'
import { offerLink, spendLink, spendLinksOf } from './link-store'
import type { PasswordHash } from './password-hash'
import { revokeSessions } from './session-store'

/** Changes what the actor is called, or the language that the house speaks with them. */
export async function changeAccount(
  { tx, actor, now, emit }: Context,
  changes: { name?: string; locale?: Locale },
): Promise<void> {
  authorize(actor, 'account.own')
  await tx
    .update(accounts)
    .set({ ...changes, updatedAt: now })
    .where(eq(accounts.id, actor.id))
  await emit(accountChanged({ id: actor.id, fields: Object.keys(changes) }))
}

/** Sets the actor's password and signs out every other browser. The caller has checked the present one. */
export async function changePassword(
  context: Context,
  { passwordHash }: { passwordHash: PasswordHash },
): Promise<void> {
  const { tx, actor, now, channel, emit } = context
  authorize(actor, 'account.own')
  const [changed] = await tx
    .update(accounts)
    .set({ passwordHash, updatedAt: now })
    .where(eq(accounts.id, actor.id))
    .returning({ id: accounts.id })
  if (!changed) throw notFound('account')
  await revokeSessions(context, actor.id, actor.sessionId)
  await spendLinksOf(context, actor.id)
  await emit(passwordChanged({ id: actor.id, by: 'account', storefront: channel.storefront }))
}

/**
 * Mails a link to the new address; the old one stays until it is opened, and is told. An address that is in use gets
 * no mail and the same answer.
 */
export async function requestEmailChange(context: Context, { email }: { email: string }): Promise<void> {
  const { actor, channel, emit } = context
  authorize(actor, 'account.own')
  const account = await ownAccount(context)
  if (account.email === email) throw invalid('invalid', { email: ['taken'] })
  await emit(emailChangeRequested({ id: account.id, storefront: channel.storefront }))
  if (await findAccount(account.kind, email)) return emit(linkDeclined({ purpose: 'email' }))
  return offerLink(context, {
    kind: account.kind,
    purpose: 'email',
    email,
    accountId: account.id,
    locale: channel.locale,
  })
}

/** Gives the actor's account the address that the link was sent to. Throws `invalid` for a link of somebody else. */
export async function confirmEmailChange(context: Context, { token }: { token: string }): Promise<Account> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'account.own')
  const { kind } = await ownAccount(context)
  const { accountId, email } = await spendLink(context, kind, ['email'], token)
  if (accountId !== actor.id) throw invalid('linkExpired')
  try {
    const [row] = await tx
      .update(accounts)
      .set({ email, emailVerifiedAt: now, updatedAt: now })
      .where(eq(accounts.id, actor.id))
      .returning(accountColumns)
    if (!row) throw notFound('account')
    await spendLinksOf(context, actor.id)
    await emit(emailChanged({ id: actor.id }))
    return toAccount(row)
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('linkExpired') : error
  }
}

/** Deletes the actor's account with its sessions and links. Orders stay with the customer, as the law wants. */
export async function deleteAccount({ tx, actor, emit }: Context): Promise<void> {
  authorize(actor, 'account.own')
  // Staff leave by being disabled, so that what they did keeps its name.
  if (actor.kind !== 'shopper') throw forbidden('account.own')
  await tx.delete(accounts).where(and(eq(accounts.id, actor.id), eq(accounts.kind, 'shopper')))
  await emit(accountDeleted({ id: actor.id }))
}

async function ownAccount({ tx, actor }: Context): Promise<Account> {
  const [row] = await tx.select(accountColumns).from(accounts).where(eq(accounts.id, actor.id))
  if (!row) throw notFound('account')
  return toAccount(row)
}
