import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { TextLink } from '@/components/account/text-link'
import { requireOwnAddress } from '@/lib/customers/address-queries'
import { type LivePage, titled } from '../../../_page/live-page'
import { Frame } from '../../_frame'
import { found, requireShopper } from '../../_shopper'
import { saveAddress } from '../../actions'
import { addressFields } from '../_address-fields'

type AddressPage = { params: Promise<{ storefront: string; id: string }>; searchParams: LivePage['searchParams'] }

export const generateMetadata = ({ params }: AddressPage) => titled(params, 'account', 'addresses.editTitle')

export default async function ChangeAddress({ params }: AddressPage) {
  const { id } = await params
  const { channel, actor, home } = await requireShopper(params, '/addresses')
  const address = await found(requireOwnAddress(actor, id))
  const text = texts(channel, 'account').addresses
  return (
    <Frame channel={channel} here="addresses" title={text.editTitle}>
      <FieldsForm action={saveAddress} hidden={{ id }} fields={addressFields(channel, address)} submit={text.save}>
        <TextLink href={`${home}/addresses`}>{text.back}</TextLink>
      </FieldsForm>
    </Frame>
  )
}
