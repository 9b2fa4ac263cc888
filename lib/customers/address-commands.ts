import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { lockRow } from '@/db/portable'
import { addresses, customers } from '@/db/schema/customers'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { type AddressInput, MOST_ADDRESSES } from './address'
import { customerOfAccount } from './customer-commands'
import { addressBookChanged } from './events'

/** Puts an address into the actor's own book. The first one is the default for both. Returns its id. */
export async function addAddress(context: Context, input: AddressInput): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'account.own')
  const customerId = await ownBook(context)
  const count = await tx.$count(addresses, eq(addresses.customerId, customerId))
  if (count >= MOST_ADDRESSES) throw conflict('addressBookFull', { max: MOST_ADDRESSES })
  const id = newId('address', now.getTime())
  const defaults = count ? flags(input) : { isDefaultShipping: true, isDefaultBilling: true }
  await tx.insert(addresses).values({ ...row(input), ...defaults, id, customerId, createdAt: now })
  await onlyDefault(context, customerId, id, defaults)
  await emit(addressBookChanged({ id: customerId }))
  return { id }
}

/** Changes one of the actor's own addresses; somebody else's is not found. */
export async function changeAddress(context: Context, { id, ...input }: AddressInput & { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'account.own')
  const customerId = await ownBook(context)
  const [changed] = await tx
    .update(addresses)
    .set({ ...row(input), ...flags(input) })
    .where(and(eq(addresses.id, id), eq(addresses.customerId, customerId)))
    .returning({ id: addresses.id })
  if (!changed) throw notFound('address')
  await onlyDefault(context, customerId, id, flags(input))
  await emit(addressBookChanged({ id: customerId }))
}

/** Removes one of the actor's own addresses; orders keep theirs. */
export async function removeAddress(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'account.own')
  const customerId = await ownBook(context)
  const [removed] = await tx
    .delete(addresses)
    .where(and(eq(addresses.id, id), eq(addresses.customerId, customerId)))
    .returning({ id: addresses.id })
  if (!removed) throw notFound('address')
  await emit(addressBookChanged({ id: customerId }))
}

/** The customer whose book the actor writes in, held until the end, so that two changes leave one default. */
async function ownBook(context: Context): Promise<string> {
  const { id } = await customerOfAccount(context, context.actor.id)
  await lockRow(context.tx, customers, id)
  return id
}

type Defaults = Pick<AddressInput, 'isDefaultShipping' | 'isDefaultBilling'>

const flags = ({ isDefaultShipping, isDefaultBilling }: Defaults): Defaults => ({ isDefaultShipping, isDefaultBilling })

const row = ({ address: { company, extra, phone, ...address } }: AddressInput) => ({
  ...address,
  company: company ?? null,
  extra: extra ?? null,
  phone: phone ?? null,
})

async function onlyDefault({ tx }: Context, customerId: string, id: string, defaults: Defaults): Promise<void> {
  const others = and(eq(addresses.customerId, customerId), ne(addresses.id, id))
  if (defaults.isDefaultShipping) await tx.update(addresses).set({ isDefaultShipping: false }).where(others)
  if (defaults.isDefaultBilling) await tx.update(addresses).set({ isDefaultBilling: false }).where(others)
}
