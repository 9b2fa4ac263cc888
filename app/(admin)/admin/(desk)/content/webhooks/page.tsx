import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { StatusDot } from '@/components/ui/status-dot'
import { listDeliveries, listWebhooks } from '@/lib/connectors/webhook-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { planDots } from '../_dots'
import { add, drop, turn } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').webhooks })

/** Who outside is told of what is published, and what they answered. */
export default async function WebhooksPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const [hooks, deliveries] = await shown(Promise.all([listWebhooks(staff), listDeliveries(staff)]))
  const nameOf = new Map(hooks.map(({ id, name }) => [id, name]))
  return (
    <PlainPage title={t('webhooks')} note={t('webhooksEmpty')}>
      <ul className="divide-y divide-line text-sm empty:hidden">
        {hooks.map(({ id, name, url, isActive }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <StatusDot status={isActive ? 'success' : 'neutral'}>{t(isActive ? 'webhookOn' : 'webhookOff')}</StatusDot>
            <span className="font-medium">{name}</span>
            <code className="min-w-0 flex-1 break-all text-ink-2 text-xs">{url}</code>
            <OneButtonForm action={turn} hidden={{ id, isActive: String(!isActive) }} variant="quiet" size="sm">
              {t(isActive ? 'webhookTurnOff' : 'webhookTurnOn')}
            </OneButtonForm>
            <OneButtonForm action={drop} hidden={{ id }} variant="quiet" size="sm">
              {t('remove')}
            </OneButtonForm>
          </li>
        ))}
      </ul>
      <div className="max-w-xl">
        <Section title={t('webhookAdd')}>
          <CommandForm
            action={add}
            submit={t('webhookAdd')}
            reveal={t('webhookSecret')}
            fields={[
              { name: 'name', label: t('webhookName'), required: true },
              { name: 'url', label: t('webhookUrl'), required: true },
            ]}
          />
        </Section>
      </div>
      <Section title={t('deliveries')}>
        {!deliveries.length && <p className="text-ink-2 text-sm">{t('deliveriesNone')}</p>}
        <ul className="divide-y divide-line text-sm">
          {deliveries.map(({ id, webhookId, eventName, state, tries, fault, at }) => (
            <li key={id} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
              <StatusDot status={planDots[state]}>{t(`planStates.${state}`)}</StatusDot>
              <span className="tabular text-ink-2">{time(at)}</span>
              <span>{nameOf.get(webhookId)}</span>
              <code className="text-xs">{eventName}</code>
              <span className="text-ink-3">
                {t('tries')}: {tries} {fault}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </PlainPage>
  )
}
