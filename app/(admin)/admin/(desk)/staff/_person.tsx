import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import type { Account } from '@/lib/identity/account'
import { roleNames } from '@/lib/identity/role'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../_desk/formats'
import { changeRoles, disable, enable, inviteAgain, resetSecondStep } from './actions'

type PersonProps = { person: Account; isSelf: boolean; isSecured: boolean; locale: Locale }

/** Someone who works here. Nobody changes or closes the own account. */
export function Person({ person, isSelf, isSecured, locale }: PersonProps) {
  const t = words(locale, 'people')
  const say = words(locale, 'security')
  const { time } = formats(locale)
  const { id, name, email, roles, isDisabled, lastLoginAt } = person
  const seen = lastLoginAt ? t('staff.lastIn', { date: time(lastLoginAt) }) : t('staff.neverIn')
  const summary = (
    <span className="min-w-0">
      {name} {isSelf && <Badge>{t('staff.you')}</Badge>}{' '}
      {isDisabled && <Badge tone="danger">{t('staff.disabled')}</Badge>}
      <span className="block break-words font-normal text-ink-2 text-sm">
        {[email, roles.join(', '), seen, ...(isSecured ? [say('staff.has')] : [])].join(' · ')}
      </span>
    </span>
  )
  if (isSelf) return <div className="border-line border-b py-3 font-semibold">{summary}</div>
  return (
    <Disclosure summary={summary}>
      <div className="space-y-6">
        <CommandForm
          action={changeRoles}
          hidden={{ id }}
          fields={[
            {
              name: 'roles',
              label: t('staff.rolesLabel'),
              kind: 'choices',
              chosen: roles,
              options: roleNames.map((value) => ({ value, label: t(`roles.${value}`) })),
            },
          ]}
          submit={t('staff.saveRoles')}
        />
        <div className="flex flex-wrap gap-2">
          {!isDisabled && !lastLoginAt && (
            <CommandForm
              action={inviteAgain}
              hidden={{ id }}
              submit={t('staff.inviteAgain')}
              done={t('staff.invited')}
              variant="outline"
            />
          )}
          {isDisabled ? (
            <CommandForm action={enable} hidden={{ id }} submit={t('staff.enable')} variant="outline" />
          ) : (
            <CommandForm action={disable} hidden={{ id }} submit={t('staff.disable')} variant="danger" />
          )}
        </div>
        {isSecured && (
          <div>
            <p className="mb-2 max-w-prose text-ink-2 text-sm">{say('staff.resetText')}</p>
            <CommandForm
              action={resetSecondStep}
              hidden={{ id }}
              submit={say('staff.reset')}
              done={say('staff.resetDone')}
              variant="outline"
            />
          </div>
        )}
      </div>
    </Disclosure>
  )
}
