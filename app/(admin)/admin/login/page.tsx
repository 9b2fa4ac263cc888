import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { currentStaff } from '@/app/_server/session'
import { FieldsForm } from '@/components/account/fields-form'
import { TextLink } from '@/components/account/text-link'
import { returnPath } from '@/lib/identity/return-path'
import { adminLocale } from '../_desk/preferences'
import { Card } from './_card'
import { signIn } from './actions'

type LoginPage = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: texts(await adminLocale(), 'login').signIn.title,
})

export default async function StaffLogin({ searchParams }: LoginPage) {
  const to = returnPath((await searchParams).next, '/admin')
  if (await currentStaff()) redirect(to)
  const { staff, signIn: text } = texts(await adminLocale(), 'login')
  return (
    <Card title={staff.title} lead={staff.lead}>
      <FieldsForm
        action={signIn}
        hidden={{ next: to }}
        fields={[
          { name: 'email', label: text.email, type: 'email', autoComplete: 'username' },
          { name: 'password', label: text.password, type: 'password', autoComplete: 'current-password' },
        ]}
        submit={text.submit}
        look="strong"
        wide
      >
        <TextLink href="/admin/login/forgot" className="mt-2 self-start text-sm">
          {text.forgot}
        </TextLink>
      </FieldsForm>
    </Card>
  )
}
