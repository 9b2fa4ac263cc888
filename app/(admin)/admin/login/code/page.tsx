import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { awaitedAccount } from '@/app/_server/second-step'
import { FieldsForm } from '@/components/account/fields-form'
import { TextLink } from '@/components/account/text-link'
import { returnPath } from '@/lib/identity/return-path'
import { adminLocale } from '../../_desk/preferences'
import { Card } from '../_card'
import { giveCode } from '../actions'

type CodePage = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: texts(await adminLocale(), 'security').secondStep.title,
})

/** After the password: the code of the app, or a recovery code. */
export default async function SecondStepPage({ searchParams }: CodePage) {
  const asked = await searchParams
  const to = returnPath(asked.next, '/admin')
  const here = (more: Record<string, string>) => `/admin/login/code?${new URLSearchParams({ next: to, ...more })}`
  if (!(await awaitedAccount())) redirect(`/admin/login?next=${encodeURIComponent(to)}`)
  const { secondStep: text } = texts(await adminLocale(), 'security')
  const isLost = asked.with === 'recovery'
  return (
    <Card title={text.title} lead={isLost ? text.recoveryLead : text.lead}>
      <FieldsForm
        key={String(isLost)}
        action={giveCode}
        hidden={{ next: to }}
        fields={[
          isLost
            ? { name: 'passcode', label: text.recoveryCode, autoComplete: 'off', autoFocus: true }
            : {
                name: 'passcode',
                label: text.code,
                inputMode: 'numeric',
                autoComplete: 'one-time-code',
                autoFocus: true,
              },
        ]}
        submit={text.submit}
        look="strong"
        wide
      />
      <p className="mt-5 flex flex-col items-start gap-2 text-sm">
        <TextLink href={isLost ? here({}) : here({ with: 'recovery' })}>{isLost ? text.app : text.lost}</TextLink>
        <TextLink href="/admin/login">{text.back}</TextLink>
      </p>
      {isLost && <p className="mt-5 text-ink-2 text-sm">{text.help}</p>}
    </Card>
  )
}
