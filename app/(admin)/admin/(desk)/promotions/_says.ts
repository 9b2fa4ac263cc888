import 'server-only'
import { words } from '@/app/_messages/words'
import { defaultChannel } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { describePromotion, type Say } from '@/lib/promotions/describe'
import type { Promotion } from '@/lib/promotions/promotion'
import { formats } from '../../_desk/formats'

/** A promotion's sentence in the language of the desk. */
export function says(promotion: Promotion, locale: Locale, names: Record<string, string>): string {
  const t = words(locale, 'promotions') as unknown as Say
  return describePromotion(promotion, {
    say: (key, values) => t(`says.${key}`, values),
    language: formats(locale).language,
    timeZone: defaultChannel.timeZone,
    names,
  })
}

type Standing = 'draft' | 'active' | 'ended' | 'planned' | 'over'

/** What it is now: one that is active may wait for its day, or have had it. */
export function standingOf({ status, startsAt, endsAt }: Promotion, now: Date): Standing {
  if (status !== 'active') return status
  if (startsAt && startsAt > now) return 'planned'
  return endsAt && endsAt <= now ? 'over' : 'active'
}

export const standingDots = {
  draft: 'neutral',
  planned: 'info',
  active: 'success',
  over: 'warning',
  ended: 'warning',
} as const
