import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { lockRow } from '@/db/portable'
import { contentForms, contentUses } from '@/db/schema/content'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { formDeleted, formSaved } from './events'
import type { newFormInput, saveFormInput } from './form'
import { isSame } from './same'

type Saved = { id: string; revision: number }

/** A new form. It stands nowhere until someone puts it on a page. */
export async function createForm(
  { tx, actor, now, emit }: Context,
  { name, definition }: z.output<typeof newFormInput>,
): Promise<Saved> {
  authorize(actor, 'content.write')
  const id = newId('form', now.getTime())
  await tx.insert(contentForms).values({ id, name, definition, createdAt: now, updatedAt: now })
  await emit(formSaved({ id, name, version: 1, changed: ['name', 'definition'] }))
  return { id, revision: 1 }
}

/**
 * Replaces what a form asks. It is true at once wherever it stands, so on a public page that takes the right to publish.
 * Throws `conflict` when someone has saved since `revision`.
 */
export async function saveForm(
  { tx, actor, now, emit }: Context,
  { id, revision, name, definition }: z.output<typeof saveFormInput>,
): Promise<Saved> {
  authorize(actor, 'content.write')
  await lockRow(tx, contentForms, id)
  const [stored] = await tx.select().from(contentForms).where(eq(contentForms.id, id))
  if (!stored) throw notFound('form')
  if (stored.revision !== revision) throw await editConflict(tx, id, revision)
  const isPublic = await tx.$count(contentUses, and(isOf(id), eq(contentUses.isPublished, true)))
  if (isPublic) authorize(actor, 'content.publish')
  const changed = [
    ...(stored.name === name ? [] : ['name']),
    ...(isSame(stored.definition, definition) ? [] : ['definition']),
  ]
  if (!changed.length) return { id, revision }
  await tx
    .update(contentForms)
    .set({ name, definition, revision: sql`${contentForms.revision} + 1`, updatedAt: now })
    .where(eq(contentForms.id, id))
  await emit(formSaved({ id, name, version: revision + 1, changed }))
  return { id, revision: revision + 1 }
}

/** Takes a form away with its entries. Throws `conflict('formInUse')` while a page has it, as draft or in public. */
export async function deleteForm({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'content.publish')
  await lockRow(tx, contentForms, id)
  const pages = await tx.selectDistinct({ pageId: contentUses.pageId }).from(contentUses).where(isOf(id)).limit(100)
  if (pages.length) throw conflict('formInUse', { count: pages.length })
  const [gone] = await tx.delete(contentForms).where(eq(contentForms.id, id)).returning({ name: contentForms.name })
  if (!gone) throw notFound('form')
  await emit(formDeleted({ id, name: gone.name }))
}

const isOf = (id: string) => and(eq(contentUses.kind, 'form'), eq(contentUses.target, id))
