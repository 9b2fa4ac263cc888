import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { getProfile, listSignals } from '@/lib/tracking/profile-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'
import { signalSentence } from '../../../_desk/signal-sentence'
import { part } from '../actions'

type ActivityProps = { customerId: string; staff: Actor; locale: Locale }

const MOST = 30

/** What a customer did on our pages and elsewhere, by what they are recognised, and what was put together for it. */
export async function Activity({ customerId, staff, locale }: ActivityProps) {
  const t = words(locale, 'people')
  const { time } = formats(locale)
  const profile = await shown(getProfile(staff, { kind: 'customer', key: customerId }))
  const seen = profile ? await shown(listSignals(staff, profile.id, MOST)) : []
  return (
    <Section title={t('profile.title')} note={t('profile.note')}>
      {profile ? (
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div>
            {profile.firstAt && profile.lastAt && (
              <p className="mb-4 text-ink-2 text-sm">
                {t('profile.seen', {
                  count: profile.signals,
                  from: time(profile.firstAt),
                  to: time(profile.lastAt),
                })}
                {profile.signals > MOST && ` · ${t('profile.latest', { count: MOST })}`}
              </p>
            )}
            <Timeline
              items={seen.map((signal) => ({
                id: String(signal.seq),
                at: signal.at,
                text: signalSentence(locale, signal),
              }))}
              empty={t('profile.none')}
              format={time}
            />
          </div>
          <div className="space-y-6 text-sm">
            <div>
              <h3 className="mb-2 font-semibold">{t('profile.known')}</h3>
              <ul className="space-y-2">
                {profile.keys.map(({ kind, key, since }) => (
                  <li key={`${kind} ${key}`} className="wrap-anywhere">
                    {t(`profile.keys.${kind}`, { key })}
                    <span className="block text-ink-3 text-xs">{t('profile.since', { at: time(since) })}</span>
                  </li>
                ))}
              </ul>
            </div>
            {profile.joins.length > 0 && (
              <div>
                <h3 className="mb-2 font-semibold">{t('profile.joins')}</h3>
                <ul className="space-y-3">
                  {profile.joins.map(({ id, reason, at, undoneAt }) => (
                    <li key={id}>
                      {t(`profile.reasons.${reason}`)}
                      <span className="block text-ink-3 text-xs">
                        {time(at)}
                        {undoneAt && ` · ${t('profile.undone', { at: time(undoneAt) })}`}
                      </span>
                      {!undoneAt && may(staff, 'customers.write') && (
                        <CommandForm
                          action={part}
                          hidden={{ id }}
                          fields={[]}
                          submit={t('profile.undo')}
                          done={t('profile.parted')}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
      ) : (
        <p className="text-ink-2 text-sm">{t('profile.none')}</p>
      )}
    </Section>
  )
}
