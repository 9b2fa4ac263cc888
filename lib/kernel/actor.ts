import { forbidden, signInFirst } from './errors'

/** Everything that someone may be allowed to do, as `capability.verb`. */
export const permissions = [
  'shop.buy',
  'account.own',
  'catalog.read',
  'catalog.write',
  'catalog.publish',
  'prices.write',
  'stock.write',
  'promotions.write',
  'orders.read',
  'orders.write',
  'orders.refund',
  'customers.read',
  'customers.write',
  'assets.write',
  'assets.approve',
  'content.write',
  'content.publish',
  'design.write',
  'campaigns.write',
  'reports.read',
  'imports.run',
  'mails.read',
  'jobs.read',
  'jobs.write',
  'audit.read',
  'settings.write',
  'staff.write',
  'events.emit',
] as const

export type Permission = (typeof permissions)[number]

/** Who acts: someone unknown, a signed-in shopper, staff, a program with a key, or the system itself. */
export type Actor = {
  kind: 'guest' | 'shopper' | 'staff' | 'api' | 'system'
  /** Account id, API key id, `guest` or `system`. */
  id: string
  permissions: readonly Permission[]
  /** Shown to people in timelines. */
  name?: string
  sessionId?: string
  /** Of a shopper: the customer record that belongs to the account. */
  customerId?: string
  /** First-party id of the browser. */
  visitorId?: string
}

export const guest: Actor = { kind: 'guest', id: 'guest', permissions: ['shop.buy'] }
/** The shop itself: jobs, webhooks, the command line. */
export const system: Actor = { kind: 'system', id: 'system', permissions, name: 'System' }

export const may = (actor: Actor, permission: Permission) => actor.permissions.includes(permission)

/** First line of every command. Throws `forbidden`. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw actor.kind === 'guest' ? signInFirst() : forbidden(permission)
}

/** For what several commands share: one of their permissions is enough. Throws `forbidden`. */
export function authorizeAny(actor: Actor, first: Permission, ...others: Permission[]): void {
  if (!others.some((permission) => may(actor, permission))) authorize(actor, first)
}
