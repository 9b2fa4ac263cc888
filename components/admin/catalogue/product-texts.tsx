'use client'

import { useTranslations } from 'use-intl'
import type { TaxCategory } from '@/lib/channels/tax'
import type { Localized } from '@/lib/kernel/locale'
import { Disclosure } from '../../ui/disclosure'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Editor } from '../editor/editor'
import { LocalizedInput } from '../editor/localized-input'
import { type Outcome, useDraft } from '../editor/use-draft'

type Words = {
  name: string
  summary: string
  description: string
  slug: string
  tags: string
  brand: string
  type: string
  taxCategory: string
  taxes: Record<string, string>
}
type Texts = {
  name: Localized
  summary: Localized
  description: Localized
  seoTitle: Localized
  seoDescription: Localized
  slug: string
  brand: string | null
  type: string | null
  tags: string[]
  taxCategory: TaxCategory
}
type ProductTextsProps = {
  id: string
  version: number
  saved: Texts
  words: Words
  save: (input: Texts & { id: string; version: number }) => Promise<Outcome>
  readOnly?: boolean
}

/** The words of a product in three languages side by side, so that a gap is seen. */
export function ProductTexts({ id, version, saved, words, save, readOnly }: ProductTextsProps) {
  const t = useTranslations('merchandising.product')
  const draft = useDraft({
    // Tags are typed as one line.
    saved: { ...saved, tags: saved.tags.join(', ') },
    version,
    save: ({ tags, ...value }, upon) => save({ ...value, tags: split(tags), id, version: upon }),
  })
  const { value, error, refusal } = draft
  const put = (part: Partial<typeof value>) => draft.change({ ...value, ...part })
  const localized = (key: 'name' | 'summary' | 'description' | 'seoTitle' | 'seoDescription', label: string) => ({
    label,
    path: key,
    value: value[key],
    onChange: (next: Localized) => put({ [key]: next }),
    error,
  })
  const line = (key: 'slug' | 'brand' | 'type' | 'tags', label: string, maxLength: number) => (
    <Field label={label} error={error(key)}>
      {(control) => (
        <Input
          {...control}
          value={value[key] ?? ''}
          maxLength={maxLength}
          onChange={({ target }) => put({ [key]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={(stored) => (
        <ul>
          {Object.keys(refusal?.fields ?? {}).map((key) => (
            <li key={key}>{said(stored[key as keyof typeof stored])}</li>
          ))}
        </ul>
      )}
    >
      <div className="space-y-5">
        <LocalizedInput {...localized('name', words.name)} maxLength={200} />
        <LocalizedInput {...localized('summary', words.summary)} rows={2} maxLength={400} />
        <LocalizedInput {...localized('description', words.description)} rows={6} />
        <div className="grid gap-5 sm:grid-cols-2 xl:grid-cols-3">
          {line('slug', words.slug, 120)}
          {line('brand', words.brand, 80)}
          {line('type', words.type, 80)}
          <div className="min-w-0 xl:col-span-2">{line('tags', words.tags, 2000)}</div>
          <Field label={words.taxCategory} error={error('taxCategory')}>
            {(control) => (
              <Select
                {...control}
                value={value.taxCategory}
                onChange={({ target }) => put({ taxCategory: target.value as TaxCategory })}
              >
                {Object.entries(words.taxes).map(([code, label]) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Disclosure summary={t('seo')}>
          <div className="space-y-5">
            <LocalizedInput {...localized('seoTitle', t('seoTitle'))} maxLength={200} />
            <LocalizedInput {...localized('seoDescription', t('seoDescription'))} rows={2} maxLength={400} />
          </div>
        </Disclosure>
      </div>
    </Editor>
  )
}

const split = (tags: string) =>
  tags
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)

const said = (value: unknown) =>
  value && typeof value === 'object' ? Object.values(value).filter(Boolean).join(' · ') : String(value ?? '')
