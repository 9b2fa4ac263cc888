import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { accounts } from '@/db/schema/identity'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Account } from './account'
import { accountColumns, toAccount } from './account-queries'

/** Everyone who works here, by name. Needs `staff.write`. */
export async function listStaff(actor: Actor): Promise<Account[]> {
  authorize(actor, 'staff.write')
  const rows = await db
    .select(accountColumns)
    .from(accounts)
    .where(eq(accounts.kind, 'staff'))
    .orderBy(asc(accounts.name), asc(accounts.id))
  return rows.map(toAccount)
}

/** One of those who work here. Needs `staff.write`; shoppers are not found. */
export async function requireStaff(actor: Actor, id: string): Promise<Account> {
  authorize(actor, 'staff.write')
  const [row] = await db
    .select(accountColumns)
    .from(accounts)
    .where(and(eq(accounts.id, id), eq(accounts.kind, 'staff')))
  if (!row) throw notFound('account')
  return toAccount(row)
}
