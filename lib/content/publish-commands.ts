import 'server-only'
import type { z } from 'zod'
import { contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { lockAddresses, noteChange, withAddresses } from './address-rows'
import { pagePublished, pageUnpublished } from './events'
import type { pageTextInput } from './page'
import { isText, lockPage, lockText } from './page-rows'
import { refuseFaults } from './publish-check-queries'
import { refuseSnippetCycle } from './snippet-rows'
import { noteUses } from './use-rows'
import { keepVersion, requireVersion, type Version } from './version-rows'

type PageIn = z.output<typeof pageTextInput>

/**
 * Makes a draft what the public sees in this language; others stay as they are. Throws `invalid` when its address is
 * another page's, and `pageNotFit` with what is wrong with it.
 */
export async function publishPage(context: Context, { pageId, locale }: PageIn): Promise<{ version: number }> {
  const { tx, actor } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const page = await lockPage(tx, pageId)
  const text = await lockText(tx, pageId, locale)
  if (page.trashedAt) throw notFound('page')
  await refuseFaults(context, text)
  const number = await keepVersion(context, { pageId, locale }, text, { ...text, reason: 'published' })
  return publishVersion(context, { pageId, locale }, { ...text, number })
}

/** The same with a version that was kept before: what was planned is published as it was then. */
export async function publishKeptVersion(
  context: Context,
  { pageId, locale, version }: PageIn & { version: number },
): Promise<{ version: number }> {
  const { tx, actor } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const page = await lockPage(tx, pageId)
  if (page.trashedAt) throw notFound('page')
  return publishVersion(context, { pageId, locale }, await requireVersion(tx, { pageId, locale }, version))
}

/** Takes a page away from the public in one language; its draft and versions stay. Throws `conflict` when nobody sees it. */
export async function unpublishPage(
  context: Context,
  { pageId, locale, hasExpired = false }: PageIn & { hasExpired?: boolean },
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const { kind } = await lockPage(tx, pageId)
  const { publishedVersion, title } = await lockText(tx, pageId, locale)
  if (publishedVersion === null) throw conflict('pageNotPublished')
  const moved = await withAddresses(context, pageId, async () => {
    const gone = { publishedVersion: null, publishedRevision: null, publishedAt: null, expiresAt: null }
    await tx.update(contentTexts).set(gone).where(isText(pageId, locale))
    await noteUses(context, { pageId, locale, isPublished: true }, null)
  })
  await noteChange(context, [pageId])
  await emit(pageUnpublished({ id: pageId, title, locale, kind, hasExpired, ...moved }))
}

/** What has expired goes: another language may now take its address. Nothing happens while it has not. */
export async function expirePage(context: Context, { pageId, locale }: PageIn): Promise<void> {
  const { tx, actor, now } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const { publishedVersion, expiresAt } = await lockText(tx, pageId, locale)
  if (publishedVersion !== null && expiresAt && expiresAt <= now)
    await unpublishPage(context, { pageId, locale, hasExpired: true })
}

async function publishVersion(context: Context, { pageId, locale }: PageIn, version: Version) {
  const { tx, now, emit } = context
  const { kind, parentId } = await lockPage(tx, pageId)
  const before = await lockText(tx, pageId, locale)
  const { number, revision, title } = version
  await refuseSnippetCycle(context, { pageId, locale }, version.blocks, 'published')
  const was =
    before.publishedVersion === null ? undefined : await requireVersion(tx, { pageId, locale }, before.publishedVersion)
  const moved = await withAddresses(context, pageId, async () => {
    await tx
      .update(contentTexts)
      .set({
        publishedVersion: number,
        publishedRevision: revision,
        publishedAt: now,
        expiresAt: before.expiresAt && before.expiresAt > now ? before.expiresAt : null,
        ...(revision === before.revision && { stage: 'draft' as const }),
      })
      .where(isText(pageId, locale))
    await noteUses(context, { pageId, locale, isPublished: true }, version)
  })
  await noteChange(context, [pageId])
  const isNews = was?.title !== title || moved.pages.length > 0
  // The page above may list it.
  const pages = isNews ? [...new Set([...moved.pages, pageId, ...(parentId ? [parentId] : [])])] : []
  await emit(pagePublished({ id: pageId, title, locale, version: number, kind, ...moved, pages }))
  return { version: number }
}
