import { clsx } from 'clsx'
import { texts, words } from '@/app/_messages/words'
import { CodesForm } from '@/components/account/codes-form'
import { FieldsForm } from '@/components/account/fields-form'
import { Section } from '@/components/admin/detail-page'
import { Disclosure } from '@/components/ui/disclosure'
import { StatusDot } from '@/components/ui/status-dot'
import { getSetting } from '@/lib/channels/setting-queries'
import { getSecondFactor } from '@/lib/identity/second-factor-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../_desk/formats'
import { renewCodes, turnOff } from '../../_second-factor/actions'
import { fileNameOf, Setup, untilCodesAreShown } from '../../_second-factor/setup'

/** The own second factor: set it up, get new recovery codes, turn it off. */
export async function SecondStep({ staff, locale }: { staff: Actor; locale: Locale }) {
  const t = words(locale, 'security')
  const { setup: text } = texts(locale, 'security')
  const factor = await getSecondFactor(staff)
  if (!factor)
    return (
      <div className="group/setup">
        <Section title={text.title} action={<Off>{text.off}</Off>}>
          <p className={clsx('mb-2', untilCodesAreShown)}>{text.why}</p>
          <p className={clsx('mb-6 text-ink-2 text-sm', untilCodesAreShown)}>{text.app}</p>
          <Setup staff={staff} locale={locale} next="/admin/account" />
        </Section>
      </div>
    )
  const since = t('setup.on', { date: formats(locale).date(factor.onSince) })
  const password = {
    name: 'current',
    label: text.password,
    type: 'password',
    autoComplete: 'current-password',
  } as const
  return (
    <Section title={text.title} action={<StatusDot status="success">{since}</StatusDot>}>
      <p className="text-ink-2 text-sm">{t('setup.left', { count: factor.codesLeft })}</p>
      <Disclosure summary={text.renew} name="second-step">
        <p className="mb-4 text-ink-2 text-sm">{text.renewText}</p>
        <CodesForm
          action={renewCodes}
          fields={[password]}
          submit={text.renewSubmit}
          words={text}
          fileName={fileNameOf((await getSetting('company')).name)}
          next="/admin/account"
        />
      </Disclosure>
      <Disclosure summary={text.turnOff} name="second-step">
        <p className="mb-4 text-ink-2 text-sm">{text.turnOffText}</p>
        <FieldsForm action={turnOff} fields={[password]} submit={text.turnOffSubmit} look="danger" />
      </Disclosure>
    </Section>
  )
}

const Off = ({ children }: { children: string }) => (
  <span className={untilCodesAreShown}>
    <StatusDot status="neutral">{children}</StatusDot>
  </span>
)
