import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { localized } from '@/lib/kernel/locale'
import { type Promotion, promotionStatuses } from '@/lib/promotions/promotion'
import { listPromotions } from '@/lib/promotions/promotion-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'

const dots = { draft: 'neutral', active: 'success', ended: 'warning' } as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'setup').promotions.title })

type Props = { searchParams: Promise<{ status?: string }> }

/** What takes something off the cart, the newest first. */
export default async function PromotionsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'setup')
  const desk = words(locale, 'desk')
  const { date } = formats(locale)
  const asked = (await searchParams).status
  const status = promotionStatuses.find((each) => each === asked)
  const promotions = await shown(listPromotions(staff, { status, limit: 100 }))
  const period = ({ startsAt, endsAt }: Promotion) =>
    [
      startsAt && t('promotions.from', { date: date(startsAt) }),
      endsAt && t('promotions.until', { date: date(endsAt) }),
    ]
      .filter(Boolean)
      .join(' ') || t('promotions.always')
  const tabs = [
    { href: '/admin/promotions', label: t('promotions.all'), current: !status },
    ...promotionStatuses.map((each) => ({
      href: `/admin/promotions?status=${each}`,
      label: t(`promotions.${each}`),
      current: status === each,
    })),
  ]
  return (
    <PlainPage title={t('promotions.title')} tabs={tabs}>
      {promotions.length ? (
        <Table className="text-sm">
          <thead>
            <Row>
              <Head>{t('promotions.name')}</Head>
              <Head>{t('promotions.status')}</Head>
              <Head>{t('promotions.coupon')}</Head>
              <Head>{desk('orders.market')}</Head>
              <Head>{t('promotions.period')}</Head>
              <Head figure>{t('promotions.used')}</Head>
            </Row>
          </thead>
          <tbody>
            {promotions.map((promotion) => (
              <Row key={promotion.id}>
                <Cell className="font-medium">{localized(promotion.name, locale)}</Cell>
                <Cell>
                  <StatusDot status={dots[promotion.status]}>{t(`promotions.${promotion.status}`)}</StatusDot>
                </Cell>
                <Cell>{t(promotion.needsCoupon ? 'promotions.needsCoupon' : 'promotions.automatic')}</Cell>
                <Cell>
                  {promotion.markets.map((code) => desk(`markets.${code}`)).join(', ') || t('promotions.all')}
                </Cell>
                <Cell>{period(promotion)}</Cell>
                <Cell figure>
                  {promotion.usageLimit === null ? promotion.used : `${promotion.used} / ${promotion.usageLimit}`}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState title={t('promotions.none')} />
      )}
    </PlainPage>
  )
}
