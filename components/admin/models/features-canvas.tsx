'use client'

import { clsx } from 'clsx'
import { useLocale, useTranslations } from 'use-intl'
import type { FeatureDefinition, ValueDefinition } from '@/lib/configurator/definition'
import type { Locale } from '@/lib/kernel/locale'
import { Badge } from '../../ui/badge'
import { freeCode } from '../editor/value-list'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'

/** The steps with their features and values, as a shopper meets them; a click shows the properties. */
export function FeaturesCanvas() {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { definition, change, select, selected, say, faultsIn } = useModelDesk()
  const { steps, features } = definition
  const addFeature = (step: string, name: string) => {
    const feature: FeatureDefinition = {
      code: freeCode(name, features),
      label: { [locale]: name },
      step,
      shown: 'list',
      default: 'standard',
      values: [{ code: 'standard', label: { en: 'Standard', de: 'Standard', pl: 'Standard' } }],
    }
    change('features', [...features, feature])
    select(`features.${features.length}`)
  }
  const lost = features.filter(({ step }) => !steps.some(({ code }) => code === step))
  const groups = [...steps, ...(lost.length ? [{ code: '', label: undefined }] : [])]
  return (
    <div className="space-y-8">
      {groups.map(({ code, label }, at) => {
        const place = `steps.${at}`
        const own = features.flatMap((feature, n) =>
          (code ? feature.step === code : lost.includes(feature)) ? [{ feature, n }] : [],
        )
        return (
          <section key={code} aria-label={label ? say(label, code) : t('noStep')}>
            <h2 className="border-line border-b pb-1 font-semibold text-base">
              {label ? (
                <button
                  type="button"
                  aria-pressed={selected === place}
                  onClick={() => select(place)}
                  className="-mx-1.5 min-h-8 rounded-md px-1.5 text-start hover:bg-hover aria-pressed:bg-pressed"
                >
                  {say(label, code)}
                  <Faults count={faultsIn(place)} />
                </button>
              ) : (
                t('noStep')
              )}
            </h2>
            <ul className="divide-y divide-line">
              {own.map(({ feature, n }) => (
                <FeatureLine key={feature.code} feature={feature} place={`features.${n}`} />
              ))}
            </ul>
            {code && (
              <div className="mt-3">
                <NewThing label={t('newFeature')} onAdd={(name) => addFeature(code, name)} />
              </div>
            )}
          </section>
        )
      })}
      <NewThing
        label={t('newStep')}
        onAdd={(name) => {
          change('steps', [...steps, { code: freeCode(name, steps), label: { [locale]: name } }])
          select(`steps.${steps.length}`)
        }}
      />
    </div>
  )
}

function FeatureLine({ feature, place }: { feature: FeatureDefinition; place: string }) {
  const t = useTranslations('models')
  const { select, selected, say, faultsIn } = useModelDesk()
  return (
    <li className="grid gap-x-4 gap-y-1 py-2 md:grid-cols-[11rem_minmax(0,1fr)]">
      <button
        type="button"
        aria-pressed={selected === place}
        onClick={() => select(place)}
        className="-mx-1.5 min-h-8 self-start rounded-md px-1.5 text-start text-sm hover:bg-hover aria-pressed:bg-pressed"
      >
        <span className="font-medium">{say(feature.label, feature.code)}</span>
        <Faults count={faultsIn(place)} />
        <span className="block text-ink-2 text-xs">{t(`shown.${feature.shown}`)}</span>
      </button>
      <div className="flex flex-wrap content-start gap-1.5">
        {feature.values.map((value, at) => (
          <ValueChip key={value.code} feature={feature} value={value} place={`${place}.values.${at}`} />
        ))}
      </div>
    </li>
  )
}

type ValueChipProps = { feature: FeatureDefinition; value: ValueDefinition; place: string }

function ValueChip({ feature, value, place }: ValueChipProps) {
  const t = useTranslations('models')
  const { select, selected, say, check, language } = useModelDesk()
  const isOne = (each: { feature: string; value: string }) => each.feature === feature.code && each.value === value.code
  const isDead = check?.statistics?.dead.some(isOne)
  const isForced = check?.statistics?.forced.some(isOne)
  const amount = value.surcharge?.ch
  return (
    <button
      type="button"
      aria-pressed={selected === place}
      onClick={() => select(place)}
      className={clsx(
        'inline-flex min-h-8 max-w-full items-center gap-2 rounded-md border px-2 text-start text-sm hover:border-ink aria-pressed:border-ink aria-pressed:bg-pressed',
        isDead ? 'border-danger border-dashed' : 'border-line',
      )}
    >
      {value.swatch && (
        <span
          aria-hidden="true"
          className="size-4 shrink-0 rounded-full border border-line"
          style={{ background: value.swatch }}
        />
      )}
      <span className={clsx('min-w-0 break-words', isDead && 'text-ink-2 line-through')}>
        {say(value.label, value.code)}
      </span>
      {amount ? (
        <span className="tabular shrink-0 text-ink-2 text-xs">
          {new Intl.NumberFormat(language, { signDisplay: 'always' }).format(amount / 100)}
        </span>
      ) : null}
      {feature.default === value.code && <Badge>{t('default')}</Badge>}
      {isDead && <Badge tone="danger">{t('dead')}</Badge>}
      {isForced && <Badge tone="warning">{t('forced')}</Badge>}
    </button>
  )
}

/** How much is wrong here. */
export function Faults({ count }: { count: number }) {
  const t = useTranslations('models')
  if (!count) return null
  return (
    <span className="ms-1.5 inline-block size-2 rounded-full bg-danger align-middle" title={t('faulty', { count })}>
      <span className="visually-hidden">{t('faulty', { count })}</span>
    </span>
  )
}
