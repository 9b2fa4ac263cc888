import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listPatternLinks } from '@/lib/design/pattern-link-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'
import { createLink, revokeLink } from './actions'

/** Who outside may read the patterns, and until when. */
export async function Links({ staff, locale }: { staff: Actor; locale: Locale }) {
  const t = words(locale, 'design')
  const { date } = formats(locale)
  const links = await shown(listPatternLinks(staff, new Date()))
  return (
    <div className="mt-8 max-w-3xl">
      <Section title={t('links')} note={t('linksText')}>
        {!links.length && <p className="text-ink-2 text-sm">{t('noLinks')}</p>}
        <ul>
          {links.map(({ id, name, expiresAt, isOpen }) => (
            <li key={id} className="flex flex-wrap items-center gap-3 border-line border-b py-2 text-sm">
              <span className="font-medium">{name}</span>
              <span className="text-ink-2">{isOpen ? t('until', { date: date(expiresAt) }) : t('revoked')}</span>
              {isOpen && (
                <span className="ms-auto">
                  <OneButtonForm action={revokeLink} hidden={{ id }} variant="outline">
                    {t('revoke')}
                  </OneButtonForm>
                </span>
              )}
            </li>
          ))}
        </ul>
        <CommandForm
          action={createLink}
          className="mt-4 max-w-md space-y-4"
          fields={[
            { name: 'name', label: t('linkName'), required: true },
            { name: 'days', label: t('linkDays'), value: '30', required: true },
          ]}
          submit={t('createLink')}
          reveal={t('linkIs')}
        />
      </Section>
    </div>
  )
}
