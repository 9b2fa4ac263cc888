import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { listLowStock } from '@/lib/inventory/stock-queries'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { LowStock } from '../_low-stock'

const MOST = 200

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'desk').stock.title })

/** What runs out, the fewest first. */
export default async function StockPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'desk')
  const low = await shown(listLowStock(staff, MOST))
  return (
    <PlainPage title={t('stock.title')} note={words(locale, 'admin')('list.count', { count: low.length })}>
      {low.length ? (
        <LowStock rows={low} locale={locale} />
      ) : (
        <EmptyState title={t('today.noLowStock')}>{t('stock.empty')}</EmptyState>
      )}
    </PlainPage>
  )
}
