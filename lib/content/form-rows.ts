import 'server-only'
import { contentFormEntries, contentForms } from '@/db/schema/content'
import type { Form, FormDefinition } from './form'
import type { EntryValues, FormEntry } from './form-entry'

export const formColumns = {
  id: contentForms.id,
  name: contentForms.name,
  definition: contentForms.definition,
  revision: contentForms.revision,
  updatedAt: contentForms.updatedAt,
}
type FormRow = Pick<typeof contentForms.$inferSelect, keyof typeof formColumns>
export const toForm = (row: FormRow): Form => ({ ...row, definition: row.definition as FormDefinition })

export const entryColumns = {
  id: contentFormEntries.id,
  formId: contentFormEntries.formId,
  storefront: contentFormEntries.storefront,
  locale: contentFormEntries.locale,
  email: contentFormEntries.email,
  values: contentFormEntries.values,
  at: contentFormEntries.at,
  confirmedAt: contentFormEntries.confirmedAt,
}
type EntryRow = Pick<typeof contentFormEntries.$inferSelect, keyof typeof entryColumns>
export const toEntry = (row: EntryRow): FormEntry => ({ ...row, values: row.values as EntryValues })
