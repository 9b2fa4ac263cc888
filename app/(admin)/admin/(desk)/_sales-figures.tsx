import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { Figure } from '@/components/admin/figure'
import type { Actor } from '@/lib/kernel/actor'
import { marketCodes, markets } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { before, DAY } from '@/lib/kernel/time'
import { type Compared, listDailySales, summarizeSales } from '@/lib/orders/sales-queries'
import { formats, startOfDay } from '../_desk/formats'
import { shown } from '../_desk/guard'

const spans = ['today', 'week', 'month'] as const
const DAYS = 30

type SalesFiguresProps = { staff: Actor; locale: Locale; now: Date }

/** Sales per currency: today, 7 and 30 days, each against the same time before. */
export async function SalesFigures({ staff, locale, now }: SalesFiguresProps) {
  const t = words(locale, 'desk')
  const { money, change } = formats(locale)
  const [sales, daily] = await Promise.all([
    shown(summarizeSales(staff, now, startOfDay(now))),
    shown(listDailySales(staff, before(now, DAYS * DAY), now)),
  ])
  const days = Array.from({ length: DAYS }, (_, at) =>
    before(now, (DAYS - 1 - at) * DAY)
      .toISOString()
      .slice(0, 10),
  )
  const course = (currency: string) => {
    const amounts = new Map(daily.filter((each) => each.currency === currency).map((each) => [each.day, each.amount]))
    return days.map((day) => Math.max(amounts.get(day) ?? 0, 0))
  }
  const against = ({ amount, before: { amount: earlier } }: Compared) => {
    if (earlier <= 0) return undefined
    const ratio = (amount - earlier) / earlier
    return { ratio, words: t('today.change', { change: change(ratio) }) }
  }
  return (
    <Section title={t('today.sales')} note={t('today.salesNote')}>
      {sales.length ? (
        <div className="space-y-8">
          {sales.toSorted(byMarket).map(({ currency, ...of }) => (
            <div key={currency} className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
              {spans.map((span) => (
                <Figure
                  key={span}
                  label={t(`today.${span}`, { currency, orders: of[span].orders })}
                  value={money(of[span].amount, currency)}
                  change={against(of[span])}
                  series={span === 'today' ? undefined : course(currency).slice(span === 'week' ? -7 : -DAYS)}
                  href={rowsBehind(span, currency)}
                />
              ))}
            </div>
          ))}
        </div>
      ) : (
        <p className="text-ink-2 text-sm">{t('today.noSales')}</p>
      )}
    </Section>
  )
}

/** In the order of the markets: amounts of different currencies cannot be compared. */
export const byMarket = (a: { currency: string }, b: { currency: string }) =>
  marketOf(a.currency) - marketOf(b.currency) || a.currency.localeCompare(b.currency)
const marketOf = (currency: string) => {
  const at = marketCodes.findIndex((code) => markets[code].currency === currency)
  return at < 0 ? marketCodes.length : at
}

function rowsBehind(since: string, currency: string) {
  const market = marketCodes.find((code) => markets[code].currency === currency)
  return `/admin/orders?${new URLSearchParams({ payment: 'sold', since, ...(market && { market }) })}`
}
