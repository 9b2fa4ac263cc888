import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { accounts, loginTokens } from '@/db/schema/identity'
import type { Account, AccountKind } from './account'
import { accountColumns, toAccount } from './account-queries'
import { hashOf } from './link-token'
import { isPassword } from './password-hash'

/** The account with this address and password, unless it is disabled. Takes as long when there is none. */
export async function getAccountByPassword(
  kind: AccountKind,
  email: string,
  password: string,
): Promise<Account | undefined> {
  const [row] = await db
    .select(accountColumns)
    .from(accounts)
    .where(and(eq(accounts.kind, kind), eq(accounts.email, email), isNull(accounts.disabledAt)))
  return (await isPassword(password, row?.passwordHash)) && row ? toAccount(row) : undefined
}

export async function isPasswordOf(accountId: string, password: string): Promise<boolean> {
  const [row] = await db.select({ hash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId))
  return isPassword(password, row?.hash)
}

/** Whether this is what was chosen in the registration that the link belongs to. */
export async function isPasswordOfRegistration(token: string, password: string): Promise<boolean> {
  const [row] = await db
    .select({ hash: loginTokens.passwordHash })
    .from(loginTokens)
    .where(eq(loginTokens.tokenHash, hashOf(token)))
  return isPassword(password, row?.hash)
}
