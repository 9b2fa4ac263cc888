import { texts, words } from '@/app/_messages/words'
import { CommandForm, type FormField } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { requireSettingForEdit } from '@/lib/channels/setting-queries'
import { typedRate, type WrittenSetting, writtenSettings } from '@/lib/channels/typed-settings'
import type { Actor } from '@/lib/kernel/actor'
import { storefrontCodes } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { saveWritten } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'setup').selling.title })

/** How the shop sells: where visitors land, what orders hold, how long building takes, and instalments. */
export default async function SellingPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'setup')
  return (
    <PlainPage title={t('selling.title')} note={t('selling.note')}>
      <div className="max-w-lg space-y-10">
        {writtenSettings.map((key) => (
          <SettingForm key={key} of={key} staff={staff} locale={locale} />
        ))}
      </div>
    </PlainPage>
  )
}

type SettingFormProps = { of: WrittenSetting; staff: Actor; locale: Locale }

async function SettingForm({ of, staff, locale }: SettingFormProps) {
  const t = words(locale, 'setup')
  const { value, version } = await shown(requireSettingForEdit(staff, of))
  const written = Object.entries(value as Record<string, string | number>)
  const fields = written.map(([part, said]): FormField => {
    const place = `selling.${of}.${part}` as 'selling.orders.holdMinutes'
    const isStorefront = of === 'storefront' && part === 'default'
    return {
      name: `value.${part}`,
      label: t(place),
      required: part !== 'tagline',
      value: part === 'rate' ? typedRate(said as number) : String(said),
      ...(isStorefront && { kind: 'select', options: storefrontCodes.map((code) => ({ value: code, label: code })) }),
    }
  })
  return (
    <Section title={t(`selling.${of}.title`)} note={t(`selling.${of}.note`)}>
      <CommandForm
        key={version}
        action={saveWritten}
        className="space-y-4"
        hidden={{ key: of, version: String(version) }}
        fields={fields}
        submit={words(locale, 'admin')('detail.save')}
      />
    </Section>
  )
}
