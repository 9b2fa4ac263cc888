import { type FieldKind, type FormDefinition, type FormField, hasOptions } from '@/lib/content/form'
import type { Locale } from '@/lib/kernel/locale'

/** A field that has just been added, under a name that no other one has. Its name stays, whatever it is called later. */
export function blankField(kind: FieldKind, fields: readonly FormField[]): FormField {
  const free = (n: number): string => {
    const id = n === 1 ? kind : `${kind}${n}`
    return fields.some((field) => field.id === id) ? free(n + 1) : id
  }
  return { id: free(1), kind, label: {}, isRequired: kind === 'consent', ...(hasOptions(kind) && { options: [] }) }
}

const SUBMIT = { en: 'Send', de: 'Absenden', pl: 'Wyślij' }
const THANKS = {
  en: 'Thank you. We will be in touch.',
  de: 'Vielen Dank. Wir melden uns bei Ihnen.',
  pl: 'Dziękujemy. Odezwiemy się.',
}
const EMAIL = { en: 'E-mail', de: 'E-Mail', pl: 'E-mail' } satisfies Record<Locale, string>

/** What a new form begins with: one address. */
export const blankForm: FormDefinition = {
  fields: [{ id: 'email', kind: 'email', label: EMAIL, isRequired: true }],
  submit: SUBMIT,
  thanks: THANKS,
  notify: '',
  confirms: null,
}
