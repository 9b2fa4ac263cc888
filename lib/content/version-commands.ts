import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { pageVersionKept, pageVersionRestored } from './events'
import { withLocked } from './locked-blocks'
import { pageTextInput } from './page'
import { isText, lockPage, lockText } from './page-rows'
import { refuseSnippetCycle } from './snippet-rows'
import { noteUses } from './use-rows'
import { keepVersion, requireVersion } from './version-rows'

export const keepVersionInput = pageTextInput.extend({ note: z.string().trim().max(200).default('') })

/** Keeps a draft as it is now, under a note, to come back to. */
export async function keepPageVersion(
  context: Context,
  { pageId, locale, note }: z.output<typeof keepVersionInput>,
): Promise<{ number: number }> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.write')
  const text = await lockText(tx, pageId, locale)
  const number = await keepVersion(context, { pageId, locale }, text, { ...text, reason: 'kept', note })
  await emit(pageVersionKept({ id: pageId, title: text.title, locale, version: number }))
  return { number }
}

export const restoreVersionInput = pageTextInput.extend({ number: z.number().int().min(1) })

/** Makes a version the draft again; the draft that was there is kept as a version. Throws `notFound`. */
export async function restorePageVersion(
  context: Context,
  { pageId, locale, number }: z.output<typeof restoreVersionInput>,
): Promise<{ revision: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.write')
  const page = await lockPage(tx, pageId)
  if (page.trashedAt) throw notFound('page')
  const text = await lockText(tx, pageId, locale)
  const version = await requireVersion(tx, { pageId, locale }, number)
  await keepVersion(context, { pageId, locale }, text, { ...text, reason: 'restored' })
  const blocks = page.templateId ? withLocked(text.blocks, version.blocks) : version.blocks
  await refuseSnippetCycle(context, { pageId, locale }, blocks, 'draft')
  const { title, slug, seo } = version
  const [saved] = await tx
    .update(contentTexts)
    .set({
      ...{ title, slug, seo, blocks, stage: 'draft' },
      revision: sql`${contentTexts.revision} + 1`,
      editedAt: now,
      editedBy: actor.name ?? actor.id,
    })
    .where(isText(pageId, locale))
    .returning({ revision: contentTexts.revision })
  await noteUses(context, { pageId, locale, isPublished: false }, { blocks, seo })
  await emit(pageVersionRestored({ id: pageId, title, locale, version: number }))
  return { revision: saved?.revision ?? text.revision }
}
