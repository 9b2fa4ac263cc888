import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { contentMenus, contentPages, contentSchedules, contentTexts, contentUses } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { lockAddresses, noteChange, withAddresses } from './address-rows'
import { pageDeleted, pageRecovered, pageTrashed } from './events'
import { lockPage } from './page-rows'
import { titleOf } from './title-of'

/**
 * Puts a page into the trash, in all languages; the public sees it no more. Throws `conflict`: `pageInUse` with the names
 * of what shows it or leads to it, `pageHasChildren`, `pageIsFixed` for those that the shop itself links to.
 */
export async function trashPage(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const page = await lockPage(tx, id)
  if (page.trashedAt) return
  if (page.key) throw conflict('pageIsFixed')
  if (await tx.$count(contentPages, and(eq(contentPages.parentId, id), isNull(contentPages.trashedAt))))
    throw conflict('pageHasChildren')
  const names = await namesOfUsers(context, id)
  if (names.length) throw conflict('pageInUse', { count: names.length, names: names.slice(0, 10).join(', ') })
  const moved = await withAddresses(context, id, async () => {
    await tx.update(contentPages).set({ trashedAt: now }).where(eq(contentPages.id, id))
    const hidden = {
      publishedVersion: null,
      publishedRevision: null,
      publishedAt: null,
      expiresAt: null,
      stage: 'draft' as const,
    }
    await tx.update(contentTexts).set(hidden).where(eq(contentTexts.pageId, id))
    await tx.delete(contentUses).where(and(eq(contentUses.pageId, id), eq(contentUses.isPublished, true)))
    const isPlanned = and(eq(contentSchedules.pageId, id), eq(contentSchedules.state, 'waiting'))
    await tx.update(contentSchedules).set({ state: 'cancelled' }).where(isPlanned)
  })
  await noteChange(context, [id])
  await emit(pageTrashed({ id, title: await titleOf(context, id), ...moved, pages: [...moved.pages, id] }))
}

/** Takes a page out of the trash again, as a draft. Where the page above is gone it stands at the top. */
export async function recoverPage(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.write')
  const page = await lockPage(tx, id)
  if (!page.trashedAt) return
  const above = page.parentId
    ? await tx.$count(contentPages, and(eq(contentPages.id, page.parentId), isNull(contentPages.trashedAt)))
    : 1
  await tx
    .update(contentPages)
    .set({ trashedAt: null, ...(!above && { parentId: null }) })
    .where(eq(contentPages.id, id))
  await emit(pageRecovered({ id, title: await titleOf(context, id) }))
}

/** Deletes what is in the trash, with its versions, for good. Throws `notFound` for what is not. */
export async function deletePage(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const page = await lockPage(tx, id)
  if (!page.trashedAt) throw notFound('page')
  const title = await titleOf(context, id)
  await tx.update(contentPages).set({ parentId: null }).where(eq(contentPages.parentId, id))
  await tx.delete(contentPages).where(eq(contentPages.id, id))
  await emit(pageDeleted({ id, title }))
}

/** What shows a page or leads to it, as people call it. What is in the trash itself does not count. */
async function namesOfUsers({ tx }: Context, id: string): Promise<string[]> {
  const rows = await tx
    .select({ title: contentTexts.title })
    .from(contentUses)
    .innerJoin(contentPages, eq(contentPages.id, contentUses.pageId))
    .innerJoin(
      contentTexts,
      and(eq(contentTexts.pageId, contentUses.pageId), eq(contentTexts.locale, contentUses.locale)),
    )
    .where(
      and(
        eq(contentUses.kind, 'page'),
        eq(contentUses.target, id),
        ne(contentUses.pageId, id),
        isNull(contentPages.trashedAt),
      ),
    )
  const menus = await tx
    .select({ place: contentMenus.place, items: contentMenus.items, draft: contentMenus.draft })
    .from(contentMenus)
  const within = menus.filter(({ items, draft }) => JSON.stringify([items, draft]).includes(`"${id}"`))
  return [...new Set([...rows.map(({ title }) => title), ...within.map(({ place }) => place)])]
}
