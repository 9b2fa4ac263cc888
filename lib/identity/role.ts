import { type Permission, permissions } from '@/lib/kernel/actor'

/** What each kind of staff may do, in words. Several roles add up. */
export const roles = {
  admin: permissions,
  merchandiser: [
    'catalog.read',
    'catalog.write',
    'catalog.publish',
    'prices.write',
    'stock.write',
    'promotions.write',
    'assets.write',
    'assets.approve',
    'imports.run',
    'orders.read',
    'orders.write',
    'customers.read',
    'reports.read',
  ],
  marketer: [
    'catalog.read',
    'promotions.write',
    'assets.write',
    'assets.approve',
    'content.write',
    'content.publish',
    'design.write',
    'campaigns.write',
    'reports.read',
  ],
  editor: ['catalog.read', 'assets.write', 'content.write'],
  analyst: ['catalog.read', 'reports.read'],
  agent: [
    'catalog.read',
    'orders.read',
    'orders.write',
    'orders.refund',
    'customers.read',
    'customers.write',
    'mails.read',
  ],
} as const satisfies Record<string, readonly Permission[]>

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as [Role, ...Role[]]
export const isRole = (name: string): name is Role => Object.hasOwn(roles, name)

/** Everyone who works here may try the shop and look after the own account. */
const everyStaff = ['shop.buy', 'account.own'] as const satisfies readonly Permission[]
export const shopperPermissions = ['shop.buy', 'account.own'] as const satisfies readonly Permission[]

/** What these roles allow together. Names that are no role any more allow nothing. */
export const permissionsOf = (names: readonly string[]): Permission[] => [
  ...new Set<Permission>([...everyStaff, ...names.flatMap((name) => (isRole(name) ? [...roles[name]] : []))]),
]
