import { texts, words } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { getOpenLink } from '@/lib/identity/link-queries'
import { ExpiredLink } from '../../_page/expired-link'
import { type LivePage, single, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'
import { confirmNewEmail } from '../actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'email.title')

export default async function ConfirmEmail({ params, searchParams }: LivePage) {
  const token = single((await searchParams).token)
  const { channel } = await requireShopper(params, `/email?token=${encodeURIComponent(token)}`)
  const link = await getOpenLink('shopper', ['email'], token)
  if (!link) return <ExpiredLink channel={channel} again="account/details" />
  const { email } = link
  const text = texts(channel, 'account').email
  return (
    <Frame channel={channel} here="details" title={text.title}>
      <p className="mb-6 text-ink-2">{words(channel, 'account')('email.lead', { email })}</p>
      <FieldsForm action={confirmNewEmail} hidden={{ token }} fields={[]} submit={text.submit} />
    </Frame>
  )
}
