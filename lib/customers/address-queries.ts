import 'server-only'
import { and, asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { addresses, customers } from '@/db/schema/customers'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { SavedAddress } from './customer'

const columns = {
  id: addresses.id,
  firstName: addresses.firstName,
  lastName: addresses.lastName,
  company: addresses.company,
  street: addresses.street,
  extra: addresses.extra,
  postalCode: addresses.postalCode,
  city: addresses.city,
  country: addresses.country,
  phone: addresses.phone,
  isDefaultShipping: addresses.isDefaultShipping,
  isDefaultBilling: addresses.isDefaultBilling,
}

/** The actor's own address book: where things usually go first. Empty for who has none. */
export async function listOwnAddresses(actor: Actor): Promise<SavedAddress[]> {
  authorize(actor, 'account.own')
  const rows = await db
    .select(columns)
    .from(addresses)
    .innerJoin(customers, eq(customers.id, addresses.customerId))
    .where(eq(customers.accountId, actor.id))
    .orderBy(...order)
  return rows.map(toAddress)
}

/** One of the actor's own addresses; somebody else's is not found. */
export async function requireOwnAddress(actor: Actor, id: string): Promise<SavedAddress> {
  authorize(actor, 'account.own')
  const [row] = await db
    .select(columns)
    .from(addresses)
    .innerJoin(customers, eq(customers.id, addresses.customerId))
    .where(and(eq(addresses.id, id), eq(customers.accountId, actor.id)))
  if (!row) throw notFound('address')
  return toAddress(row)
}

/** A customer's address book for staff. Needs `customers.read`. */
export async function listAddresses(actor: Actor, customerId: string): Promise<SavedAddress[]> {
  authorize(actor, 'customers.read')
  const rows = await db
    .select(columns)
    .from(addresses)
    .where(eq(addresses.customerId, customerId))
    .orderBy(...order)
  return rows.map(toAddress)
}

const order = [desc(addresses.isDefaultShipping), desc(addresses.isDefaultBilling), asc(addresses.createdAt)]

type Row = { [K in keyof typeof columns]: (typeof addresses.$inferSelect)[K] }

const toAddress = ({ company, extra, phone, ...row }: Row): SavedAddress => ({
  ...row,
  company: company ?? undefined,
  extra: extra ?? undefined,
  phone: phone ?? undefined,
})
