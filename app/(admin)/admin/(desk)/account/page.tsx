import { texts } from '@/app/_messages/words'
import { PasswordForm } from '@/components/account/password-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { requireStaff } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { SecondStep } from './_second-step'
import { saveOwnPassword } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'security').account.title })

/** The own account: password and second step. */
export default async function OwnAccountPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const { security } = texts(locale, 'account')
  const { account } = texts(locale, 'security')
  const { register } = texts(locale, 'login')
  return (
    <PlainPage title={account.title} note={staff.name}>
      <div className="max-w-lg space-y-12">
        <Section title={account.password}>
          <PasswordForm
            action={saveOwnPassword}
            current={security.current}
            label={security.new}
            hint={register.passwordHint}
            submit={security.changePassword}
            look="strong"
            said={security.passwordChanged}
          />
        </Section>
        <SecondStep staff={staff} locale={locale} />
      </div>
    </PlainPage>
  )
}
