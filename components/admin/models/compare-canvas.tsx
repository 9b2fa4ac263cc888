'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftComparison } from '@/lib/configurator/draft-queries'
import { marketCodes, markets } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { Badge } from '../../ui/badge'
import { useModelDesk } from './model-desk'
import { thingAt } from './places'
import { ruleWords } from './rule'
import { grouped } from './statistics-strip'
import { useAsked } from './use-check'

const tones = { added: 'success', removed: 'danger', changed: 'info', price: 'info' } as const

/** What publishing would change for the shop: parts, prices, numbers, and configurations of today that would go. */
export function CompareCanvas({ id, version }: { id: string; version: number | null }) {
  const t = useTranslations('models')
  const { definition, say, select, language } = useModelDesk()
  const question = useMemo(() => version && { id, version, definition }, [id, version, definition])
  const { answer, busy } = useAsked<DraftComparison>('/admin/models/compare', question || null)
  if (!version) return <p className="max-w-prose text-ink-2 text-sm">{t('neverPublished')}</p>
  if (!answer) return <p className="text-ink-2 text-sm">{busy ? t('counting') : t('checkFailed')}</p>
  const { changes, before, after, drawn, lost, examples } = answer
  const difference = after === null ? null : BigInt(after) - BigInt(before)
  const price = (amounts: NonNullable<(typeof changes)[number]['before']>) =>
    marketCodes
      .map((market) => formatMoney({ amount: amounts[market] ?? 0, currency: markets[market].currency }, language))
      .join(' · ')
  return (
    <div className="space-y-8">
      <section>
        <h2 className="border-line border-b pb-1 font-semibold text-base">{t('againstVersion', { version })}</h2>
        {changes.length === 0 && <p className="mt-3 text-ink-2 text-sm">{t('noChanges')}</p>}
        <ul className="divide-y divide-line">
          {changes.map((change, at) => (
            <li key={at} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2 text-sm">
              <Badge tone={tones[change.kind]}>{t(`change.${change.kind}`)}</Badge>
              <span className="text-ink-2">{t(`part.${change.part}`)}</span>
              {change.place ? (
                <button
                  type="button"
                  className="text-start underline"
                  onClick={() => select(thingAt(change.place ?? ''))}
                >
                  {[change.of, change.name]
                    .map((each) => say(each))
                    .filter(Boolean)
                    .join(': ') || t('noReason')}
                </button>
              ) : (
                <span>
                  {[change.of, change.name]
                    .map((each) => say(each))
                    .filter(Boolean)
                    .join(': ') || t('noReason')}
                </span>
              )}
              {change.before && change.after && (
                <span className="tabular w-full text-ink-2 sm:w-auto">
                  {price(change.before)} → {price(change.after)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="border-line border-b pb-1 font-semibold text-base">{t('configurations')}</h2>
        <p className="tabular mt-3">
          {grouped(before, language)} → {after === null ? '–' : grouped(after, language)}
          {difference !== null && difference !== 0n && (
            <span className="ms-2 text-ink-2">
              ({difference > 0n ? '+' : '−'}
              {grouped(String(difference < 0n ? -difference : difference), language)})
            </span>
          )}
        </p>
        {drawn > 0 && <p className="mt-2 text-ink-2 text-sm">{t('drawn', { drawn, lost })}</p>}
        <ul className="mt-3 space-y-3">
          {examples.map(({ choices, rules, gone }, at) => (
            <li key={at} className="border-line border-s-2 ps-3 text-sm">
              <p>
                {definition.features
                  .map(({ code, values }) =>
                    say(values.find((value) => value.code === choices[code])?.label, choices[code] ?? ''),
                  )
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p className="text-ink-2">
                {gone.length > 0
                  ? t('goneFor', { names: gone.map((code) => choices[code]).join(', ') })
                  : rules
                      .filter((rule) => rule < definition.rules.length)
                      .map((rule) => `${rule + 1}. ${ruleWords(definition.rules[rule], say)}`)
                      .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
