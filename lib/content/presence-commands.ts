import 'server-only'
import { and, eq, gt, lte, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { contentPresence, contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { PRESENT_FOR, type Present, type presenceInput } from './presence'

/**
 * Notes that someone has a page open in the editor, and tells who else has, and which revision of the draft is stored.
 * Throws `not_found` for a page that is not there in this language.
 */
export async function noteEditing(
  { tx, actor, now }: Context,
  { pageId, locale }: z.output<typeof presenceInput>,
): Promise<{ others: Present[]; revision: number }> {
  authorize(actor, 'content.write')
  const [text] = await tx
    .select({ revision: contentTexts.revision })
    .from(contentTexts)
    .where(and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale)))
  if (!text) throw notFound('page')
  const name = actor.name ?? actor.id
  await tx
    .insert(contentPresence)
    .values({ pageId, locale, accountId: actor.id, name, seenAt: now })
    .onConflictDoUpdate({
      target: [contentPresence.pageId, contentPresence.locale, contentPresence.accountId],
      set: { name, seenAt: now },
    })
  const since = new Date(now.getTime() - PRESENT_FOR)
  const here = and(eq(contentPresence.pageId, pageId), eq(contentPresence.locale, locale))
  await tx.delete(contentPresence).where(and(here, lte(contentPresence.seenAt, since)))
  const others = await tx
    .select({ id: contentPresence.accountId, name: contentPresence.name })
    .from(contentPresence)
    .where(and(here, ne(contentPresence.accountId, actor.id), gt(contentPresence.seenAt, since)))
    .orderBy(contentPresence.name)
  return { others, revision: text.revision }
}

/** Whoever closes the editor is gone at once, not only when nobody has heard of them for a while. */
export async function stopEditing(
  { tx, actor }: Context,
  { pageId, locale }: z.output<typeof presenceInput>,
): Promise<void> {
  authorize(actor, 'content.write')
  await tx
    .delete(contentPresence)
    .where(
      and(
        eq(contentPresence.pageId, pageId),
        eq(contentPresence.locale, locale),
        eq(contentPresence.accountId, actor.id),
      ),
    )
}
