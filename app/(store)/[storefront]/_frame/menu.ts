import 'server-only'
import { menuTag } from '@/lib/content/events'
import type { MenuEntry, MenuPlace } from '@/lib/content/menu'
import { getMenu } from '@/lib/content/menu-queries'
import type { Channel } from '@/lib/kernel/channel'
import { cached } from '@/lib/serving/cached'

/** The entries of a menu that was made in the admin; undefined where none is, so that the shop's own stands there. */
export async function readMenu(place: MenuPlace, channel: Channel): Promise<MenuEntry[] | undefined> {
  const menu = await cached(
    ['menu', place, channel.storefront],
    (found) => found?.tags ?? [menuTag(place)],
    () => getMenu(place, channel),
  )
  return menu?.entries.length ? menu.entries : undefined
}
