'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { ProductOption } from '@/lib/catalog/variant'
import { type Locale, localized } from '@/lib/kernel/locale'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { LocalizedInput } from '../editor/localized-input'
import type { MediaDraft } from './media-tile'

type MediaDetailsProps = {
  picture: MediaDraft
  n: number
  options: ProductOption[]
  onChange: (picture: MediaDraft) => void
  error: (path: string) => string[] | undefined
}

/** What the chosen picture shows, in words, and for which variants it is shown. */
export function MediaDetails({ picture, n, options, onChange, error }: MediaDetailsProps) {
  const t = useTranslations('merchandising.media')
  const locale = useLocale() as Locale
  const choose = (option: string, value: string) => {
    const { [option]: _, ...rest } = picture.options
    onChange({ ...picture, options: value ? { ...rest, [option]: value } : rest })
  }
  // A value that was removed since is still said, so that it can be changed.
  const lost = Object.entries(picture.options).filter(([option]) => !options.some(({ code }) => code === option))
  return (
    <fieldset className="mt-4 animate-appear space-y-4 border-line border-t pt-4">
      <legend className="visually-hidden">{t('edit', { n })}</legend>
      <LocalizedInput
        label={`${t('alt')} (${n})`}
        value={picture.alt}
        onChange={(alt) => onChange({ ...picture, alt })}
        error={error}
        path="alt"
        maxLength={300}
      />
      <p className="!mt-1.5 text-ink-2 text-sm">{t('altHint')}</p>
      {(options.length > 0 || lost.length > 0) && (
        <div className="flex flex-wrap gap-4">
          {[...options, ...lost.map(([code]) => ({ code, name: { en: code }, values: [] }))].map((option) => {
            const chosen = picture.options[option.code] ?? ''
            const isKnown = !chosen || option.values.some(({ code }) => code === chosen)
            return (
              <Field
                key={option.code}
                label={`${t('shownFor')}: ${localized(option.name, locale)}`}
                className="w-full sm:w-56"
              >
                {(control) => (
                  <Select {...control} value={chosen} onChange={({ target }) => choose(option.code, target.value)}>
                    <option value="">{t('always')}</option>
                    {!isKnown && <option value={chosen}>{t('gone', { code: chosen })}</option>}
                    {option.values.map(({ code, name }) => (
                      <option key={code} value={code}>
                        {localized(name, locale)}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            )
          })}
        </div>
      )}
    </fieldset>
  )
}
