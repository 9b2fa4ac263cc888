import 'server-only'
import { texts, words } from '@/app/_messages/words'
import type { TimelineItem } from '@/components/admin/timeline'
import type { TimelineEntry } from '@/lib/events/outbox-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from './formats'

/** What happened, as the lines of a timeline. */
export const history = (locale: Locale, entries: TimelineEntry[]): TimelineItem[] =>
  entries.map((entry) => ({
    id: entry.id,
    at: entry.occurredAt,
    text: happened(locale, entry),
    by: actorName(locale, entry),
    detail: typeof entry.data.note === 'string' ? entry.data.note : undefined,
  }))

/** Who did it: by name, else by kind. */
export const actorName = (locale: Locale, { actor }: Pick<TimelineEntry, 'actor'>): string =>
  actor.name ?? words(locale, 'history')(`actors.${actor.kind as Actor['kind']}`)

/** An event as a sentence; one that has none is told by its name. */
export function happened(locale: Locale, { name, data }: Pick<TimelineEntry, 'name' | 'data'>): string {
  const t = words(locale, 'history') as unknown as {
    (key: string, values: Record<string, string | number>): string
    has(key: string): boolean
  }
  const key = keyOf(name)
  return t.has(key) ? t(key, valuesOf(locale, data)) : t('other', { name })
}

/** 'orders.order_paid' -> 'orders.orderPaid' */
const keyOf = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function valuesOf(locale: Locale, data: Record<string, unknown>): Record<string, string | number> {
  const { money } = formats(locale)
  const currency = typeof data.currency === 'string' ? data.currency : undefined
  const values: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(data)) {
    const isAmount = typeof value === 'number' && currency && ['amount', 'total', 'refunded'].includes(key)
    if (key === 'provider') values[key] = providerName(locale, String(value))
    else if (isAmount) values[key] = money(value, currency)
    else if (typeof value === 'number' || typeof value === 'string') values[key] = value
    else if (typeof value === 'boolean') values[key] = value ? 'yes' : 'no'
    else values[key] = Array.isArray(value) ? value.join(', ') : ''
  }
  return values
}

/** Through whom it was paid, as it stands in a sentence; a name that we do not know as it is. */
export function providerName(locale: Locale, code: string): string {
  const { providers } = texts(locale, 'desk')
  return Object.hasOwn(providers, code) ? providers[code as keyof typeof providers] : code
}
