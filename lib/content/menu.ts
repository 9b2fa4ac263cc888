import type { Localized } from '@/lib/kernel/locale'

/** Where a link of a menu or a block leads. Pages are followed when their address changes. */
export type LinkTarget =
  | { to: 'page'; page: string }
  | { to: 'category' | 'product' | 'model'; slug: string }
  /** Within the storefront ("track"), or a whole https, mailto or tel address. */
  | { to: 'address'; address: string }

export type MenuItem = { id: string; label: Localized; target: LinkTarget | null; items: MenuItem[] }

/** Where menus stand in the shop. */
export const menuPlaces = ['main', 'footer', 'legal'] as const
export type MenuPlace = (typeof menuPlaces)[number]

/** An entry with its address in one storefront. Groups have none. */
export type MenuEntry = { id: string; label: string; href: string | null; items: MenuEntry[] }
