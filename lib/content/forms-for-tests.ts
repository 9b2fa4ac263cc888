import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { mails } from '@/db/schema/messaging'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, type Permission } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { before as earlier, SECOND } from '@/lib/kernel/time'
import type { FormDefinition } from './form'
import { createForm } from './form-commands'
import type { FormEntry } from './form-entry'
import { submitFormEntry } from './form-entry-commands'
import { newMoment } from './form-moment'
import { listFormEntries } from './form-queries'
import { markOf } from './public-form'

/** Who makes forms and who answers them, for tests. */
export const now = new Date('2026-11-22T10:00:00Z')
export const german = channelOf('de-ch')
export const run = async <T>(actor: Actor, command: (context: Context) => Promise<T>, at = now) =>
  (await transact(actor, command, { now: at, channel: german })).value
export const staff = (...permissions: Permission[]): Actor => ({
  kind: 'staff',
  id: 'acct_s',
  name: 'Eve',
  permissions,
})
export const editor = staff('content.write')
export const marketer = staff('content.write', 'content.publish')

export const newsletter: FormDefinition = {
  fields: [
    { id: 'email', kind: 'email', label: { en: 'E-mail' }, isRequired: true },
    { id: 'news', kind: 'consent', label: { de: 'Ja, gern' }, isRequired: true, purpose: 'newsletter' },
  ],
  submit: { en: 'Subscribe' },
  thanks: { en: 'Thank you' },
  notify: 'desk@vela.example',
  confirms: 'email',
}
export const question: FormDefinition = {
  ...newsletter,
  fields: [
    { id: 'email', kind: 'email', label: { en: 'E-mail' }, isRequired: false },
    { id: 'words', kind: 'longText', label: { en: 'Question' }, isRequired: true },
  ],
  confirms: null,
}
export const make = async (definition: FormDefinition, name = 'Form') =>
  (await run(editor, (context) => createForm(context, { name, definition }))).id

export const began = (form: string, at = now) => newMoment(form, earlier(at, 20 * SECOND))
export const send = (form: string, definition: FormDefinition, values: Record<string, unknown>, more = {}, at = now) =>
  run(
    guest,
    (context) =>
      submitFormEntry(context, {
        ...{ form, values, website: '', mark: markOf(definition, 'de'), moment: began(form, at) },
        ...more,
      }),
    at,
  )
export const entriesOf = async (form: string) => (await listFormEntries(marketer, form)).rows
export const mailed = (entry?: FormEntry) =>
  db
    .select({ template: mails.template, to: mails.toAddress, data: mails.data })
    .from(mails)
    .where(eq(mails.reference, entry?.id ?? ''))
    .orderBy(mails.createdAt)
