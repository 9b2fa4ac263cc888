import { type Locale, localized } from '@/lib/kernel/locale'
import type { FieldCondition, FieldKind, FormDefinition, TextShape } from './form'

/** A field as people are asked it, in one language. */
export type PublicField = {
  id: string
  kind: FieldKind
  label: string
  hint: string
  isRequired: boolean
  options: { value: string; label: string }[]
  showIf?: FieldCondition
  least?: number
  most?: number
  from?: string
  until?: string
  shape?: TextShape
}

/** A form as the public may see it: nothing of where its entries go. */
export type PublicForm = {
  id: string
  fields: PublicField[]
  submit: string
  thanks: string
  /** Whether a link comes by mail before it counts. */
  confirms: boolean
  /** Of the words that are agreed to: who sends another one has read something else. */
  mark: string
}

export const publicForm = ({ id, ...definition }: FormDefinition & { id: string }, locale: Locale): PublicForm => ({
  id,
  fields: definition.fields.map(({ label, hint, options = [], purpose: _, ...field }) => ({
    ...field,
    label: localized(label, locale),
    hint: localized(hint, locale),
    options: options.map((option) => ({ value: option.value, label: localized(option.label, locale) })),
  })),
  submit: localized(definition.submit, locale),
  thanks: localized(definition.thanks, locale),
  confirms: definition.confirms !== null,
  mark: markOf(definition, locale),
})

/** A short sign of the words of all consents in one language. It tells apart, it proves nothing. */
export function markOf({ fields }: FormDefinition, locale: Locale): string {
  const text = fields.flatMap(({ kind, label }) => (kind === 'consent' ? localized(label, locale) : [])).join('\n')
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
