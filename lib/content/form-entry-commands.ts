import 'server-only'
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { contentFormEntries, contentForms } from '@/db/schema/content'
import type { ConsentPurpose } from '@/lib/customers/consent'
import { confirmConsents, forgetUnconfirmed, recordConsents } from '@/lib/customers/consent-commands'
import type { Context } from '@/lib/events/transact'
import { hashOf, tokenOf } from '@/lib/identity/link-token'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { before } from '@/lib/kernel/time'
import { formConfirmed, formEntered, formEntriesExported, formEntryDeleted } from './events'
import type { FormDefinition } from './form'
import { type EntryValues, LINK_AGE, readEntry } from './form-entry'
import { attemptOf } from './form-moment'
import { formColumns, toForm } from './form-rows'
import { markOf } from './public-form'

export const entryInput = z.strictObject({
  form: z.string().max(40),
  /** Of the consents' words that were shown. */
  mark: z.string().max(20),
  /** When filling it in began, signed by us. */
  moment: z.string().max(200).default(''),
  /** No person sees this field, so no person fills it in. */
  website: z.string().max(5000).default(''),
  values: z.record(z.string().max(40), z.unknown()).default({}),
})

export type Entered = { needsConfirmation: boolean }

/**
 * Keeps what somebody sent, guests too. Throws `invalid` with what is wrong per field (`values.<id>`), or with
 * `formOnceMore` when nothing says that it was filled in by a person; `conflict('formChanged')` when the words that they
 * agreed to were other ones. The same moment is kept once. What fills in the field that nobody sees is thanked and forgotten.
 */
export async function submitFormEntry(context: Context, input: z.output<typeof entryInput>): Promise<Entered> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'shop.buy')
  const [row] = await tx.select(formColumns).from(contentForms).where(eq(contentForms.id, input.form))
  if (!row) throw notFound('form')
  const { id: formId, definition } = toForm(row)
  const { locale, storefront } = channel
  const { values, faults } = readEntry(definition, input.values, locale)
  const wrong = Object.entries(faults).map(([name, keys]) => [`values.${name}`, keys])
  if (wrong.length) throw invalid('invalid', Object.fromEntries(wrong))
  if (input.mark !== markOf(definition, locale)) throw conflict('formChanged')
  const attempt = attemptOf(formId, input.moment, now)
  if (!attempt) throw invalid('formOnceMore')

  const { email, needsConfirmation } = whose(definition, values)
  if (input.website) return { needsConfirmation }
  const id = newId('formEntry', now.getTime())
  const [fresh] = await tx
    .insert(contentFormEntries)
    .values({
      ...{ id, formId, storefront, locale, values, email, attempt, at: now },
      confirmedAt: needsConfirmation ? null : now,
      tokenHash: needsConfirmation ? hashOf(tokenOf(id)) : null,
    })
    .onConflictDoNothing()
    .returning({ id: contentFormEntries.id })
  if (!fresh) return { needsConfirmation }
  if (email) await recordConsents(context, { email, locale, source: id, given: consentsIn(values) })
  await emit(formEntered({ id: formId, entry: id, storefront, needsConfirmation }))
  return { needsConfirmation }
}

/** The link in the mail was followed, and its button pressed: now it counts. Pressing twice is pressing once. */
export async function confirmFormEntry(context: Context, { token }: { token: string }): Promise<{ form: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'shop.buy')
  const isIt = and(eq(contentFormEntries.tokenHash, hashOf(token)), gt(contentFormEntries.at, before(now, LINK_AGE)))
  const [confirmed] = await tx
    .update(contentFormEntries)
    .set({ confirmedAt: now })
    .where(and(isIt, isNull(contentFormEntries.confirmedAt)))
    .returning({ id: contentFormEntries.id, form: contentFormEntries.formId })
  if (confirmed) {
    await confirmConsents(context, { source: confirmed.id })
    await emit(formConfirmed({ id: confirmed.form, entry: confirmed.id }))
    return confirmed
  }
  const [known] = await tx.select({ form: contentFormEntries.formId }).from(contentFormEntries).where(isIt)
  if (!known) throw invalid('linkExpired')
  return known
}

/** Takes an entry away. What was allowed in it stays allowed: that is for its person to take back. */
export async function deleteFormEntry({ tx, actor, emit }: Context, { id }: { id: string }): Promise<{ form: string }> {
  authorize(actor, 'content.publish')
  const [gone] = await tx
    .delete(contentFormEntries)
    .where(eq(contentFormEntries.id, id))
    .returning({ form: contentFormEntries.formId })
  if (!gone) throw notFound('formEntry')
  await emit(formEntryDeleted({ id: gone.form, entry: id }))
  return gone
}

/** Writes into the audit trail that entries leave the house in a file, before the first of them does. */
export async function exportFormEntries({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'content.publish')
  const [form] = await tx.select({ name: contentForms.name }).from(contentForms).where(eq(contentForms.id, id))
  if (!form) throw notFound('form')
  const count = await tx.$count(contentFormEntries, eq(contentFormEntries.formId, id))
  await emit(formEntriesExported({ id, name: form.name, count }))
}

/** Forgets what nobody has confirmed while the link worked. */
export async function sweepFormEntries(context: Context): Promise<{ count: number }> {
  const { tx, actor, now } = context
  authorize(actor, 'content.publish')
  const gone = await tx
    .delete(contentFormEntries)
    .where(and(isNull(contentFormEntries.confirmedAt), lt(contentFormEntries.at, before(now, LINK_AGE))))
    .returning({ id: contentFormEntries.id })
  await forgetUnconfirmed(context, { sources: gone.map(({ id }) => id) })
  return { count: gone.length }
}

/** The address that an entry belongs to, and whether its owner has to confirm it. */
function whose({ fields, confirms }: FormDefinition, values: EntryValues) {
  const first = fields.find(({ id, kind }) => kind === 'email' && values[id])?.id
  const confirming = confirms && values[confirms] ? confirms : null
  const email = values[confirming ?? first ?? ''] as string | undefined
  return { email: email ?? null, needsConfirmation: confirming !== null }
}

const consentsIn = (values: EntryValues) =>
  Object.values(values).flatMap((value) =>
    typeof value === 'object' && 'purpose' in value && value.purpose
      ? [{ purpose: value.purpose as ConsentPurpose, text: value.agreedTo }]
      : [],
  )
