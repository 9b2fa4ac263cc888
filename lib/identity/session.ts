import { DAY, HOUR } from '@/lib/kernel/time'
import type { AccountKind } from './account'

/** A browser in which someone is signed in. */
export type Session = {
  id: string
  userAgent: string | null
  createdAt: Date
  lastSeenAt: Date
  /** The one that asks. */
  isCurrent: boolean
}

/** How long a sign-in lasts: a month of shopping, a day of work. */
export const sessionAge: Record<AccountKind, number> = { shopper: 30 * DAY, staff: 12 * HOUR }

const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** What to call a browser in a list: "Firefox, Windows"; undefined when it does not say. */
export function browserName(userAgent: string | null): string | undefined {
  const found = [browsers, systems].map((names) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1])
  return found.filter(Boolean).join(', ') || undefined
}
