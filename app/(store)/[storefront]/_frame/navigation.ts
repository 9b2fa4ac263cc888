import 'server-only'
import { texts } from '@/app/_messages/words'
import type { NavigationEntry } from '@/components/store/navigation'
import type { Channel } from '@/lib/kernel/channel'

/** The categories of the shop as a menu. */
export async function listNavigation(channel: Channel): Promise<NavigationEntry[]> {
  const { categories } = texts(channel, 'store')
  return Object.entries(categories).map(([slug, name]) => ({
    name,
    href: `/${channel.storefront}/c/${slug}`,
    children: [],
  }))
}
