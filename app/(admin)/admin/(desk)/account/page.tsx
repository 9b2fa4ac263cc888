import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
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
        <FieldsForm
          action={saveOwnPassword}
          fields={[
            { name: 'current', label: security.current, type: 'password', autoComplete: 'current-password' },
            {
              name: 'password',
              label: security.new,
              type: 'password',
              autoComplete: 'new-password',
              hint: register.passwordHint,
            },
          ]}
          submit={security.changePassword}
          look="strong"
          said={security.passwordChanged}
        />
      </div>
    </PlainPage>
  )
}
