'use client'

import { clsx } from 'clsx'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftTrial } from '@/lib/configurator/draft-queries'
import type { StackedLayer } from '@/lib/configurator/picture-plan'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { AngleButtons } from './angle-buttons'
import { useModelDesk } from './model-desk'
import { ruleWords } from './rule'
import { ShownLayers } from './shown-layers'
import { grouped } from './statistics-strip'
import { useAsked } from './use-check'

type Wanted = { feature: string; value: string }
type TryCanvasProps = {
  /** What the product itself costs, minor units; absent where it is not sold. */
  bases: Partial<Record<MarketCode, number>>
}

/** A configuration of the draft as it is, saved or not: what goes, what it costs, why not, and its picture. */
export function TryCanvas({ bases }: TryCanvasProps) {
  const t = useTranslations('models')
  const { definition, say, language } = useModelDesk()
  const [choices, setChoices] = useState<Record<string, string>>({})
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [market, setMarket] = useState<MarketCode>('ch')
  const question = useMemo(
    () => ({ definition, choices, market, ...(wanted && { wanted }) }),
    [definition, choices, market, wanted],
  )
  const { answer, busy } = useAsked<DraftTrial>('/admin/models/try', question, 60)
  if (!answer) return <p className="text-ink-2 text-sm">{busy ? t('counting') : t('cannotTry')}</p>
  const { currency } = markets[market]
  const money = (amount: number) => formatMoney({ amount, currency }, language)
  const base = bases[market]
  const total = answer.entries.reduce((sum, { amount }) => sum + amount, base ?? 0)
  const choose = (feature: string, value: string, isValid: boolean) => {
    setWanted(isValid ? null : { feature, value })
    if (isValid) setChoices({ ...choices, [feature]: value })
  }
  return (
    <div className={clsx('grid items-start gap-6 xl:grid-cols-2', busy && 'cursor-progress')}>
      <div className="xl:sticky xl:top-16">
        <Pictures layers={answer.layers} />
      </div>
      <div className="min-w-0 space-y-6">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3 border-line border-b pb-4">
          <Select
            aria-label={t('market')}
            value={market}
            onChange={({ target }) => setMarket(target.value as MarketCode)}
            className="w-32"
          >
            {marketCodes.map((code) => (
              <option key={code} value={code}>
                {code.toUpperCase()} · {markets[code].currency}
              </option>
            ))}
          </Select>
          <p>
            <span className="block text-ink-2 text-xs">{t('price')}</span>
            <span className="tabular font-semibold text-lg">{base === undefined ? t('notSold') : money(total)}</span>
          </p>
          <p>
            <span className="block text-ink-2 text-xs">{t('left')}</span>
            <span className="tabular font-semibold text-lg">{grouped(answer.configurations, language)}</span>
          </p>
          <Button
            size="sm"
            className="ms-auto"
            disabled={!Object.keys(choices).length && !wanted}
            onClick={() => {
              setChoices({})
              setWanted(null)
            }}
          >
            {t('startAgain')}
          </Button>
        </div>
        {wanted && answer.refusal && (
          <Refused
            refusal={answer.refusal}
            money={money}
            onRepair={(next) => {
              const own = Object.keys({ ...choices, [wanted.feature]: '' })
              setChoices(Object.fromEntries(own.flatMap((code) => (next[code] ? [[code, next[code]]] : []))))
              setWanted(null)
            }}
          />
        )}
        {!Object.keys(answer.choices).length && (
          <Notice tone="warning">
            {t('choicesClash')}{' '}
            <button type="button" className="underline" onClick={() => setChoices({})}>
              {t('startAgain')}
            </button>
          </Notice>
        )}
        <ul className="divide-y divide-line">
          {definition.features.map((feature) => (
            <li key={feature.code} className="grid gap-x-4 gap-y-1 py-2 md:grid-cols-[11rem_minmax(0,1fr)]">
              <span className="min-h-8 py-1.5 font-medium text-sm">{say(feature.label, feature.code)}</span>
              <div className="flex flex-wrap gap-1.5">
                {feature.values.map((value) => {
                  const isValid = answer.valid[feature.code]?.includes(value.code) ?? false
                  const amount = value.surcharge?.[market]
                  return (
                    <button
                      key={value.code}
                      type="button"
                      aria-pressed={answer.choices[feature.code] === value.code}
                      onClick={() => choose(feature.code, value.code, isValid)}
                      className={clsx(
                        'inline-flex min-h-8 max-w-full items-center gap-2 rounded-md border px-2 text-start text-sm hover:border-ink aria-pressed:border-brand aria-pressed:bg-brand aria-pressed:text-on-brand',
                        isValid ? 'border-control' : 'border-line border-dashed text-ink-2',
                      )}
                    >
                      {value.swatch && (
                        <span
                          aria-hidden="true"
                          className="size-4 shrink-0 rounded-full border border-line"
                          style={{ background: value.swatch }}
                        />
                      )}
                      <span className="min-w-0 break-words">{say(value.label, value.code)}</span>
                      {amount ? <span className="tabular shrink-0 text-xs">{money(amount)}</span> : null}
                      {!isValid && <span className="visually-hidden">{t('notNow')}</span>}
                    </button>
                  )
                })}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type RefusedProps = {
  refusal: NonNullable<DraftTrial['refusal']>
  money: (amount: number) => string
  onRepair: (choices: Record<string, string>) => void
}

/** Why a value does not go now, rule by rule, and the cheapest change with which it goes. */
function Refused({ refusal: { feature, value, explanation, repair }, money, onRepair }: RefusedProps) {
  const t = useTranslations('models')
  const { definition, say, select } = useModelDesk()
  const named = (code: string, of: string) => {
    const found = definition.features.find((each) => each.code === code)
    return say(found?.values.find((each) => each.code === of)?.label, of)
  }
  const changes = (repair?.changes ?? []).filter(({ feature: of }) =>
    definition.features.some(({ code }) => code === of),
  )
  return (
    <Notice tone="warning" title={t('doesNotGo', { value: named(feature, value) })}>
      <ul className="mt-1 space-y-0.5 text-sm">
        {explanation.rules
          .filter((at) => at < definition.rules.length)
          .map((at) => (
            <li key={at}>
              <button type="button" className="text-start underline" onClick={() => select(`rules.${at}`)}>
                {at + 1}. {ruleWords(definition.rules[at], say)}
              </button>
            </li>
          ))}
      </ul>
      {repair ? (
        <Button size="sm" className="mt-2 whitespace-normal text-start" onClick={() => onRepair(repair.choices)}>
          {t('repairBy', {
            changes: changes.map(({ feature: of, from, to }) => `${named(of, from)} → ${named(of, to)}`).join(', '),
          })}
          {repair.difference !== null && ` (${repair.difference > 0 ? '+' : ''}${money(repair.difference)})`}
        </Button>
      ) : (
        <p className="mt-2 text-sm">{t('never')}</p>
      )}
    </Notice>
  )
}

/** The layers as the shop lays them, from each angle. */
function Pictures({ layers }: { layers: Record<string, StackedLayer[]> }) {
  const { definition } = useModelDesk()
  const [angle, setAngle] = useState(definition.pictures.angles[0]?.code ?? '')
  if (!Object.values(layers).some((each) => each.length)) return null
  return (
    <div>
      <ShownLayers layers={layers[angle] ?? []} />
      <div className="mt-2 flex flex-wrap gap-1">
        <AngleButtons angle={angle} onChange={setAngle} />
      </div>
    </div>
  )
}
