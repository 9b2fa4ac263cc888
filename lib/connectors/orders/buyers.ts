import 'server-only'
import { inArray } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { customers } from '@/db/schema/customers'
import { nextNumber } from '@/lib/channels/counter-commands'
import type { Context } from '@/lib/events/transact'
import type { MarketCode } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import type { SaleDocument } from './sale'

export type Buyer = { id: string; email: string; firstName: string; lastName: string }

const UNKNOWN = 'unknown'

/**
 * The customers of these documents by their number in the file, made where they are missing. Such a file knows no
 * addresses: they get one that nobody can have (RFC 2606), so no mail ever leaves for them. Sales that name no buyer
 * belong to one customer who stands for all unknown ones.
 */
export async function ensureBuyers(
  context: Context,
  source: string,
  market: MarketCode,
  documents: SaleDocument[],
): Promise<{ of: (document: SaleDocument) => Buyer; created: string[] }> {
  const { tx, now } = context
  const since = new Map<string, Date>()
  for (const { customer, at } of documents) {
    const known = since.get(customer)
    if (!known || at < known) since.set(customer, at)
  }
  const wanted = [...since].map(([customer, at]) => {
    const code = (customer || UNKNOWN).toLowerCase()
    const name = customer ? { firstName: 'Customer', lastName: customer } : { firstName: 'Unknown', lastName: 'buyer' }
    return { code, at, ...name, email: `${code.replace(/[^a-z0-9._-]/g, '_')}@${source}.invalid` }
  })
  const emails = [...new Set(wanted.map(({ email }) => email))]
  const rows = await tx
    .select({ id: customers.id, email: customers.email })
    .from(customers)
    .where(inArray(customers.email, emails))
  const ids = new Map(rows.map(({ id, email }) => [email, id]))
  const missing = wanted.filter(({ email }) => !ids.has(email))
  let number = missing.length ? await nextNumber(context, 'customer', missing.length) : 0
  for (const { email } of missing) ids.set(email, newId('customer', now.getTime()))
  await insertMany(
    customers,
    missing.map(({ email, firstName, lastName, at }) => ({
      id: ids.get(email)!,
      number: number++,
      email,
      firstName,
      lastName,
      locale: 'en',
      market,
      createdAt: at,
      updatedAt: now,
    })),
    'ignore',
  )
  const byCode = new Map(wanted.map(({ code, ...buyer }) => [code, { ...buyer, id: ids.get(buyer.email)! }]))
  return {
    of: ({ customer }) => byCode.get((customer || UNKNOWN).toLowerCase())!,
    created: missing.map(({ email }) => email),
  }
}
