import 'server-only'
import { words } from '@/app/_messages/words'
import type { Locale } from '@/lib/kernel/locale'
import type { SeenSignal } from '@/lib/tracking/profile-queries'
import { formats } from './formats'

/** What somebody did, as a sentence. */
export function signalSentence(locale: Locale, { name, data, path }: SeenSignal): string {
  const t = words(locale, 'people') as unknown as (key: string, values: Record<string, string | number>) => string
  const values: Record<string, string | number> = { path: path ?? '/' }
  for (const [key, value] of Object.entries(data))
    if (typeof value === 'string' || typeof value === 'number') values[key] = value
  if (typeof data.amount === 'number' && typeof data.currency === 'string')
    values.money = formats(locale).money(data.amount, data.currency)
  return t(`profile.signals.${name}`, values)
}
