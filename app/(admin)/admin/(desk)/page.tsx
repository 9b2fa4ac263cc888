import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { Figure } from '@/components/admin/figure'
import { listReviewsByStatus } from '@/lib/catalog/review-queries'
import { countJobs } from '@/lib/events/job-queries'
import { listLowStock } from '@/lib/inventory/stock-queries'
import { may } from '@/lib/kernel/actor'
import { countOrdersToShip } from '@/lib/orders/sales-queries'
import { listWithdrawals } from '@/lib/orders/withdrawal-queries'
import { listPaymentAlerts } from '@/lib/payments/alert-queries'
import { requireStaff, shown } from '../_desk/guard'
import { adminLocale } from '../_desk/preferences'
import { Checklist } from './_checklist'
import { LowStock } from './_low-stock'
import { SalesCourse } from './_sales-course'
import { SalesFigures } from './_sales-figures'
import { ToShip } from './_to-ship'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'desk').today.title })

/** What happens now: sales, what waits for someone, what runs out. Each part only for those who may see it. */
export default async function TodayPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'desk')
  const now = new Date()
  const readsOrders = may(staff, 'orders.read')
  const readsCatalog = may(staff, 'catalog.read')
  const [toShip, withdrawals, alerts, reviews, jobs, low] = await Promise.all([
    readsOrders ? shown(countOrdersToShip(staff)) : undefined,
    readsOrders ? shown(listWithdrawals(staff, { state: 'received' })) : undefined,
    readsOrders ? shown(listPaymentAlerts(staff)) : undefined,
    readsCatalog ? shown(listReviewsByStatus(staff)) : undefined,
    may(staff, 'jobs.read') ? shown(countJobs(staff)) : undefined,
    readsCatalog ? shown(listLowStock(staff, 10)) : undefined,
  ])
  const waiting = [
    { label: t('today.toShip'), value: toShip, href: '/admin/orders?state=placed&fulfilment=toShip' },
    { label: t('today.withdrawals'), value: withdrawals?.length, href: '/admin/withdrawals?state=received' },
    { label: t('today.alerts'), value: alerts?.length, href: '/admin/payment-alerts' },
    { label: t('today.reviews'), value: reviews?.total, href: '/admin/reviews' },
    { label: t('today.deadJobs'), value: jobs?.dead, href: '/admin/jobs?state=dead' },
  ].filter(({ value }) => value !== undefined)
  return (
    <div className="space-y-10 px-3 pt-5 pb-24 lg:px-6">
      <h1 className="font-semibold text-xl">{t('today.title')}</h1>
      <Checklist staff={staff} locale={locale} />
      {(readsOrders || may(staff, 'reports.read')) && <SalesFigures staff={staff} locale={locale} now={now} />}
      {(readsOrders || may(staff, 'reports.read')) && <SalesCourse staff={staff} locale={locale} now={now} />}
      {waiting.length > 0 && (
        <Section title={t('today.waiting')}>
          <div className="grid grid-cols-2 gap-x-8 gap-y-6 lg:grid-cols-5">
            {waiting.map((figure) => (
              <Figure key={figure.href} {...figure} />
            ))}
          </div>
        </Section>
      )}
      {readsOrders && <ToShip staff={staff} locale={locale} />}
      {low && (
        <Section
          title={t('today.lowStock')}
          action={
            <Link href="/admin/stock?state=low&sort=free" className="text-sm underline">
              {t('today.allLowStock')}
            </Link>
          }
        >
          {low.length ? (
            <LowStock rows={low} locale={locale} />
          ) : (
            <p className="text-ink-2 text-sm">{t('today.noLowStock')}</p>
          )}
        </Section>
      )}
    </div>
  )
}
