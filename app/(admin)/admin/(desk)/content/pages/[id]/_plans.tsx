import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import type { PageText } from '@/lib/content/page'
import { listPlans } from '@/lib/content/plan-queries'
import { may } from '@/lib/kernel/actor'
import { wallClock } from '@/lib/kernel/wall-clock'
import { formats } from '../../../../_desk/formats'
import { expire, plan, unplan } from '../../actions'
import type { Own } from './_own'

const ZONE = 'Europe/Zurich'

/** What will happen to this page by itself, and a way to plan more. */
export async function Plans({ staff, locale, page, text }: Own & { text: PageText }) {
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const plans = await listPlans(staff, { pageId: page.id, state: 'waiting' })
  const mayPublish = may(staff, 'content.publish')
  const of = { pageId: page.id, locale: page.locale }
  return (
    <Section title={t('plans')}>
      {!plans.length && <p className="text-ink-2 text-sm">{t('plansNone')}</p>}
      <ul className="divide-y divide-line text-sm">
        {plans.map(({ id, kind, at, locale: of, version }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="tabular">{time(at)}</span>
            <span>
              {t(`planKinds.${kind}`)} · {of && t(`languages.${of}`)}
            </span>
            {version && <span className="text-ink-3">{t('planNote', { number: String(version) })}</span>}
            {mayPublish && (
              <span className="ms-auto">
                <OneButtonForm action={unplan} hidden={{ id }} variant="quiet" size="sm">
                  {t('planCancel')}
                </OneButtonForm>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayPublish && (
        <div className="mt-4 grid gap-8 lg:grid-cols-2">
          <CommandForm
            action={plan}
            hidden={of}
            submit={t('plan')}
            variant="outline"
            fields={[
              {
                name: 'kind',
                label: t('planWhat'),
                kind: 'select',
                options: (['publish', 'unpublish'] as const).map((value) => ({
                  value,
                  label: t(value === 'publish' ? 'planPublish' : 'planUnpublish'),
                })),
              },
              { name: 'at', label: t('planAt'), kind: 'datetime-local', required: true },
            ]}
          />
          {text.publishedVersion !== null && (
            <CommandForm
              action={expire}
              hidden={of}
              submit={t('save')}
              variant="outline"
              fields={[
                {
                  name: 'expiresAt',
                  label: t('expires'),
                  kind: 'datetime-local',
                  hint: t('expiresHint'),
                  value: text.expiresAt ? wallClock(text.expiresAt, ZONE) : '',
                },
              ]}
            />
          )}
        </div>
      )}
    </Section>
  )
}
