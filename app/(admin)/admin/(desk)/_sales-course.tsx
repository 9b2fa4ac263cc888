import { words } from '@/app/_messages/words'
import { DayChart } from '@/components/admin/day-chart'
import { Section } from '@/components/admin/detail-page'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { before, DAY } from '@/lib/kernel/time'
import { listDailySales } from '@/lib/orders/sales-queries'
import { formats } from '../_desk/formats'
import { shown } from '../_desk/guard'
import { byMarket } from './_sales-figures'

const DAYS = 30

/** The sales of each of the last thirty days, a picture for each currency. */
export async function SalesCourse({ staff, locale, now }: { staff: Actor; locale: Locale; now: Date }) {
  const t = words(locale, 'desk')
  const { money, language } = formats(locale)
  const midnight = new Date(Math.floor(now.getTime() / DAY) * DAY)
  const days = Array.from({ length: DAYS }, (_, at) => before(midnight, (DAYS - 1 - at) * DAY))
  const daily = await shown(listDailySales(staff, days[0] ?? now, now))
  const currencies = [...new Set(daily.toSorted(byMarket).map(({ currency }) => currency))]
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  if (!currencies.length) return null
  return (
    <Section title={t('today.course')}>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        {currencies.map((currency) => {
          const sales = new Map(daily.filter((each) => each.currency === currency).map((each) => [each.day, each]))
          const shownDays = days.map((day) => {
            const key = day.toISOString().slice(0, 10)
            const { amount = 0, orders = 0 } = sales.get(key) ?? {}
            const cells: [string, string] = [money(amount, currency), String(orders)]
            return { day: key, label: short.format(day), value: amount, cells }
          })
          const best = shownDays.reduce((most, each) => (each.value > most.value ? each : most))
          return (
            <DayChart
              key={currency}
              title={currency}
              note={t('today.best', { amount: best.cells[0], day: best.label })}
              days={shownDays}
              words={{
                day: t('today.day'),
                value: t('orders.total'),
                other: t('today.ordersHead'),
                asTable: t('today.asTable'),
                chart: t('today.chart', { currency }),
              }}
            />
          )
        })}
      </div>
    </Section>
  )
}
