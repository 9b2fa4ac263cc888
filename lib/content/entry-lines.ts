import { type Locale, localized } from '@/lib/kernel/locale'
import type { FormDefinition, FormField } from './form'
import type { EntryValue, EntryValues } from './form-entry'

export type EntryLine = { id: string; label: string; value: string }

/** What was sent, as people read it, in the order of the form; what the form does not ask any more stands last. */
export function entryLines({ fields }: FormDefinition, values: EntryValues, locale: Locale): EntryLine[] {
  const known = fields.flatMap((field) => {
    const value = values[field.id]
    return value === undefined
      ? []
      : [{ id: field.id, label: labelOf(field, locale), value: said(value, field, locale) }]
  })
  const other = Object.entries(values).filter(([id]) => !fields.some((field) => field.id === id))
  return [...known, ...other.map(([id, value]) => ({ id, label: id, value: said(value, undefined, locale) }))]
}

/** A consent's label is a whole sentence: what it is called is enough where there is little room. */
export const labelOf = ({ label, id }: FormField, locale: Locale): string => localized(label, locale) || id

export const agreedTo = (value: EntryValue): string | undefined =>
  typeof value === 'object' && 'agreedTo' in value ? value.agreedTo : undefined

function said(value: EntryValue, field: FormField | undefined, locale: Locale): string {
  if (typeof value === 'object' && 'agreedTo' in value) return value.agreedTo
  const word = (one: string) => localized(field?.options?.find((option) => option.value === one)?.label, locale) || one
  return [value]
    .flat()
    .map((one) => word(String(one)))
    .join(', ')
}
