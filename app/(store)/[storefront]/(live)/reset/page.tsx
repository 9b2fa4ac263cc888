import { texts, words } from '@/app/_messages/words'
import { NarrowPage } from '@/components/account/narrow-page'
import { PasswordForm } from '@/components/account/password-form'
import { getOpenLink } from '@/lib/identity/link-queries'
import { ExpiredLink } from '../_page/expired-link'
import { type LivePage, liveChannel, single, titled } from '../_page/live-page'
import { reset } from './actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'login', 'reset.title')

export default async function Reset({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const token = single((await searchParams).token)
  const link = await getOpenLink('shopper', ['reset'], token)
  if (!link) return <ExpiredLink channel={channel} again="forgot" />
  const { email } = link
  const { reset: text, register } = texts(channel, 'login')
  return (
    <NarrowPage title={text.title} lead={words(channel, 'login')('reset.lead', { email })}>
      <PasswordForm
        action={reset}
        hidden={{ token }}
        label={text.password}
        hint={register.passwordHint}
        submit={text.submit}
        wide
      />
    </NarrowPage>
  )
}
