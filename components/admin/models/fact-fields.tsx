'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { Fact } from '@/lib/configurator/definition'
import type { Locale } from '@/lib/kernel/locale'
import { Field, FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { ListOrder, moved } from '../editor/list-order'
import { LocalizedInput } from '../editor/localized-input'
import { freeCode } from '../editor/value-list'
import { ConditionInput } from './condition-input'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'
import { ThingHead } from './thing-head'
import { NumberField } from './typed-fields'

/** Something that follows from the choices: a sum of numbers, or the first case that holds. */
export function FactFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const fact = definition.facts[at]
  if (!fact) return null
  const place = `facts.${at}`
  return (
    <>
      <ThingHead list="facts" at={at} kind={t(`fact.${fact.kind}`)} code={fact.code} />
      {error('facts') && <FieldError>{error('facts')?.[0]}</FieldError>}
      <LocalizedInput
        narrow
        label={t('label')}
        value={fact.label}
        onChange={(label) => change(`${place}.label`, label)}
        error={error}
        path={`${place}.label`}
        maxLength={160}
      />
      {fact.kind === 'sum' ? <SumFields fact={fact} place={place} /> : <CaseFields fact={fact} place={place} />}
    </>
  )
}

function SumFields({ fact, place }: { fact: Extract<Fact, { kind: 'sum' }>; place: string }) {
  const t = useTranslations('models')
  const { change, error } = useModelDesk()
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={t('number')} error={error(`${place}.number`)}>
        {(control) => (
          <Input
            {...control}
            value={fact.number}
            maxLength={60}
            onChange={({ target }) => change(`${place}.number`, target.value)}
          />
        )}
      </Field>
      <NumberField
        label={t('base')}
        value={fact.base}
        onChange={(base) => change(`${place}.base`, base ?? 0)}
        error={error(`${place}.base`)}
      />
      <Field label={t('unit')} error={error(`${place}.unit`)}>
        {(control) => (
          <Input
            {...control}
            value={fact.unit}
            maxLength={12}
            onChange={({ target }) => change(`${place}.unit`, target.value)}
          />
        )}
      </Field>
      <NumberField
        label={t('per')}
        value={fact.per}
        onChange={(per) => change(`${place}.per`, per ?? 1)}
        error={error(`${place}.per`)}
      />
    </div>
  )
}

function CaseFields({ fact, place }: { fact: Extract<Fact, { kind: 'cases' }>; place: string }) {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const { change, say, error, readOnly } = useModelDesk()
  const put = (cases: typeof fact.cases) => change(`${place}.cases`, cases)
  return (
    <>
      {fact.cases.map((each, n) => (
        <fieldset key={each.code} className="space-y-3 border-line border-t pt-3">
          <legend className="visually-hidden">{say(each.label, each.code)}</legend>
          <div className="flex items-center gap-2">
            <h3 className="min-w-0 truncate font-semibold text-sm">{say(each.label, each.code)}</h3>
            {!readOnly && (
              <span className="ms-auto">
                <ListOrder
                  name={say(each.label, each.code)}
                  at={n}
                  of={fact.cases.length}
                  onMove={(to) => put(moved(fact.cases, n, to))}
                  onRemove={() => put(fact.cases.filter((_, other) => other !== n))}
                  keep={fact.cases.length === 1}
                />
              </span>
            )}
          </div>
          <LocalizedInput
            narrow
            label={t('label')}
            value={each.label}
            onChange={(label) => change(`${place}.cases.${n}.label`, label)}
            error={error}
            path={`${place}.cases.${n}.label`}
            maxLength={160}
          />
          <ConditionInput
            optional
            label={t('when')}
            value={each.when ?? ''}
            onChange={(when) => change(`${place}.cases.${n}.when`, when.trim() ? when : undefined)}
          />
        </fieldset>
      ))}
      <NewThing
        label={t('newCase')}
        onAdd={(name) => put([...fact.cases, { code: freeCode(name, fact.cases), label: { [locale]: name } }])}
      />
    </>
  )
}
