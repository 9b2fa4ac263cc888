'use client'

import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { engineModel } from '@/lib/configurator/engine-model'
import { ExpressionError } from '@/lib/configurator/expression-faults'
import { type Known, parseExpression } from '@/lib/configurator/expression-text'
import { FieldError } from '../../ui/field'
import { Textarea } from '../../ui/textarea'
import { useModelDesk } from './model-desk'
import { quoted } from './quoted'

type ConditionInputProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** It may stay empty: always. */
  optional?: boolean
  hideLabel?: boolean
}

/** A condition as text: read at each key, with what is wrong and where; choices can be put in from a list. */
export function ConditionInput({ label, value, onChange, optional, hideLabel }: ConditionInputProps) {
  const t = useTranslations('models.condition')
  const tell = useTranslations('conditions')
  const id = useId()
  const { definition, say, readOnly } = useModelDesk()
  const known = useKnown()
  const wrong = optional && !value.trim() ? undefined : faultOf(value, known)
  const insert = (choice: string) => choice && onChange(value.trim() ? `${value.trim()} ${choice}` : choice)
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'mb-1.5 block font-medium text-sm'}>
        {label}
      </label>
      <Textarea
        id={id}
        rows={Math.min(6, Math.max(2, Math.ceil(value.length / 34)))}
        value={value}
        maxLength={2000}
        spellCheck={false}
        className="min-h-[calc(2lh+1rem)]! font-mono text-sm"
        placeholder={optional ? t('always') : 'rack = steel & !basket'}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onChange(target.value.replace(/\n/g, ' '))}
      />
      {wrong && (
        <div id={`${id}-wrong`}>
          <FieldError>
            {t('wrong', { what: tell(wrong.fault, wrong.about as never), at: wrong.at })}
            {value.trim() && (
              <code className="mt-1 block whitespace-pre-wrap break-words font-mono text-ink-2 text-xs">
                {value.slice(Math.max(0, wrong.at - 19), wrong.at - 1)}
                <mark className="bg-danger-soft text-danger-ink underline decoration-wavy">
                  {value.slice(wrong.at - 1).split(/(?<=\S)\s/)[0] || '␣'}
                </mark>
              </code>
            )}
          </FieldError>
        </div>
      )}
      {!readOnly && (
        <select
          aria-label={t('insertInto', { label })}
          value=""
          onChange={({ target }) => insert(target.value)}
          className="mt-1 max-w-full cursor-pointer rounded-sm bg-transparent py-1 text-ink-2 text-xs underline underline-offset-2 hover:text-ink"
        >
          <option value="">{t('insert')}</option>
          {definition.features.map(({ code, label: name, values }) => (
            <optgroup key={code} label={say(name, code)}>
              {values.map((each) => (
                <option key={each.code} value={`${quoted(code)} = ${quoted(each.code)}`}>
                  {say(each.label, each.code)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </div>
  )
}

/** What conditions may name in the draft as it is. */
function useKnown(): Known {
  const { features, packages } = useModelDesk().definition
  return useMemo(() => {
    const model = engineModel({ features, packages, rules: [] } as unknown as Parameters<typeof engineModel>[0])
    return new Map(model.features.map((feature) => [feature.code, feature]))
  }, [features, packages])
}

function faultOf(text: string, known: Known): ExpressionError | undefined {
  try {
    parseExpression(text, known)
    return undefined
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}
