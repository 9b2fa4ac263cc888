import type { Localized } from '@/lib/kernel/locale'

/** Where a link of a menu or a block leads. Pages are followed when their address changes. */
export type LinkTarget =
  | { to: 'page'; page: string }
  | { to: 'category' | 'product' | 'model'; slug: string }
  /** Within the storefront ("track"), or a whole https, mailto or tel address. */
  | { to: 'address'; address: string }

export type MenuItem = { id: string; label: Localized; target: LinkTarget | null; items: MenuItem[] }
