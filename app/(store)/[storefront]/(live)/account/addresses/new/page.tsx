import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { TextLink } from '@/components/account/text-link'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import { type LivePage, titled } from '../../../_page/live-page'
import { Frame } from '../../_frame'
import { requireShopper } from '../../_shopper'
import { saveNewAddress } from '../../actions'
import { addressFields } from '../_address-fields'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'addresses.add')

export default async function NewAddress({ params }: LivePage) {
  const { channel, actor, home } = await requireShopper(params, '/addresses/new')
  const customer = await getOwnCustomer(actor)
  const text = texts(channel, 'account').addresses
  const known = customer && { firstName: customer.firstName, lastName: customer.lastName }
  return (
    <Frame channel={channel} here="addresses" title={text.add}>
      <FieldsForm action={saveNewAddress} fields={addressFields(channel, known)} submit={text.save}>
        <TextLink href={`${home}/addresses`}>{text.back}</TextLink>
      </FieldsForm>
    </Frame>
  )
}
