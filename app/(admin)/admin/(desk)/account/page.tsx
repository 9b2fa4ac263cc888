import { texts } from '@/app/_messages/words'
import { PasswordForm } from '@/components/account/password-form'
import { PlainPage } from '@/components/admin/plain-page'
import { requireStaff } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { saveOwnPassword } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'admin').palette.changePassword })

/** The own password. */
export default async function OwnAccountPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const { security } = texts(locale, 'account')
  const { register } = texts(locale, 'login')
  return (
    <PlainPage title={texts(locale, 'admin').palette.changePassword} note={staff.name}>
      <div className="max-w-lg">
        <PasswordForm
          action={saveOwnPassword}
          current={security.current}
          label={security.new}
          hint={register.passwordHint}
          submit={security.changePassword}
          look="strong"
          said={security.passwordChanged}
        />
      </div>
    </PlainPage>
  )
}
