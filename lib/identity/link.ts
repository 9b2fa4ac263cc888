import { HOUR, MINUTE } from '@/lib/kernel/time'
import type { linkPurposes } from './events'

export type LinkPurpose = (typeof linkPurposes)[number]

/** How long each kind of link works. Those that sign someone in live shortest; a new account hurts nobody. */
export const lifetimes: Record<LinkPurpose, number> = {
  login: 15 * MINUTE,
  reset: HOUR,
  invite: HOUR,
  email: HOUR,
  register: 24 * HOUR,
}
