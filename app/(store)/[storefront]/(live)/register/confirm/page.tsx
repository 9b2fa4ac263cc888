import { texts, words } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { NarrowPage } from '@/components/account/narrow-page'
import { getOpenLink } from '@/lib/identity/link-queries'
import { ExpiredLink } from '../../_page/expired-link'
import { type LivePage, liveChannel, single, titled } from '../../_page/live-page'
import { confirm } from '../actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'login', 'confirm.title')

export default async function ConfirmRegistration({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const token = single((await searchParams).token)
  const link = await getOpenLink('shopper', ['register'], token)
  if (!link) return <ExpiredLink channel={channel} again="register" />
  const { email } = link
  const { confirm: text, signIn } = texts(channel, 'login')
  return (
    <NarrowPage title={text.title} lead={words(channel, 'login')('confirm.lead', { email })}>
      <FieldsForm
        action={confirm}
        hidden={{ token }}
        fields={[{ name: 'password', label: signIn.password, type: 'password', autoComplete: 'current-password' }]}
        submit={text.submit}
        wide
      />
    </NarrowPage>
  )
}
