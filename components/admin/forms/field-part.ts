import type { FormField } from '@/lib/content/form'

/** What is wrong at a place of the form: "fields.2.label". */
export type ErrorAt = (path: string) => string[] | undefined

/** What every part of a question's settings is given. */
export type FieldPartProps = {
  field: FormField
  /** Those above it. */
  before: FormField[]
  path: string
  error: ErrorAt
  onChange: (part: Partial<FormField>) => void
}
