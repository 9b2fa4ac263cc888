import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { roleNames } from '@/lib/identity/role'
import { listSecured } from '@/lib/identity/second-factor-queries'
import { listStaff } from '@/lib/identity/staff-queries'
import { may } from '@/lib/kernel/actor'
import { locales } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { Person } from './_person'
import { Rule } from './_rule'
import { invite } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'people').staff.title })

/** Who works here, and the way in for others. */
export default async function StaffPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'people')
  const people = await shown(listStaff(staff))
  const secured = await shown(listSecured(staff))
  return (
    <PlainPage title={t('staff.title')} note={t('staff.note')}>
      <div>
        {people.map((person) => (
          <Person
            key={person.id}
            person={person}
            isSelf={person.id === staff.id}
            isSecured={secured.has(person.id)}
            locale={locale}
          />
        ))}
      </div>
      {may(staff, 'settings.write') && <Rule staff={staff} people={people} secured={secured} locale={locale} />}
      <Section title={t('staff.invite')}>
        <CommandForm
          action={invite}
          className="max-w-lg space-y-4"
          fields={[
            { name: 'name', label: t('staff.name'), required: true },
            { name: 'email', label: t('staff.email'), kind: 'email', required: true },
            {
              name: 'locale',
              label: t('staff.language'),
              kind: 'select',
              value: locale,
              options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
            },
            {
              name: 'roles',
              label: t('staff.rolesLabel'),
              kind: 'choices',
              options: roleNames.map((value) => ({ value, label: t(`roles.${value}`) })),
            },
          ]}
          submit={t('staff.invite')}
          done={t('staff.invited')}
          again
        />
      </Section>
    </PlainPage>
  )
}
