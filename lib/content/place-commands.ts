import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { contentPages } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { storefrontCodes } from '@/lib/kernel/channel'
import { conflict, invalid } from '@/lib/kernel/errors'
import { withAddresses } from './address-rows'
import { pageSettingsChanged } from './events'
import { hasAddress } from './page'
import { lockPage } from './page-rows'
import { titleOf } from './title-of'

export const movePageInput = z.strictObject({
  id: z.string().max(40),
  parentId: z.string().max(40).nullable(),
  /** Among its new siblings, from 0; at their end when it is left out. */
  position: z.number().int().min(0).optional(),
})

/**
 * Hangs a page, with all below it, somewhere else, or changes its place among its siblings. Addresses follow, former ones
 * lead there. What is public moves for the public, so it needs `content.publish` then. Throws `conflict('pageInsideItself')`.
 */
export async function movePage(
  context: Context,
  { id, parentId, position }: z.output<typeof movePageInput>,
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.write')
  let before: string | null = null
  const moved = await withAddresses(context, id, async () => {
    const page = await lockPage(tx, id)
    before = page.parentId
    if (parentId !== page.parentId) {
      await checkParent(context, id, parentId, page.kind)
      await tx.update(contentPages).set({ parentId }).where(eq(contentPages.id, id))
    }
    await placeAmong(context, id, parentId, position)
  })
  if (moved.addresses.length) authorize(actor, 'content.publish')
  const changed = before === parentId ? ['position'] : ['parentId']
  await emit(pageSettingsChanged({ id, title: await titleOf(context, id), changed, ...moved }))
}

export const pageSettingsInput = z.strictObject({
  id: z.string().max(40),
  sites: z.array(z.enum(storefrontCodes)).max(storefrontCodes.length),
  fallsBack: z.boolean(),
})

/** In which storefronts a page stands, and whether another language's text is better than none. */
export async function changePageSettings(
  context: Context,
  { id, sites, fallsBack }: z.output<typeof pageSettingsInput>,
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.write')
  const moved = await withAddresses(context, id, async () => {
    await lockPage(tx, id)
    await tx.update(contentPages).set({ sites, fallsBack }).where(eq(contentPages.id, id))
  })
  if (moved.addresses.length) authorize(actor, 'content.publish')
  await emit(pageSettingsChanged({ id, title: await titleOf(context, id), changed: ['sites', 'fallsBack'], ...moved }))
}

async function checkParent(
  { tx }: Context,
  id: string,
  parentId: string | null,
  kind: 'page' | 'article' | 'snippet' | 'template',
) {
  for (let at = parentId; at; ) {
    if (at === id) throw conflict('pageInsideItself')
    const [parent] = await tx
      .select({ parentId: contentPages.parentId, kind: contentPages.kind, trashedAt: contentPages.trashedAt })
      .from(contentPages)
      .where(eq(contentPages.id, at))
    if (!parent || parent.trashedAt || !hasAddress(parent.kind) || !hasAddress(kind))
      throw invalid('invalid', { parentId: ['unknown'] })
    at = parent.parentId
  }
}

async function placeAmong({ tx }: Context, id: string, parentId: string | null, position?: number) {
  const siblings = await tx
    .select({ id: contentPages.id, position: contentPages.position })
    .from(contentPages)
    .where(
      and(
        parentId ? eq(contentPages.parentId, parentId) : isNull(contentPages.parentId),
        isNull(contentPages.trashedAt),
        // Snippets and templates stand beside them and are in no tree.
        inArray(contentPages.kind, ['page', 'article']),
      ),
    )
    .orderBy(asc(contentPages.position), asc(contentPages.id))
  const order = siblings.map((each) => each.id).filter((each) => each !== id)
  order.splice(position ?? order.length, 0, id)
  const was = new Map(siblings.map((each) => [each.id, each.position]))
  for (const [at, each] of order.entries())
    if (was.get(each) !== at + 1)
      await tx
        .update(contentPages)
        .set({ position: at + 1 })
        .where(eq(contentPages.id, each))
}
