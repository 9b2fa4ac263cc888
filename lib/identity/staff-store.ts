import 'server-only'
import { and, eq } from 'drizzle-orm'
import { accounts } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { type Actor, may } from '@/lib/kernel/actor'
import { forbidden, notFound } from '@/lib/kernel/errors'
import type { Account } from './account'
import { accountColumns, toAccount } from './account-queries'
import { permissionsOf, type Role } from './role'

/** Nobody gives, or touches, more than they have: else a key that may invite could invite an administrator. */
export function mayGrant(actor: Actor, roles: readonly Role[]): void {
  const missing = permissionsOf(roles).find((permission) => permission !== 'account.own' && !may(actor, permission))
  if (missing) throw forbidden(missing)
}

/** One of those who work here; shoppers are not found. */
export async function lockStaff({ tx }: Context, id: string): Promise<Account> {
  const [row] = await tx
    .select(accountColumns)
    .from(accounts)
    .where(and(eq(accounts.id, id), eq(accounts.kind, 'staff')))
  if (!row) throw notFound('account')
  return toAccount(row)
}
