import 'server-only'
import { accounts } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Account } from './account'
import { accountColumns, findAccount, toAccount } from './account-queries'
import { accountCreated, registrationRepeated } from './events'
import { offerLink, spendLink } from './link-store'
import type { PasswordHash } from './password-hash'

export type Registration = { email: string; name: string; passwordHash: PasswordHash }

/**
 * Starts an account: it comes to be when the link that is mailed is opened. When the address has one already, its owner
 * is told instead; whoever asks gets the same answer, so nobody learns who shops here.
 */
export async function requestRegistration(context: Context, registration: Registration): Promise<void> {
  authorize(context.actor, 'shop.buy')
  const known = await findAccount('shopper', registration.email)
  if (known) await context.emit(registrationRepeated({ id: known.id, storefront: context.channel.storefront }))
  else
    await offerLink(context, { ...registration, kind: 'shopper', purpose: 'register', locale: context.channel.locale })
}

/**
 * Makes the account that waits behind a link. The caller has compared the password, so that nobody confirms, by opening
 * a mail, an account that somebody else began with their address. Throws `invalid` when the link is used or old.
 */
export async function confirmRegistration(context: Context, { token }: { token: string }): Promise<Account> {
  const { tx, actor, now, channel, emit } = context
  authorize(actor, 'shop.buy')
  const { email, name, passwordHash, locale } = await spendLink(context, 'shopper', ['register'], token)
  const [account] = await tx
    .insert(accounts)
    .values({
      id: newId('account', now.getTime()),
      kind: 'shopper',
      email,
      name: name ?? '',
      passwordHash,
      roles: [],
      locale,
      emailVerifiedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning(accountColumns)
  // Two registrations of one address, both opened: the first has made the account.
  if (!account) throw invalid('linkExpired')
  await emit(accountCreated({ id: account.id, kind: 'shopper', by: 'mail', storefront: channel.storefront }))
  return toAccount(account)
}
