import type { Channel } from '@/lib/kernel/channel'

/** German as it is written in Switzerland, where there is no "ß": in every text of a value, however deep. */
export function inSpellingOf<T>({ locale, country }: Pick<Channel, 'locale' | 'country'>, value: T): T {
  return locale === 'de' && country === 'CH' ? respelt(value) : value
}

function respelt<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('ß', 'ss') as T
  if (Array.isArray(value)) return value.map(respelt) as T
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, respelt(inner)])) as T
}
