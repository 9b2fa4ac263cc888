import 'server-only'
import type { Locale } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { before } from '@/lib/kernel/time'

const languages: Record<Locale, string> = { en: 'en-GB', de: 'de-CH', pl: 'pl-PL' }
/** The company's clock: a day of the admin begins when theirs does. */
export const timeZone = 'Europe/Zurich'

/** How amounts, days and times are written in the admin. */
export function formats(locale: Locale) {
  const language = languages[locale]
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const percents = new Intl.NumberFormat(language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
  const rates = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 })
  return {
    language,
    money: (amount: number, currency: string) => formatMoney({ amount, currency }, language),
    date: (at: Date) => dates.format(at),
    time: (at: Date) => times.format(at),
    /** 0.081 is 8.1%. */
    percent: (ratio: number) => rates.format(ratio),
    /** With its sign: how something has moved. */
    change: (ratio: number) => percents.format(ratio),
  }
}

/** Midnight of the company's day in which `now` lies. */
export function startOfDay(now: Date): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' }).format(now)
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return before(now, ((hours * 60 + minutes) * 60 + seconds) * 1000 + now.getMilliseconds())
}
