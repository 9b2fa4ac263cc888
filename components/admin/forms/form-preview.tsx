'use client'

import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { FormDefinition } from '@/lib/content/form'
import { publicForm } from '@/lib/content/public-form'
import { type Locale, locales } from '@/lib/kernel/locale'
import { FormFields } from '../../blocks/form-fields'
import type { BlockWords } from '../../blocks/frame'
import { Select } from '../../ui/select'
import { Section } from '../detail-page'

export type PreviewWords = Record<Locale, BlockWords['form']>

/** A form as the shop shows it, from the same component, in any of its languages. */
export function FormPreview({ form, words }: { form: FormDefinition & { id: string }; words: PreviewWords }) {
  const t = useTranslations('forms')
  const languages = useTranslations('merchandising.languages')
  const [locale, setLocale] = useState(useLocale() as Locale)
  const choice = (
    <Select
      aria-label={t('language')}
      value={locale}
      onChange={({ target }) => setLocale(target.value as Locale)}
      className="w-36"
    >
      {locales.map((code) => (
        <option key={code} value={code}>
          {languages(code)}
        </option>
      ))}
    </Select>
  )
  return (
    <div className="2xl:sticky 2xl:top-20 2xl:self-start">
      <Section title={t('sections.preview')} note={t('sections.previewNote')} action={choice}>
        <div lang={locale} className="rounded-lg bg-sunken p-6">
          <FormFields form={publicForm(form, locale)} block="preview" words={words[locale]} />
        </div>
      </Section>
    </div>
  )
}
