'use client'

import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { LocalizedInput } from '../editor/localized-input'
import { ConditionInput } from './condition-input'
import { useModelDesk } from './model-desk'
import type { Rule } from './rule'
import { TableGrid } from './table-grid'
import { ThingHead } from './thing-head'
import { NumberField } from './typed-fields'

/** A rule as it is written, and its reason in words. */
export function RuleFields({ at }: { at: number }) {
  const t = useTranslations('models')
  const { definition, change, error } = useModelDesk()
  const rule = definition.rules[at]
  if (!rule) return null
  const place = `rules.${at}`
  const put = (next: Rule) => change(place, next)
  const wrong = error(place)
  return (
    <>
      <ThingHead list="rules" at={at} kind={t(`rule.${rule.type}`)} />
      <p className="text-ink-2 text-sm">{t(`ruleAbout.${rule.type}`)}</p>
      {wrong && <FieldError>{wrong[0]}</FieldError>}
      <RuleBody rule={rule} place={place} onChange={put} />
      <LocalizedInput
        narrow
        label={t('reason')}
        value={rule.label ?? {}}
        onChange={(label) => {
          const { label: _, ...others } = rule
          put(Object.values(label).some(Boolean) ? { ...others, label } : others)
        }}
        error={error}
        path={`${place}.label`}
        maxLength={160}
        rows={2}
      />
    </>
  )
}

type RuleBodyProps = { rule: Rule; place: string; onChange: (rule: Rule) => void }

function RuleBody({ rule, place, onChange }: RuleBodyProps) {
  const t = useTranslations('models')
  const { error } = useModelDesk()
  switch (rule.type) {
    case 'expression':
      return (
        <ConditionInput
          label={t('condition.label')}
          value={rule.expression}
          onChange={(expression) => onChange({ ...rule, expression })}
        />
      )
    case 'requires':
      return (
        <>
          <ConditionInput label={t('when')} value={rule.when} onChange={(when) => onChange({ ...rule, when })} />
          <ConditionInput label={t('needed')} value={rule.needs} onChange={(needs) => onChange({ ...rule, needs })} />
        </>
      )
    case 'excludes':
      return <Conditions of={rule.of} least={2} onChange={(of) => onChange({ ...rule, of })} />
    case 'cardinality':
      return (
        <>
          <div className="grid grid-cols-2 gap-3">
            <NumberField
              label={t('atLeast')}
              value={rule.min}
              error={error(`${place}.min`)}
              onChange={(min) => onChange({ ...rule, min: min ?? 0 })}
            />
            <NumberField
              label={t('atMost')}
              value={rule.max}
              error={error(`${place}.max`)}
              onChange={(max) => {
                const { max: _, ...others } = rule
                onChange(max === undefined ? others : { ...others, max })
              }}
            />
          </div>
          <Conditions of={rule.of} least={1} onChange={(of) => onChange({ ...rule, of })} />
        </>
      )
    case 'table':
      return <TableGrid rule={rule} place={place} onChange={onChange} />
  }
}

type ConditionsProps = { of: string[]; least: number; onChange: (of: string[]) => void }

function Conditions({ of, least, onChange }: ConditionsProps) {
  const t = useTranslations('models')
  const { readOnly } = useModelDesk()
  return (
    <div className="space-y-3">
      {of.map((text, at) => (
        <div key={at} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <ConditionInput
              hideLabel
              label={`${t('condition.label')} ${at + 1}`}
              value={text}
              onChange={(next) => onChange(of.map((each, n) => (n === at ? next : each)))}
            />
          </div>
          {!readOnly && (
            <IconButton
              label={`${t('remove')}: ${at + 1}`}
              disabled={of.length <= least}
              onClick={() => onChange(of.filter((_, n) => n !== at))}
            >
              <X aria-hidden="true" className="size-4!" />
            </IconButton>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button size="sm" variant="quiet" onClick={() => onChange([...of, ''])}>
          <Plus aria-hidden="true" className="size-4" />
          {t('newCondition')}
        </Button>
      )}
    </div>
  )
}
