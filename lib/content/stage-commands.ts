import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contentTexts } from '@/db/schema/content'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { pageSettingsChanged, pageStaged } from './events'
import { pageTextInput } from './page'
import { isText, lockPage, lockText } from './page-rows'
import { EXPIRE_JOB } from './plan'

export const stagePageInput = pageTextInput.extend({
  stage: z.enum(['draft', 'review', 'approved']),
  /** The one that was looked at: what has changed since is not what was approved. */
  revision: z.number().int().min(1),
  note: z.string().trim().max(500).default(''),
})

/** Hands a draft in for review, approves it (who may publish), or gives it back. Throws `conflict('editConflict')`. */
export async function stagePage(
  { tx, actor, emit }: Context,
  { pageId, locale, stage, revision, note }: z.output<typeof stagePageInput>,
): Promise<void> {
  authorize(actor, stage === 'approved' ? 'content.publish' : 'content.write')
  const { trashedAt } = await lockPage(tx, pageId)
  if (trashedAt) throw notFound('page')
  const { title, editedBy } = await lockText(tx, pageId, locale)
  const [staged] = await tx
    .update(contentTexts)
    .set({ stage })
    .where(and(isText(pageId, locale), eq(contentTexts.revision, revision)))
    .returning({ locale: contentTexts.locale })
  if (!staged) throw conflict('editConflict', { by: editedBy })
  await emit(pageStaged({ id: pageId, title, locale, stage, note }))
}

export const setExpiryInput = pageTextInput.extend({ expiresAt: z.coerce.date().nullable() })

/** From that moment on nobody sees the page in this language. Throws `conflict` when it is not public, `invalid` for a past moment. */
export async function setExpiry(
  context: Context,
  { pageId, locale, expiresAt }: z.output<typeof setExpiryInput>,
): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  const { publishedVersion, title } = await lockText(tx, pageId, locale)
  if (publishedVersion === null) throw conflict('pageNotPublished')
  if (expiresAt && expiresAt <= now) throw invalid('invalid', { expiresAt: ['past'] })
  await tx.update(contentTexts).set({ expiresAt }).where(isText(pageId, locale))
  if (expiresAt)
    await enqueue(context, {
      name: EXPIRE_JOB,
      payload: { pageId, locale, at: expiresAt.getTime() },
      dedupeKey: `${EXPIRE_JOB}:${pageId}:${locale}:${expiresAt.getTime()}`,
      runAt: expiresAt,
    })
  await emit(pageSettingsChanged({ id: pageId, title, changed: ['expiresAt'], addresses: [], pages: [] }))
}
