import 'server-only'
import type { SavedAddress } from '@/lib/customers/customer'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import type { Actor } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { toPostal } from './desk-shape'

/** The signed-in shopper as the API shows them. */
export async function readProfile(actor: Actor) {
  const customer = await getOwnCustomer(actor)
  if (!customer) throw notFound('customer')
  const { number, email, firstName, lastName, phone, locale, market } = customer
  return { number, email, firstName, lastName, phone, locale, market }
}

export const toSavedAddress = (entry: SavedAddress) => {
  const { id, isDefaultShipping, isDefaultBilling } = entry
  return { ...toPostal(entry), id, isDefaultShipping, isDefaultBilling }
}
