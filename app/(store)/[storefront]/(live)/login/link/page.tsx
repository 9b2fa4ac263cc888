import { texts, words } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { NarrowPage } from '@/components/account/narrow-page'
import { getOpenLink } from '@/lib/identity/link-queries'
import { ExpiredLink } from '../../_page/expired-link'
import { type LivePage, liveChannel, single, titled } from '../../_page/live-page'
import { signInByLink } from '../actions'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'login', 'link.title')

/** Opening the link changes nothing: mail scanners open it, too. The button does. */
export default async function LoginByLink({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const token = single((await searchParams).token)
  const link = await getOpenLink('shopper', ['login'], token)
  if (!link) return <ExpiredLink channel={channel} again="login" />
  const { email } = link
  const text = texts(channel, 'login').link
  return (
    <NarrowPage title={text.title} lead={words(channel, 'login')('link.lead', { email })}>
      <FieldsForm action={signInByLink} hidden={{ token }} fields={[]} submit={text.submit} wide />
    </NarrowPage>
  )
}
