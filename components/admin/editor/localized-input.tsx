'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { type Localized, locales } from '@/lib/kernel/locale'
import { FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { Textarea } from '../../ui/textarea'

type LocalizedInputProps = {
  label: string
  value: Localized
  onChange: (value: Localized) => void
  /** The refusals of a path: `name`, `name.de`. */
  error?: (path: string) => string[] | undefined
  path?: string
  /** Lines, for a text that is longer than one. */
  rows?: number
  maxLength?: number
  /** In a table, whose head says it. */
  hideLabel?: boolean
  /** One below the other, in a narrow column. */
  narrow?: boolean
}

/** One text in the three languages, side by side, so that a gap is seen. */
export function LocalizedInput({
  label,
  value,
  onChange,
  error = () => undefined,
  path = '',
  rows,
  maxLength,
  hideLabel,
  narrow,
}: LocalizedInputProps) {
  const t = useTranslations('merchandising.languages')
  const id = useId()
  const whole = error(path)?.[0]
  return (
    <fieldset className="min-w-0">
      <legend className={hideLabel ? 'visually-hidden' : 'mb-1.5 font-medium text-sm'}>{label}</legend>
      <div className={narrow ? 'grid gap-2' : 'grid gap-2 sm:grid-cols-3'}>
        {locales.map((locale) => {
          const wrong = error(`${path}.${locale}`)?.[0]
          const shared = {
            lang: locale,
            value: value[locale] ?? '',
            maxLength,
            'aria-label': `${label}, ${t(locale)}`,
            'aria-invalid': wrong || whole ? (true as const) : undefined,
            'aria-describedby': wrong ? `${id}-${locale}` : whole ? `${id}-error` : undefined,
            onChange: ({ target }: { target: { value: string } }) => onChange({ ...value, [locale]: target.value }),
          }
          return (
            <div key={locale} className="relative min-w-0">
              <span
                aria-hidden="true"
                className="pointer-events-none absolute start-2.5 top-[0.72em] text-[0.6875rem] text-ink-3 uppercase leading-snug"
              >
                {locale}
              </span>
              {rows ? (
                <Textarea {...shared} rows={rows} className={narrow ? 'min-h-[calc(2lh+1rem)]! ps-8' : 'ps-8'} />
              ) : (
                <Input {...shared} className="ps-8" />
              )}
              {wrong && <FieldError id={`${id}-${locale}`}>{wrong}</FieldError>}
            </div>
          )
        })}
      </div>
      {whole && <FieldError id={`${id}-error`}>{whole}</FieldError>}
    </fieldset>
  )
}
