import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { accounts } from '@/db/schema/identity'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Account, AccountKind } from './account'
import { isRole } from './role'

const columns = {
  id: accounts.id,
  kind: accounts.kind,
  email: accounts.email,
  name: accounts.name,
  roles: accounts.roles,
  locale: accounts.locale,
  passwordHash: accounts.passwordHash,
  disabledAt: accounts.disabledAt,
  lastLoginAt: accounts.lastLoginAt,
  createdAt: accounts.createdAt,
}

/** For commands that know whose account they mean. Never to be fed from an address. */
export async function requireAccount(id: string): Promise<Account> {
  const [row] = await db.select(columns).from(accounts).where(eq(accounts.id, id))
  if (!row) throw notFound('account')
  return toAccount(row)
}

export async function findAccount(kind: AccountKind, email: string): Promise<Account | undefined> {
  const [row] = await db
    .select(columns)
    .from(accounts)
    .where(and(eq(accounts.kind, kind), eq(accounts.email, email)))
  return row && toAccount(row)
}

type Row = Pick<typeof accounts.$inferSelect, keyof typeof columns>

export const accountColumns = columns
export const toAccount = ({ passwordHash, disabledAt, roles, locale, ...row }: Row): Account => ({
  ...row,
  roles: roles.filter(isRole),
  locale: locale as Locale,
  hasPassword: passwordHash !== null,
  isDisabled: disabledAt !== null,
})
