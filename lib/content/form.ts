import type { Localized } from '@/lib/kernel/locale'

/** A condition on another field: shown only when that one has one of these values. */
export type FieldCondition = { field: string; isOneOf: string[] }

export type FormField = {
  id: string
  kind: 'text' | 'email' | 'phone' | 'number' | 'date' | 'longText' | 'choice' | 'choices' | 'consent'
  label: Localized
  hint?: Localized
  isRequired: boolean
  options?: { value: string; label: Localized }[]
  /** Of a consent: which purpose it grants, kept with the text that was shown. */
  purpose?: string
  showIf?: FieldCondition
}

export type FormDefinition = {
  fields: FormField[]
  submit: Localized
  thanks: Localized
  /** Where entries are told of; empty for nowhere. */
  notify: string
  /** The id of the e-mail field whose owner confirms by a link; null for no double opt-in. */
  confirms: string | null
}
