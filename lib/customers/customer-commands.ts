import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { customers } from '@/db/schema/customers'
import { nextNumber } from '@/lib/channels/counter-commands'
import type { Context } from '@/lib/events/transact'
import { requireAccount } from '@/lib/identity/account-queries'
import { authorize, may } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { conflict, forbidden } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import { type Customer, splitName } from './customer'
import { customerColumns, toCustomer } from './customer-rows'
import { customerCreated, customerLinked } from './events'

export type NewCustomer = {
  email: string
  firstName: string
  lastName: string
  phone?: string | null
  locale: Locale
  market: MarketCode
  /** Of the signed-in shopper who is this customer. */
  accountId?: string
}

/**
 * The customer who buys: the account's own when `accountId` is given, else the one with this e-mail address, else a
 * new one. What is known of someone is never changed here: whoever types an address need not be its owner.
 * Throws `forbidden` when the account is somebody else's.
 */
export async function ensureCustomer(context: Context, { accountId, ...customer }: NewCustomer): Promise<Customer> {
  authorize(context.actor, 'shop.buy')
  if (accountId) return customerOfAccount(context, accountId)
  const email = customer.email.trim().toLowerCase()
  const known = (await findByEmail(context, email)) ?? (await createCustomer(context, { ...customer, email }))
  return known ?? ensureCustomer(context, customer)
}

/**
 * The customer that an account is: linked by its e-mail address when that was shown to be its own, made when there is
 * none. Run at every sign-in, so that earlier purchases as a guest are found. Throws `forbidden` for another's account.
 */
export async function customerOfAccount(context: Context, accountId: string): Promise<Customer> {
  const { tx, actor, channel } = context
  authorize(actor, 'shop.buy')
  if (accountId !== actor.id && !may(actor, 'customers.write')) throw forbidden('customers.write')
  const [own] = await tx.select(customerColumns).from(customers).where(eq(customers.accountId, accountId))
  if (own) return toCustomer(own)

  const account = await requireAccount(accountId)
  const known = await findByEmail(context, account.email)
  if (known?.accountId) throw conflict('conflict')
  const found = known
    ? await link(context, known.id, accountId)
    : await createCustomer(context, {
        ...splitName(account.name),
        email: account.email,
        locale: channel.locale,
        market: channel.market,
        accountId,
      })
  return found ?? customerOfAccount(context, accountId)
}

async function link({ tx, now, emit }: Context, id: string, accountId: string): Promise<Customer | undefined> {
  const [linked] = await tx
    .update(customers)
    .set({ accountId, updatedAt: now })
    .where(and(eq(customers.id, id), isNull(customers.accountId)))
    .returning(customerColumns)
  if (linked) await emit(customerLinked({ id, accountId }))
  return linked && toCustomer(linked)
}

async function findByEmail(_: Context, email: string): Promise<Customer | undefined> {
  const [row] = await selectByEmail({ email })
  return row && toCustomer(row)
}

/** Undefined when another has just made it: the second waits at the unique key until the first is there. */
async function createCustomer(context: Context, customer: NewCustomer): Promise<Customer | undefined> {
  const { now, emit } = context
  const { accountId = null, phone = null, ...known } = customer
  const [made] = await insertCustomer({
    ...known,
    accountId,
    phone,
    id: newId('customer', now.getTime()),
    number: await nextNumber(context, 'customer'),
    createdAt: now,
    updatedAt: now,
  })
  if (made) await emit(customerCreated({ id: made.id }))
  return made && toCustomer(made)
}

const selectByEmail = compiled(() =>
  db
    .select(customerColumns)
    .from(customers)
    .where(eq(customers.email, sql.placeholder('email'))),
)

const insertCustomer = compiled(() =>
  db
    .insert(customers)
    .values({
      ...given('id', 'number', 'email', 'firstName', 'lastName', 'phone', 'locale', 'market', 'accountId'),
      ...given('createdAt', 'updatedAt'),
    })
    .onConflictDoNothing()
    .returning(customerColumns),
)
