import 'server-only'
import { eq } from 'drizzle-orm'
import { accounts } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import type { Account, AccountKind } from './account'
import { accountColumns, findAccount, requireAccount, toAccount } from './account-queries'
import { linkDeclined, passwordChanged } from './events'
import { offerLink, spendLink, spendLinksOf } from './link-store'
import type { PasswordHash } from './password-hash'
import { revokeSessions } from './session-store'

/** Mails a link that signs a shopper in, if there is such an account. The answer is the same either way. */
export async function requestLoginLink(context: Context, { email }: { email: string }): Promise<void> {
  authorize(context.actor, 'shop.buy')
  await mailLink(context, 'shopper', 'login', email)
}

/** Mails a link that leads to a new password, if there is such an account. The answer is the same either way. */
export async function requestPasswordReset(
  context: Context,
  { kind, email }: { kind: AccountKind; email: string },
): Promise<void> {
  authorize(context.actor, 'shop.buy')
  await mailLink(context, kind, 'reset', email)
}

/** Uses a sign-in link. Returns whose it is; the door starts the session. */
export async function enterByLink(context: Context, { token }: { token: string }): Promise<Account> {
  authorize(context.actor, 'shop.buy')
  const { accountId } = await spendLink(context, 'shopper', ['login'], token)
  return enabled(await requireAccount(accountId ?? ''))
}

/**
 * Sets a new password by a link (forgotten, or an invitation of staff): every session of the account ends, and every
 * other link that was sent. Returns whose it is; the door starts a new session.
 */
export async function resetPassword(
  context: Context,
  { kind, token, passwordHash }: { kind: AccountKind; token: string; passwordHash: PasswordHash },
): Promise<Account> {
  const { tx, actor, now, channel, emit } = context
  authorize(actor, 'shop.buy')
  const { accountId } = await spendLink(context, kind, ['reset', 'invite'], token)
  const [row] = await tx
    .update(accounts)
    .set({ passwordHash, emailVerifiedAt: now, updatedAt: now })
    .where(eq(accounts.id, accountId ?? ''))
    .returning(accountColumns)
  if (!row) throw invalid('linkExpired')
  const account = enabled(toAccount(row))
  await revokeSessions(context, account.id)
  await spendLinksOf(context, account.id)
  await emit(passwordChanged({ id: account.id, by: 'link', storefront: channel.storefront }))
  return account
}

async function mailLink(context: Context, kind: AccountKind, purpose: 'login' | 'reset', email: string) {
  const account = await findAccount(kind, email)
  if (!account || account.isDisabled) return context.emit(linkDeclined({ purpose }))
  return offerLink(context, { kind, purpose, email, accountId: account.id, locale: context.channel.locale })
}

function enabled(account: Account): Account {
  if (account.isDisabled) throw invalid('linkExpired')
  return account
}
