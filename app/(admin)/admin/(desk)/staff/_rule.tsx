import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { requireSettingForEdit } from '@/lib/channels/setting-queries'
import type { Account } from '@/lib/identity/account'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { shown } from '../../_desk/guard'
import { saveRule } from './actions'

type RuleProps = { staff: Actor; people: Account[]; secured: ReadonlySet<string>; locale: Locale }

/** Whether everybody who works here needs a second factor, and how many have one. */
export async function Rule({ staff, people, secured, locale }: RuleProps) {
  const t = words(locale, 'security')
  const { value, version } = await shown(requireSettingForEdit(staff, 'staff'))
  const working = people.filter(({ isDisabled }) => !isDisabled)
  const count = working.filter(({ id }) => secured.has(id)).length
  return (
    <Section title={t('staff.title')} note={t('staff.note', { count, all: String(working.length) })}>
      <CommandForm
        key={version}
        action={saveRule}
        className="max-w-lg space-y-4"
        hidden={{ version: String(version) }}
        fields={[
          {
            name: 'secondFactor',
            label: t('staff.rule'),
            kind: 'select',
            hint: t('staff.requiredHint'),
            value: value.secondFactor,
            options: (['optional', 'required'] as const).map((each) => ({ value: each, label: t(`staff.${each}`) })),
          },
        ]}
        submit={t('staff.save')}
      />
    </Section>
  )
}
