import type { Metadata } from 'next'
import { texts, words } from '@/app/_messages/words'
import { PasswordForm } from '@/components/account/password-form'
import { TextLink } from '@/components/account/text-link'
import { getOpenLink } from '@/lib/identity/link-queries'
import { adminLocale } from '../../_desk/preferences'
import { Card } from '../_card'
import { reset } from '../actions'

type ResetPage = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { referrer: 'same-origin' }

/** A forgotten password, and the first one of who was invited. */
export default async function StaffReset({ searchParams }: ResetPage) {
  const locale = await adminLocale()
  const { reset: text, register, expired, staff } = texts(locale, 'login')
  const { token } = await searchParams
  const link = typeof token === 'string' ? await getOpenLink('staff', ['reset', 'invite'], token) : undefined
  if (!link)
    return (
      <Card title={expired.title} lead={expired.text}>
        <TextLink href="/admin/login/forgot">{expired.again}</TextLink>
      </Card>
    )
  const { email, purpose } = link
  const say = words(locale, 'login')
  const isInvited = purpose === 'invite'
  return (
    <Card
      title={isInvited ? staff.welcome : text.title}
      lead={isInvited ? say('staff.welcomeLead', { email }) : say('reset.lead', { email })}
    >
      <PasswordForm
        action={reset}
        hidden={{ token: String(token) }}
        label={text.password}
        hint={register.passwordHint}
        submit={text.submit}
        look="strong"
        wide
      />
    </Card>
  )
}
