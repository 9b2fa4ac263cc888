import { MapPin } from 'lucide-react'
import { texts } from '@/app/_messages/words'
import { AddressLines } from '@/components/account/address-lines'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { addressLines } from '@/lib/channels/address-format'
import { listOwnAddresses } from '@/lib/customers/address-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'
import { dropAddress } from '../actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'addresses.title')

export default async function Addresses({ params }: LivePage) {
  const { channel, actor, home } = await requireShopper(params, '/addresses')
  const book = await listOwnAddresses(actor)
  const text = texts(channel, 'account').addresses
  const add = (
    <LinkButton href={`${home}/addresses/new`} variant={book.length ? 'outline' : 'signal'} prefetch={false}>
      {text.add}
    </LinkButton>
  )
  return (
    <Frame channel={channel} here="addresses" title={text.title}>
      {book.length === 0 && (
        <EmptyState icon={<MapPin aria-hidden="true" />} title={text.none} action={add}>
          {text.noneText}
        </EmptyState>
      )}
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {book.map((address) => (
          <li key={address.id} className="flex flex-col border-line border-t py-6">
            <p className="mb-3 flex min-h-6 gap-2">
              {address.isDefaultShipping && <Badge>{text.shipping}</Badge>}
              {address.isDefaultBilling && <Badge>{text.billing}</Badge>}
            </p>
            <AddressLines lines={addressLines(address, channel.country, channel.language)} />
            <div className="mt-4 flex items-center gap-2">
              <LinkButton href={`${home}/addresses/${address.id}`} size="sm" prefetch={false}>
                {text.edit}
              </LinkButton>
              <OneButtonForm action={dropAddress} hidden={{ id: address.id }} variant="quiet" size="sm">
                {text.remove}
              </OneButtonForm>
            </div>
          </li>
        ))}
      </ul>
      {book.length > 0 && <div className="border-line border-t pt-6">{add}</div>}
    </Frame>
  )
}
