import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On every page of the shop: how it looks. */
export const THEME_TAG = 'theme'

const id = z.object({ id: z.string() })
const subject = { subject: ({ id }: { id: string }) => id }
const shown = { ...subject, stale: () => [THEME_TAG] }

export const themeCreated = defineEvent('design.theme_created', id, subject)
export const themeChanged = defineEvent('design.theme_changed', id.extend({ version: z.number() }), subject)
/** What visitors see of it has changed. */
export const themePublished = defineEvent('design.theme_published', id.extend({ number: z.number() }), shown)
export const themeTurnedOn = defineEvent('design.theme_turned_on', id, shown)
export const themeTurnedOff = defineEvent('design.theme_turned_off', id, shown)
/** Its period has begun or come to its end. */
export const themeTurned = defineEvent('design.theme_turned', id, shown)
export const themeDeleted = defineEvent('design.theme_deleted', id, subject)
export const patternLinkCreated = defineEvent('design.pattern_link_created', id, subject)
export const patternLinkRevoked = defineEvent('design.pattern_link_revoked', id, subject)
