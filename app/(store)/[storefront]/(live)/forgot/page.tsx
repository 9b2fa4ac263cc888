import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { MailSent } from '@/components/account/mail-sent'
import { NarrowPage } from '@/components/account/narrow-page'
import { TextLink } from '@/components/account/text-link'
import { type LivePage, liveChannel, titled } from '../_page/live-page'
import { forgot } from './actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'login', 'forgot.title')

export default async function Forgot({ params }: LivePage) {
  const channel = await liveChannel(params)
  const { forgot: text, signIn, sent } = texts(channel, 'login')
  return (
    <NarrowPage title={text.title} lead={text.lead}>
      <FieldsForm
        action={forgot}
        fields={[{ name: 'email', label: signIn.email, type: 'email', autoComplete: 'username' }]}
        submit={text.submit}
        wide
        done={<MailSent title={sent.title} text={sent.text} />}
      />
      <p className="mt-6">
        <TextLink href={`/${channel.storefront}/login`}>{text.back}</TextLink>
      </p>
    </NarrowPage>
  )
}
