import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { contentMenus } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { type Channel, isStorefront, type StorefrontCode } from '@/lib/kernel/channel'
import { notFound } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { shownRelease } from '@/lib/kernel/shown-release'
import { readBlockPages } from './block-pages-queries'
import { menuTag, pageTag } from './events'
import type { MenuEntry, MenuItem, MenuPlace } from './menu'
import { isSame } from './same'

/**
 * The public menu of a place: the storefront's own, else the shared one; undefined when there is neither. Entries that
 * lead to pages which the public does not see are left out.
 */
export async function getMenu(
  place: MenuPlace,
  channel: Channel,
  now = shownAt(),
): Promise<{ entries: MenuEntry[]; tags: string[] } | undefined> {
  const rows = await db
    .select({ id: contentMenus.id, storefront: contentMenus.storefront, items: contentMenus.items })
    .from(contentMenus)
    .where(and(eq(contentMenus.place, place), inArray(contentMenus.storefront, ['', channel.storefront])))
  const found = rows.find(({ storefront }) => storefront) ?? rows[0]
  const items = ((found && shownRelease()?.menus.get(found.id)) ?? found?.items ?? []) as MenuItem[]
  if (!items.length) return undefined
  const ids = pagesOf(items)
  const pages = await readBlockPages(ids, channel, now)
  return { entries: resolve(items), tags: [menuTag(place), ...ids.map(pageTag)] }

  function resolve(list: MenuItem[]): MenuEntry[] {
    return list.flatMap(({ id, label, target, items: inner }) => {
      const href = target && hrefOf(target)
      if (target && href === null) return []
      return [{ id, label: localized(label, channel.locale), href, items: resolve(inner) }]
    })
  }

  function hrefOf(target: NonNullable<MenuItem['target']>): string | null {
    const home = `/${channel.storefront}`
    if (target.to === 'page')
      return pages[target.page] ? `${home}/${pages[target.page]?.path}`.replace(/\/$/, '') : null
    if (target.to === 'address') {
      const { address } = target
      if (/^(?:https|mailto|tel):/i.test(address)) return address
      return address.startsWith('#') ? `${home}${address}` : `${home}/${address.replace(/^\//, '')}`
    }
    return `${home}/${SHELVES[target.to]}/${target.slug}`
  }
}

const SHELVES = { category: 'c', product: 'products', model: 'configure' }

const pagesOf = (items: MenuItem[]): string[] =>
  items.flatMap(({ target, items: inner }) => [...(target?.to === 'page' ? [target.page] : []), ...pagesOf(inner)])

export type MenuForEdit = {
  id: string
  place: MenuPlace
  storefront: StorefrontCode | ''
  draft: MenuItem[]
  items: MenuItem[]
  revision: number
  /** Whether the public sees something else than the draft. */
  isChanged: boolean
  updatedAt: Date
}

/** All menus with their drafts. Needs `content.write`. */
export async function listMenus(actor: Actor): Promise<MenuForEdit[]> {
  authorize(actor, 'content.write')
  const rows = await db.select().from(contentMenus).orderBy(asc(contentMenus.place), asc(contentMenus.storefront))
  return rows.map(toMenu)
}

/** One menu with its draft. Needs `content.write`; throws `notFound`. */
export async function requireMenu(actor: Actor, id: string): Promise<MenuForEdit> {
  authorize(actor, 'content.write')
  const [row] = await db.select().from(contentMenus).where(eq(contentMenus.id, id))
  if (!row) throw notFound('menu')
  return toMenu(row)
}

const toMenu = ({ place, storefront, items, draft, ...row }: typeof contentMenus.$inferSelect): MenuForEdit => ({
  ...row,
  place: place as MenuPlace,
  storefront: isStorefront(storefront) ? storefront : '',
  items: items as MenuItem[],
  draft: draft as MenuItem[],
  isChanged: !isSame(items, draft),
})
