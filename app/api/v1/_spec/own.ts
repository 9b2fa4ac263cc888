import 'server-only'
import type { SavedConfiguration } from '@/lib/cart/saved-configuration'
import { listOwnConfigurations } from '@/lib/cart/saved-configuration-queries'
import type { SavedAddress } from '@/lib/customers/customer'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { notFound } from '@/lib/kernel/errors'
import { toPostal } from './desk-shape'
import { picture } from './shape'

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

export const toSaved = ({ savedAt, picture: shown, ...rest }: SavedConfiguration) => ({
  ...rest,
  savedAt: savedAt.toISOString(),
  picture: shown && picture(shown),
})

export async function readSaved(actor: Actor, channel: Channel, id: string) {
  const [found] = await listOwnConfigurations(actor, channel, { id })
  if (!found) throw notFound('configuration')
  return toSaved(found)
}
