'use client'

import type { FormAction } from '@/lib/kernel/form'
import { type Localized, locales } from '@/lib/kernel/locale'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Textarea } from '../../ui/textarea'
import { ActionForm, errorOf } from '../action-form'

type Words = {
  name: string
  summary: string
  description: string
  slug: string
  tags: string
  taxCategory: string
  taxes: Record<string, string>
  languages: Record<string, string>
}
type Product = {
  id: string
  version: number
  slug: string
  name: Localized
  summary: Localized
  description: Localized
  tags: string[]
  taxCategory: string
}
type Props<T> = { product: Product; words: Words; save: string; saved: string; action: FormAction<T> }

/** The words of a product in three languages side by side, so that a gap is seen. */
export function ProductTexts<T>({ product, words, save, saved, action }: Props<T>) {
  return (
    <ActionForm action={action} submit={save} done={saved}>
      {(state) => (
        <>
          <input type="hidden" name="id" value={product.id} />
          <input type="hidden" name="version" value={product.version} />
          <div className="grid gap-5 lg:grid-cols-3">
            {locales.map((code) => (
              <fieldset key={code} className="min-w-0 space-y-4" lang={code}>
                <legend className="mb-2 font-medium text-ink-2 text-sm">{words.languages[code]}</legend>
                <Field
                  label={words.name}
                  error={errorOf(state, `name.${code}`) ?? (code === 'en' ? errorOf(state, 'name') : undefined)}
                >
                  {(control) => (
                    <Input {...control} name={`name.${code}`} defaultValue={product.name[code] ?? ''} maxLength={200} />
                  )}
                </Field>
                <Field label={words.summary} error={errorOf(state, `summary.${code}`)}>
                  {(control) => (
                    <Textarea
                      {...control}
                      name={`summary.${code}`}
                      rows={2}
                      defaultValue={product.summary[code] ?? ''}
                    />
                  )}
                </Field>
                <Field label={words.description} error={errorOf(state, `description.${code}`)}>
                  {(control) => (
                    <Textarea
                      {...control}
                      name={`description.${code}`}
                      rows={6}
                      defaultValue={product.description[code] ?? ''}
                    />
                  )}
                </Field>
              </fieldset>
            ))}
          </div>
          <div className="grid gap-5 sm:grid-cols-3">
            <Field label={words.slug} error={errorOf(state, 'slug')}>
              {(control) => <Input {...control} name="slug" defaultValue={product.slug} />}
            </Field>
            <Field label={words.tags} error={errorOf(state, 'tags')}>
              {(control) => <Input {...control} name="tags" defaultValue={product.tags.join(', ')} />}
            </Field>
            <Field label={words.taxCategory} error={errorOf(state, 'taxCategory')}>
              {(control) => (
                <Select {...control} name="taxCategory" defaultValue={product.taxCategory}>
                  {Object.entries(words.taxes).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        </>
      )}
    </ActionForm>
  )
}
