/**
 * First parts of an address behind the storefront whose pages are made for one person and never kept: the folders of
 * `app/(store)/[storefront]/(live)`. A test compares both.
 */
const LIVE = new Set([
  'account',
  'cart',
  'checkout',
  'forgot',
  'login',
  'logout',
  'my-scooter',
  'order',
  'orders',
  'pay',
  'preview',
  'register',
  'reset',
  'track',
  'unsubscribe',
  'verify',
  'withdraw',
  'withdrawal',
])

/** Whether pages below this part are one person's: their addresses may be keys to what they show. */
export const isLive = (segment: string) => LIVE.has(segment)
