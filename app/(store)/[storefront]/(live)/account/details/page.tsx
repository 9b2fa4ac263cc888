import { texts, words } from '@/app/_messages/words'
import { AccountSection } from '@/components/account/account-frame'
import { FieldsForm } from '@/components/account/fields-form'
import { getOwnCustomer } from '@/lib/customers/customer-queries'
import { requireAccount } from '@/lib/identity/account-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'
import { askNewEmail, saveProfile } from '../actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'details.title')

export default async function Details({ params }: LivePage) {
  const { channel, actor } = await requireShopper(params, '/details')
  const [customer, { email }] = await Promise.all([getOwnCustomer(actor), requireAccount(actor.id)])
  const { details: text, address: label } = texts(channel, 'account')
  const { optional } = texts(channel, 'ui')
  return (
    <Frame channel={channel} here="details" title={text.title}>
      <AccountSection title={text.name}>
        <FieldsForm
          action={saveProfile}
          fields={[
            {
              name: 'firstName',
              label: label.firstName,
              autoComplete: 'given-name',
              value: customer?.firstName,
              half: true,
            },
            {
              name: 'lastName',
              label: label.lastName,
              autoComplete: 'family-name',
              value: customer?.lastName,
              half: true,
            },
            {
              name: 'phone',
              label: label.phone,
              type: 'tel',
              autoComplete: 'tel',
              value: customer?.phone ?? '',
              optional,
            },
          ]}
          submit={text.save}
          look="strong"
          said={text.saved}
        />
      </AccountSection>
      <AccountSection title={text.email}>
        <p className="mb-5 text-ink-2">{words(channel, 'account')('details.emailText', { email })}</p>
        <FieldsForm
          action={askNewEmail}
          fields={[{ name: 'email', label: text.newEmail, type: 'email', autoComplete: 'email' }]}
          submit={text.changeEmail}
          look="outline"
          said={text.emailSent}
        />
      </AccountSection>
    </Frame>
  )
}
