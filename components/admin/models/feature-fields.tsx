'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { FeatureDefinition, ValueDefinition } from '@/lib/configurator/definition'
import type { Locale } from '@/lib/kernel/locale'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import { freeCode } from '../editor/value-list'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'
import { ThingHead } from './thing-head'

const shownAs = ['list', 'picture', 'colour', 'switch'] as const

/** A feature's words, its step, how it is shown, and its values in their order. */
export function FeatureFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { definition, change, select, say, error, readOnly } = useModelDesk()
  const place = `features.${at}`
  const feature = definition.features[at]
  if (!feature) return null
  const put = (part: Partial<FeatureDefinition>) => change(place, { ...feature, ...part })
  const add = (name: string) => {
    const value: ValueDefinition = {
      code: freeCode(name, feature.values),
      label: { [locale]: name },
      ...(feature.shown === 'colour' && { swatch: '#d9d6cd' }),
    }
    put({ values: [...feature.values, value] })
    select(`${place}.values.${feature.values.length}`)
  }
  return (
    <>
      <ThingHead
        list="features"
        at={at}
        kind={t('feature')}
        code={feature.code}
        keep={definition.features.length < 2}
      />
      <LocalizedInput
        narrow
        label={t('label')}
        value={feature.label}
        onChange={(label) => put({ label })}
        error={error}
        path={`${place}.label`}
        maxLength={160}
      />
      <LocalizedInput
        narrow
        label={t('about')}
        value={feature.about ?? {}}
        onChange={(about) => put({ about: Object.values(about).some(Boolean) ? about : undefined })}
        error={error}
        path={`${place}.about`}
        maxLength={600}
        rows={2}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('step')} error={error(`${place}.step`)}>
          {(control) => (
            <Select {...control} value={feature.step} onChange={({ target }) => put({ step: target.value })}>
              {!definition.steps.some(({ code }) => code === feature.step) && <option value={feature.step}>?</option>}
              {definition.steps.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say(label, code)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('shownAs')}>
          {(control) => (
            <Select
              {...control}
              value={feature.shown}
              onChange={({ target }) => put({ shown: target.value as FeatureDefinition['shown'] })}
            >
              {shownAs.map((each) => (
                <option key={each} value={each}>
                  {t(`shown.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label={t('default')} error={error(`${place}.default`)}>
        {(control) => (
          <Select {...control} value={feature.default} onChange={({ target }) => put({ default: target.value })}>
            {!feature.values.some(({ code }) => code === feature.default) && <option value={feature.default}>?</option>}
            {feature.values.map(({ code, label }) => (
              <option key={code} value={code}>
                {say(label, code)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <p className="mb-1 font-medium text-sm">{t('values')}</p>
        <ol className="mb-3 divide-y divide-line border-line border-y">
          {feature.values.map((value, n) => (
            <li key={value.code} className="flex items-center gap-1 text-sm">
              <button
                type="button"
                className="min-h-8 min-w-0 flex-1 truncate text-start hover:underline"
                onClick={() => select(`${place}.values.${n}`)}
              >
                {say(value.label, value.code)}
              </button>
              {!readOnly && (
                <ListOrder
                  name={say(value.label, value.code)}
                  at={n}
                  of={feature.values.length}
                  onMove={(to) => put({ values: moved(feature.values, n, to) })}
                  onRemove={() => put({ values: feature.values.filter((_, other) => other !== n) })}
                  keep={feature.values.length === 1}
                />
              )}
            </li>
          ))}
        </ol>
        <NewThing label={t('newValue')} onAdd={add} />
      </div>
    </>
  )
}
