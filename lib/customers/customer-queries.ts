import 'server-only'
import { and, asc, desc, eq, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains } from '@/db/portable'
import { customers } from '@/db/schema/customers'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { notFound } from '@/lib/kernel/errors'
import type { Customer, CustomerRecord } from './customer'
import { customerColumns, recordColumns, toCustomer } from './customer-rows'

/** For the door that knows whose account it is. */
export async function getCustomerIdOfAccount(accountId: string): Promise<string | undefined> {
  const [row] = await db.select({ id: customers.id }).from(customers).where(eq(customers.accountId, accountId))
  return row?.id
}

/** The customer that the actor is; undefined for guests and staff. */
export async function getOwnCustomer(actor: Actor): Promise<Customer | undefined> {
  authorize(actor, 'account.own')
  const [row] = await db.select(customerColumns).from(customers).where(eq(customers.accountId, actor.id))
  return row && toCustomer(row)
}

export type CustomerFilter = {
  /** In the name, the address or the number. */
  words?: string
  market?: MarketCode
  hasAccount?: boolean
  sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'number' | '-number'
  limit?: number
  offset?: number
  /** Continue after this one of the newest first. */
  after?: { at: Date; id: string }
}

/** Customers for staff, the newest first, with how many there are in all. Needs `customers.read`. */
export async function listCustomers(
  actor: Actor,
  filter: CustomerFilter = {},
): Promise<{ rows: Customer[]; total: number }> {
  authorize(actor, 'customers.read')
  const where = and(...conditions(filter))
  const { after } = filter
  const rest =
    after && or(lt(customers.createdAt, after.at), and(eq(customers.createdAt, after.at), lt(customers.id, after.id)))
  const [rows, total] = await Promise.all([
    db
      .select(customerColumns)
      .from(customers)
      .where(and(where, rest))
      .orderBy(...orders[filter.sort ?? '-createdAt'])
      .limit(Math.min(filter.limit ?? 50, 200))
      .offset(filter.offset ?? 0),
    db.$count(customers, where),
  ])
  return { rows: rows.map(toCustomer), total }
}

/** All that staff may know of one customer. Needs `customers.read`. */
export async function requireCustomer(actor: Actor, id: string): Promise<CustomerRecord> {
  authorize(actor, 'customers.read')
  const [row] = await db.select(recordColumns).from(customers).where(eq(customers.id, id))
  if (!row) throw notFound('customer')
  return toCustomer(row)
}

const orders: Record<NonNullable<CustomerFilter['sort']>, SQL[]> = {
  name: [asc(customers.lastName), asc(customers.firstName), asc(customers.id)],
  '-name': [desc(customers.lastName), desc(customers.firstName), desc(customers.id)],
  createdAt: [asc(customers.createdAt), asc(customers.id)],
  '-createdAt': [desc(customers.createdAt), desc(customers.id)],
  number: [asc(customers.number)],
  '-number': [desc(customers.number)],
}

function conditions({ words, market, hasAccount }: CustomerFilter): SQL[] {
  const all: (SQL | undefined)[] = [
    market && eq(customers.market, market),
    hasAccount === undefined ? undefined : hasAccount ? isNotNull(customers.accountId) : isNull(customers.accountId),
  ]
  // Each word somewhere: "anna keller" finds Anna Keller.
  for (const word of words?.trim().split(/\s+/).slice(0, 5) ?? [])
    if (word)
      all.push(
        or(
          contains(customers.firstName, word),
          contains(customers.lastName, word),
          contains(customers.email, word),
          ...(/^\d{1,9}$/.test(word) ? [eq(customers.number, Number(word))] : []),
        ),
      )
  return all.filter((condition) => condition !== undefined)
}
