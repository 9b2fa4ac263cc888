import { redirect } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { currentShopper } from '@/app/_server/session'
import { FieldsForm } from '@/components/account/fields-form'
import { MailSent } from '@/components/account/mail-sent'
import { NarrowPage } from '@/components/account/narrow-page'
import { TextLink } from '@/components/account/text-link'
import { type LivePage, liveChannel, titled } from '../_page/live-page'
import { register } from './actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'login', 'register.title')

export default async function Register({ params }: LivePage) {
  const channel = await liveChannel(params)
  const home = `/${channel.storefront}`
  if (await currentShopper()) redirect(`${home}/account`)
  const { register: text, signIn } = texts(channel, 'login')
  const link = (name: React.ReactNode) => <TextLink href={`${home}/legal/privacy`}>{name}</TextLink>
  return (
    <NarrowPage title={text.title} lead={text.lead}>
      <FieldsForm
        action={register}
        fields={[
          { name: 'name', label: text.name, autoComplete: 'name' },
          { name: 'email', label: signIn.email, type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: signIn.password,
            type: 'password',
            autoComplete: 'new-password',
            hint: text.passwordHint,
          },
        ]}
        submit={text.submit}
        wide
        done={<MailSent title={text.sentTitle} text={text.sentText} />}
      >
        <p className="text-ink-2 text-sm">{words(channel, 'login').rich('register.privacy', { link })}</p>
      </FieldsForm>
      <p className="mt-8 border-line border-t pt-6">
        {text.known} <TextLink href={`${home}/login`}>{signIn.submit}</TextLink>
      </p>
    </NarrowPage>
  )
}
