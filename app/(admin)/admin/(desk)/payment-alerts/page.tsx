import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { listPaymentAlerts } from '@/lib/payments/alert-queries'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { Alerts } from '../orders/_alerts'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'desk').alerts.title })

/** What about money a person has to look at, the latest first. */
export default async function PaymentAlertsPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'desk')
  const alerts = await shown(listPaymentAlerts(staff))
  return (
    <PlainPage title={t('alerts.title')} note={t('alerts.note')}>
      {alerts.length === 0 && <EmptyState title={t('alerts.none')}>{t('alerts.noneNote')}</EmptyState>}
      <Alerts alerts={alerts} staff={staff} locale={locale} withOrder />
    </PlainPage>
  )
}
