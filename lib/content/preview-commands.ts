import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { contentPages, contentPreviews, contentReleases } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { hashOf } from '@/lib/identity/link-token'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { previewRevoked, previewShared } from './events'
import {
  type lookAtReleaseInput,
  previewEnd,
  type revokePreviewInput,
  type sharePreviewInput,
  TRAVEL,
  type travelInput,
} from './preview'

/**
 * A link with which anybody sees the draft of a page, in every language, until it expires or is taken back. Only its hash
 * is stored: the token is told once. Throws `notFound`.
 */
export async function sharePreview(
  { tx, actor, now, emit }: Context,
  { pageId, days }: z.output<typeof sharePreviewInput>,
): Promise<{ token: string; expiresAt: Date }> {
  authorize(actor, 'content.write')
  const [page] = await tx
    .select({ id: contentPages.id })
    .from(contentPages)
    .where(and(eq(contentPages.id, pageId), isNull(contentPages.trashedAt)))
  if (!page) throw notFound('page')
  const token = newToken()
  const expiresAt = previewEnd(now, days)
  const id = newId('preview', now.getTime())
  await tx
    .insert(contentPreviews)
    .values({ id, tokenHash: hashOf(token), pageId, expiresAt, createdAt: now, createdBy: actor.name ?? actor.id })
  await emit(previewShared({ id: pageId, preview: id, expiresAt: expiresAt.toISOString() }))
  return { token, expiresAt }
}

/** The link shows nothing any more. Throws `notFound` when there is none that holds. */
export async function revokePreview(
  { tx, actor, now, emit }: Context,
  { id }: z.output<typeof revokePreviewInput>,
): Promise<void> {
  authorize(actor, 'content.write')
  const [revoked] = await tx
    .update(contentPreviews)
    .set({ revokedAt: now })
    .where(and(eq(contentPreviews.id, id), isNull(contentPreviews.revokedAt)))
    .returning({ pageId: contentPreviews.pageId })
  if (!revoked) throw notFound('preview')
  await emit(previewRevoked({ id: revoked.pageId ?? id, preview: id }))
}

/** A token with which the whole shop is seen as it will be at a moment. Only its hash is stored. */
export async function travelTo(
  { tx, actor, now }: Context,
  { at }: z.output<typeof travelInput>,
): Promise<{ token: string }> {
  authorize(actor, 'content.write')
  const token = newToken()
  const id = newId('preview', now.getTime())
  const expiresAt = new Date(now.getTime() + TRAVEL)
  await tx
    .insert(contentPreviews)
    .values({ id, tokenHash: hashOf(token), at, expiresAt, createdAt: now, createdBy: actor.name ?? actor.id })
  return { token }
}

/**
 * A token with which the whole shop is seen as this release makes it, on the day for which it is planned (else now). Only
 * its hash is stored. Throws `notFound`.
 */
export async function lookAtRelease(
  { tx, actor, now }: Context,
  { id: releaseId }: z.output<typeof lookAtReleaseInput>,
): Promise<{ token: string }> {
  authorize(actor, 'content.write')
  const [release] = await tx
    .select({ publishAt: contentReleases.publishAt })
    .from(contentReleases)
    .where(eq(contentReleases.id, releaseId))
  if (!release) throw notFound('release')
  const token = newToken()
  const id = newId('preview', now.getTime())
  const expiresAt = new Date(now.getTime() + TRAVEL)
  const row = { id, tokenHash: hashOf(token), releaseId, at: release.publishAt ?? now, expiresAt }
  await tx.insert(contentPreviews).values({ ...row, createdAt: now, createdBy: actor.name ?? actor.id })
  return { token }
}
