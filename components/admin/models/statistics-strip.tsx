'use client'

import { useTranslations } from 'use-intl'
import { Notice } from '../../ui/notice'
import { type ModelDesk, useModelDesk } from './model-desk'
import { thingAt } from './places'
import { ruleWords } from './rule'

const MOST = 8

/** What the draft is like at this moment: how many configurations, what is dead or forced, and what is wrong. */
export function StatisticsStrip() {
  const t = useTranslations('models')
  const { check, isChecking, definition, language } = useModelDesk()
  const statistics = check?.statistics
  const whole = new Intl.NumberFormat(language)
  const figure = (label: string, value: string) => (
    <div>
      <dt className="text-ink-2 text-xs">{label}</dt>
      <dd className="tabular font-semibold text-base">{value}</dd>
    </div>
  )
  return (
    <div className="mb-6 space-y-3">
      <div className="flex flex-wrap items-end gap-x-8 gap-y-2">
        <dl aria-busy={isChecking || undefined} className="flex flex-wrap gap-x-8 gap-y-2">
          {figure(t('configurations'), statistics ? grouped(statistics.configurations, language) : '–')}
          {figure(t('features'), whole.format(definition.features.length))}
          {figure(t('rules'), whole.format(definition.rules.length))}
          {statistics && (
            <>
              {figure(t('nodes'), whole.format(statistics.nodes))}
              {figure(t('size'), t('kilobytes', { size: statistics.bytes / 1000 }))}
              {figure(t('time'), t('milliseconds', { time: statistics.milliseconds }))}
            </>
          )}
        </dl>
        <p role="status" className="ms-auto text-ink-3 text-xs">
          {isChecking ? t('counting') : ''}
        </p>
      </div>
      {check && <Findings check={check} />}
    </div>
  )
}

function Findings({ check }: { check: NonNullable<ModelDesk['check']> }) {
  const t = useTranslations('models')
  const { select, definition, say } = useModelDesk()
  const valueAt = ({ feature, value }: { feature: string; value: string }) => {
    const f = definition.features.findIndex(({ code }) => code === feature)
    const v = definition.features[f]?.values.findIndex(({ code }) => code === value) ?? -1
    const found = definition.features[f]
    return found
      ? {
          place: `features.${f}.values.${v}`,
          text: `${say(found.label, feature)}: ${say(found.values[v]?.label, value)}`,
        }
      : undefined
  }
  const links = (of: { place: string; text: string }[]) => (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {of.slice(0, MOST).map(({ place, text }, at) => (
        <li key={at} className="min-w-0">
          <button type="button" className="break-words text-start underline" onClick={() => select(thingAt(place))}>
            {text}
          </button>
        </li>
      ))}
      {of.length > MOST && <li>{t('more', { count: of.length - MOST })}</li>}
    </ul>
  )
  const isHere = <T,>(each: T | undefined): each is T => each !== undefined
  const dead = (check.statistics?.dead ?? []).map(valueAt).filter(isHere)
  const forced = (check.statistics?.forced ?? []).map(valueAt).filter(isHere)
  return (
    <>
      {check.isTooLarge && <Notice tone="info">{t('tooLarge')}</Notice>}
      {check.contradiction.length > 0 && (
        <Notice tone="danger" title={t('contradiction', { count: check.contradiction.length })}>
          {links(
            check.contradiction.map((at) => ({
              place: `rules.${at}`,
              text: `${at + 1}. ${ruleWords(definition.rules[at], say)}`,
            })),
          )}
        </Notice>
      )}
      {check.faults.length > 0 && (
        <Notice tone="warning" title={t('faults', { count: check.faults.length })}>
          {links(
            check.faults.map(({ place, text }) => ({ place, text: `${placeName(place, definition, say)}: ${text}` })),
          )}
        </Notice>
      )}
      {dead.length > 0 && (
        <Notice tone="warning" title={t('deadValues', { count: dead.length })}>
          {links(dead)}
        </Notice>
      )}
      {forced.length > 0 && (
        <Notice tone="info" title={t('forcedValues', { count: forced.length })}>
          {links(forced)}
        </Notice>
      )}
    </>
  )
}

type Named = { code?: string; label?: object; question?: object }

/** "Wheels › Alloy": what people call the thing in which something is wrong. */
function placeName(place: string, definition: ModelDesk['definition'], say: ModelDesk['say']): string {
  const names: string[] = []
  let at: unknown = definition
  for (const part of thingAt(place).split('.')) {
    at = (at as Record<string, unknown> | undefined)?.[part]
    const { code, label, question } = (at ?? {}) as Named
    if (/^\d+$/.test(part)) names.push(say((label ?? question) as never, code) || String(Number(part) + 1))
  }
  return names.join(' › ') || place
}

/** A whole number of any length, in groups as the language writes them. */
export const grouped = (digits: string, language: string) => new Intl.NumberFormat(language).format(BigInt(digits))
