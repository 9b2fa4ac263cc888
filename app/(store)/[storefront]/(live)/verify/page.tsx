import type { Metadata } from 'next'
import { texts, words } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { NarrowPage } from '@/components/account/narrow-page'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { getOpenEntry } from '@/lib/content/form-queries'
import { type LivePage, liveChannel, single } from '../_page/live-page'
import { confirm } from './actions'

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  const { verify } = texts(await liveChannel(params), 'forms')
  return { title: verify.title, robots: { index: false }, referrer: 'same-origin' }
}

/**
 * Where the link of a double opt-in leads. Looking confirms nothing, since programs look into mails as well: the person
 * presses the button.
 */
export default async function VerifyPage({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const token = single((await searchParams).token)
  const entry = token ? await getOpenEntry(token) : undefined
  const { verify: text } = texts(channel, 'forms')
  const home = (
    <LinkButton href={`/${channel.storefront}`} variant="outline" size="lg" wide>
      {text.home}
    </LinkButton>
  )
  if (!entry)
    return (
      <NarrowPage title={text.expiredTitle} lead={text.expired}>
        {home}
      </NarrowPage>
    )
  const done = (
    <div className="grid gap-6">
      <Notice tone="success" title={text.doneTitle}>
        {text.done}
      </Notice>
      {home}
    </div>
  )
  return (
    <NarrowPage title={text.title} lead={words(channel, 'forms')('verify.lead', { email: entry.email })}>
      {entry.isConfirmed ? (
        done
      ) : (
        <FieldsForm action={confirm} hidden={{ token }} fields={[]} submit={text.submit} done={done} wide />
      )}
    </NarrowPage>
  )
}
