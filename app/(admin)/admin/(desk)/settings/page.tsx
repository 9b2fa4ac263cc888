import { texts, words } from '@/app/_messages/words'
import { CommandForm, type FormField } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { countryCodes, countryName } from '@/lib/channels/countries'
import type { Setting } from '@/lib/channels/setting'
import { requireSettingForEdit } from '@/lib/channels/setting-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { saveCompany } from './actions'

const needed = ['name', 'legalName', 'street', 'postalCode', 'city', 'country', 'email']
const order = [...needed, 'phone', 'register', 'vatId', 'managing'] as (keyof Setting<'company'>)[]

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'setup').company.title })

/** What the company says of itself. */
export default async function SettingsPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'setup')
  const { language } = formats(locale)
  const { value, version } = await shown(requireSettingForEdit(staff, 'company'))
  const countries = countryCodes
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const fields = order.map(
    (part): FormField => ({
      name: `value.${part}`,
      label: t(`company.${part}`),
      value: value[part],
      required: needed.includes(part),
      ...(part === 'country' && { kind: 'select', options: countries }),
      ...(part === 'email' && { kind: 'email' }),
    }),
  )
  return (
    <PlainPage title={t('company.title')} note={t('company.note')}>
      <CommandForm
        key={version}
        action={saveCompany}
        className="max-w-lg space-y-4"
        hidden={{ version: String(version) }}
        fields={fields}
        submit={words(locale, 'admin')('detail.save')}
      />
    </PlainPage>
  )
}
