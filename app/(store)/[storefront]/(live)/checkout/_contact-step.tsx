import { texts } from '@/app/_messages/words'
import { ContactForm } from '@/components/checkout/contact-form'
import type { PricedCart } from '@/lib/cart/priced-cart'
import { countryName } from '@/lib/channels/countries'
import { getMarket } from '@/lib/channels/market-queries'
import { listOwnAddresses } from '@/lib/customers/address-queries'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { saveContact } from './actions'

/** Where it goes and where the invoice goes, filled with what is known of a signed-in shopper. */
export async function ContactStep({ cart, channel, actor }: { cart: PricedCart; channel: Channel; actor: Actor }) {
  const text = texts(channel, 'checkout')
  const { shipsTo } = await getMarket(channel.market)
  const saved = actor.customerId ? await listOwnAddresses(actor) : []
  const known = cart.addresses.shipping ?? saved.find(({ isDefaultShipping }) => isDefaultShipping) ?? saved[0]
  const email = cart.email ?? (actor.customerId ? (await getOwnCustomer(actor))?.email : undefined)
  return (
    <ContactForm
      action={saveContact}
      email={email ?? ''}
      shipping={known ?? undefined}
      billing={cart.addresses.billing ?? undefined}
      country={channel.country}
      countries={shipsTo.map((value) => ({ value, label: countryName(value, channel.language) }))}
      words={{
        ...text.address,
        continue: text.steps.continue,
        optional: texts(channel, 'ui').optional,
        fields: texts(channel, 'account').address,
      }}
    />
  )
}
