import type { Permission } from '@/lib/kernel/actor'

/** A place of the admin. `key` follows `g` on the keyboard; `permission` is what its page needs. */
export type Place = {
  code: string
  href: string
  icon: string
  key?: string
  permission?: Permission
  children?: Place[]
}

/** The admin by task, in the order of the sidebar. */
export const places: Place[] = [
  { code: 'today', href: '/admin', icon: 'sun', key: 't' },
  {
    code: 'sales',
    href: '/admin/orders',
    icon: 'package',
    permission: 'orders.read',
    children: [
      { code: 'orders', href: '/admin/orders', icon: 'package', key: 'o', permission: 'orders.read' },
      { code: 'withdrawals', href: '/admin/withdrawals', icon: 'undo', permission: 'orders.read' },
      { code: 'paymentAlerts', href: '/admin/payment-alerts', icon: 'alert', permission: 'orders.read' },
    ],
  },
  {
    code: 'catalogue',
    href: '/admin/products',
    icon: 'tags',
    permission: 'catalog.read',
    children: [
      { code: 'products', href: '/admin/products', icon: 'tag', key: 'p', permission: 'catalog.read' },
      { code: 'models', href: '/admin/models', icon: 'sliders', permission: 'catalog.read' },
      { code: 'categories', href: '/admin/categories', icon: 'folder', key: 'k', permission: 'catalog.read' },
      { code: 'attributes', href: '/admin/attributes', icon: 'list', permission: 'catalog.read' },
      { code: 'stock', href: '/admin/stock', icon: 'boxes', key: 's', permission: 'catalog.read' },
      { code: 'reviews', href: '/admin/reviews', icon: 'star', permission: 'catalog.read' },
      { code: 'imports', href: '/admin/imports', icon: 'upload', key: 'i', permission: 'imports.run' },
    ],
  },
  {
    code: 'content',
    href: '/admin/content',
    icon: 'page',
    permission: 'content.write',
    children: [
      { code: 'pages', href: '/admin/content', icon: 'page', key: 'w', permission: 'content.write' },
      { code: 'menus', href: '/admin/content/menus', icon: 'list', permission: 'content.write' },
      { code: 'releases', href: '/admin/content/releases', icon: 'layers', permission: 'content.write' },
      { code: 'calendar', href: '/admin/content/calendar', icon: 'calendar', permission: 'content.write' },
      { code: 'timeMachine', href: '/admin/content/time-machine', icon: 'history', permission: 'content.write' },
      { code: 'translations', href: '/admin/content/translations', icon: 'languages', permission: 'content.write' },
      { code: 'forms', href: '/admin/content/forms', icon: 'form', permission: 'content.write' },
      { code: 'redirects', href: '/admin/content/redirects', icon: 'undo', permission: 'content.write' },
      { code: 'brokenLinks', href: '/admin/content/links', icon: 'unlink', permission: 'content.write' },
      { code: 'webhooks', href: '/admin/content/webhooks', icon: 'webhook', permission: 'settings.write' },
    ],
  },
  { code: 'assets', href: '/admin/assets', icon: 'image', key: 'd', permission: 'catalog.read' },
  {
    code: 'design',
    href: '/admin/design/themes',
    icon: 'palette',
    permission: 'design.write',
    children: [
      { code: 'themes', href: '/admin/design/themes', icon: 'palette', key: 'l', permission: 'design.write' },
      { code: 'patterns', href: '/admin/design/patterns', icon: 'shapes', permission: 'catalog.read' },
    ],
  },
  { code: 'promotions', href: '/admin/promotions', icon: 'percent', key: 'm', permission: 'promotions.write' },
  { code: 'customers', href: '/admin/customers', icon: 'users', key: 'c', permission: 'customers.read' },
  {
    code: 'operations',
    href: '/admin/jobs',
    icon: 'activity',
    permission: 'jobs.read',
    children: [
      { code: 'jobs', href: '/admin/jobs', icon: 'list', key: 'j', permission: 'jobs.read' },
      { code: 'mails', href: '/admin/mails', icon: 'mail', key: 'e', permission: 'mails.read' },
      { code: 'audit', href: '/admin/audit', icon: 'history', key: 'a', permission: 'audit.read' },
      { code: 'health', href: '/admin/health', icon: 'heart', key: 'h', permission: 'jobs.read' },
    ],
  },
  {
    code: 'settings',
    href: '/admin/settings',
    icon: 'settings',
    permission: 'settings.write',
    children: [
      { code: 'company', href: '/admin/settings', icon: 'building', permission: 'settings.write' },
      { code: 'selling', href: '/admin/settings/selling', icon: 'sliders', permission: 'settings.write' },
      { code: 'markets', href: '/admin/settings/markets', icon: 'globe', permission: 'settings.write' },
      { code: 'shipping', href: '/admin/settings/shipping', icon: 'truck', permission: 'settings.write' },
      { code: 'taxes', href: '/admin/settings/taxes', icon: 'percent', permission: 'settings.write' },
      { code: 'locations', href: '/admin/stock/locations', icon: 'boxes', permission: 'stock.write' },
      { code: 'staff', href: '/admin/staff', icon: 'id', permission: 'staff.write' },
      { code: 'apiKeys', href: '/admin/api-keys', icon: 'key', permission: 'settings.write' },
    ],
  },
]

/** The places that these permissions open. */
export function placesFor(permissions: readonly Permission[]): Place[] {
  const open = ({ permission }: Place) => !permission || permissions.includes(permission)
  return places.flatMap((place) => {
    if (!place.children) return open(place) ? [place] : []
    const children = place.children.filter(open)
    return children[0] ? [{ ...place, href: children[0].href, children }] : []
  })
}

/** Which of these places an address lies in: of several the one that says the most of it. */
export function placeAt(tree: Place[], pathname: string): Place | undefined {
  const isAt = ({ href }: Place) => pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`))
  return flatPlaces(tree)
    .filter(isAt)
    .sort((a, b) => b.href.length - a.href.length)[0]
}

/** Places without the groups around them: what `g` and the palette reach. */
export const flatPlaces = (tree: Place[]): Place[] => tree.flatMap((place) => place.children ?? [place])
