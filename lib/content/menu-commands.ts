import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { contentMenus } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { menuPublished, menuSaved } from './events'
import type { MenuItem } from './menu'
import type { saveMenuInput } from './menu-input'

/** Keeps a menu as a draft. Throws `conflict` when someone has saved since `revision`. */
export async function saveMenu(
  { tx, actor, now, emit }: Context,
  { place, storefront, revision, items }: z.output<typeof saveMenuInput>,
): Promise<{ id: string; revision: number }> {
  authorize(actor, 'content.write')
  refuseDoubles(items)
  const [saved] = revision
    ? await tx
        .update(contentMenus)
        .set({ draft: items, revision: sql`${contentMenus.revision} + 1`, updatedAt: now })
        .where(
          and(
            eq(contentMenus.place, place),
            eq(contentMenus.storefront, storefront),
            eq(contentMenus.revision, revision),
          ),
        )
        .returning({ id: contentMenus.id, revision: contentMenus.revision })
    : await tx
        .insert(contentMenus)
        .values({ id: newId('menu', now.getTime()), place, storefront, items: [], draft: items, updatedAt: now })
        .onConflictDoNothing()
        .returning({ id: contentMenus.id, revision: contentMenus.revision })
  if (!saved) throw conflict('conflict')
  await emit(menuSaved({ id: saved.id, place, storefront, revision: saved.revision }))
  return saved
}

/** Shows the draft of a menu to everybody. */
export async function publishMenu({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'content.publish')
  const [menu] = await tx
    .update(contentMenus)
    .set({ items: sql`${contentMenus.draft}`, updatedAt: now })
    .where(eq(contentMenus.id, id))
    .returning({ place: contentMenus.place, storefront: contentMenus.storefront })
  if (!menu) throw notFound('menu')
  await emit(menuPublished({ id, ...menu }))
}

/** Takes away a storefront's own menu: it shows the shared one again. Throws `notFound` for the shared one. */
export async function dropMenu({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'content.publish')
  const [menu] = await tx.select().from(contentMenus).where(eq(contentMenus.id, id))
  if (!menu?.storefront) throw notFound('menu')
  await tx.delete(contentMenus).where(eq(contentMenus.id, id))
  await emit(menuPublished({ id, place: menu.place, storefront: menu.storefront }))
}

function refuseDoubles(items: MenuItem[]) {
  const ids = idsOf(items)
  if (new Set(ids).size < ids.length) throw invalid('invalid', { items: ['unique'] })
}
const idsOf = (items: MenuItem[]): string[] => items.flatMap(({ id, items: inner }) => [id, ...idsOf(inner)])
