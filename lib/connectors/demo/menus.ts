import 'server-only'
import { eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { contentMenus, contentPages } from '@/db/schema/content'
import { menus } from '@/db/seed/pages/menus'
import { publishMenu, saveMenu } from '@/lib/content/menu-commands'
import { saveMenuInput } from '@/lib/content/menu-input'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'

type SeedEntry = {
  label: object
  target?: { to: string; page?: { page: string }; address?: string }
  items?: SeedEntry[]
}

/** The menus of all storefronts, with links to the pages that were laid before. One that is there is left alone. */
export async function layMenus(actor: Actor): Promise<void> {
  const rows = await db
    .select({ key: contentPages.key, id: contentPages.id })
    .from(contentPages)
    .where(isNotNull(contentPages.key))
  const idOf = new Map(rows.map(({ key, id }) => [key, id]))
  for (const [place, entries] of Object.entries(menus)) {
    if (await db.$count(contentMenus, eq(contentMenus.place, place))) continue
    const input = saveMenuInput.parse({ place, storefront: '', revision: 0, items: itemsOf(entries, place) })
    await transact(actor, async (context) => publishMenu(context, await saveMenu(context, input)))
  }

  function itemsOf(list: readonly SeedEntry[], id: string): unknown[] {
    return list.map(({ label, target, items = [] }, at) => ({
      id: `${id}-${at + 1}`,
      label,
      target: target?.page ? { to: 'page', page: idOf.get(target.page.page) ?? '' } : (target ?? null),
      items: itemsOf(items, `${id}-${at + 1}`),
    }))
  }
}
