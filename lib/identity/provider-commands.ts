import 'server-only'
import { and, eq } from 'drizzle-orm'
import { accounts, externalLogins } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { forbidden, invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Account } from './account'
import { accountColumns, findAccount, requireAccount, toAccount } from './account-queries'
import { accountCreated } from './events'

/** What an OpenID Connect provider says about someone. */
export type ProviderProfile = {
  provider: string
  subject: string
  email: string
  /** Only a provider that has seen the mailbox may lead into an account. */
  isEmailVerified: boolean
  name: string
}

/**
 * The shopper whom a provider vouches for: known by the provider's own id, else by the e-mail address, else new.
 * Throws `invalid` when the provider has not verified the address, `forbidden` when the account is disabled.
 */
export async function enterByProvider(context: Context, profile: ProviderProfile): Promise<Account> {
  const { tx, actor, now } = context
  authorize(actor, 'shop.buy')
  const { provider, subject } = profile
  const [login] = await tx
    .select({ accountId: externalLogins.accountId })
    .from(externalLogins)
    .where(and(eq(externalLogins.provider, provider), eq(externalLogins.subject, subject)))
  const account = login ? await requireAccount(login.accountId) : await accountFor(context, profile)
  if (account.isDisabled) throw forbidden('account.own')
  if (!login)
    await tx
      .insert(externalLogins)
      .values({ provider, subject, accountId: account.id, createdAt: now })
      .onConflictDoNothing()
  return account
}

async function accountFor(context: Context, { isEmailVerified, name, ...profile }: ProviderProfile): Promise<Account> {
  if (!isEmailVerified) throw invalid('emailNotVerified')
  const { tx, now, channel, emit } = context
  const email = profile.email.trim().toLowerCase()
  const known = await findAccount('shopper', email)
  if (known) return known
  const [made] = await tx
    .insert(accounts)
    .values({
      id: newId('account', now.getTime()),
      kind: 'shopper',
      email,
      name,
      roles: [],
      locale: channel.locale,
      emailVerifiedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning(accountColumns)
  if (!made) return accountFor(context, { ...profile, isEmailVerified, name })
  await emit(accountCreated({ id: made.id, kind: 'shopper', by: 'provider', storefront: channel.storefront }))
  return toAccount(made)
}
