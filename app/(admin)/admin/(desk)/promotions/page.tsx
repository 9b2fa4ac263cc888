import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { localized } from '@/lib/kernel/locale'
import { nameGoods } from '@/lib/promotions/goods-queries'
import { type Promotion, promotionStatuses } from '@/lib/promotions/promotion'
import { countPromotions, listPromotions } from '@/lib/promotions/promotion-queries'
import { DeskList, PAGE_SIZE } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { says, standingDots, standingOf } from './_says'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'promotions').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** What takes something off the cart, the newest first, each with its sentence. */
export default async function PromotionsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'promotions')
  const { date } = formats(locale)
  const state = listState(await searchParams, ['status'])
  const status = promotionStatuses.find((each) => each === state.filters.status)
  const filter = { status, query: state.search || undefined }
  const [promotions, total] = await Promise.all([
    shown(listPromotions(staff, { ...filter, limit: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE })),
    shown(countPromotions(staff, filter)),
  ])
  const names = await shown(nameGoods(staff, promotions, locale))
  const now = new Date()
  const period = ({ startsAt, endsAt }: Promotion) =>
    [startsAt && t('from', { date: date(startsAt) }), endsAt && t('until', { date: date(endsAt) })]
      .filter(Boolean)
      .join(' ') || t('always')
  return (
    <DeskList
      title={t('title')}
      staff={staff}
      locale={locale}
      name="promotions"
      state={state}
      total={total}
      empty={t('none')}
      keepsViews
      action={
        <LinkButton href="/admin/promotions/new" variant="strong">
          {t('create')}
        </LinkButton>
      }
      filters={[
        {
          name: 'status',
          label: t('status'),
          options: promotionStatuses.map((value) => ({ value, label: t(value) })),
        },
      ]}
      columns={[
        { id: 'name', label: t('name') },
        { id: 'status', label: t('status') },
        { id: 'does', label: t('does') },
        { id: 'coupon', label: t('coupon'), hidden: true },
        { id: 'period', label: t('period'), hidden: true },
        { id: 'used', label: t('used'), figure: true },
      ]}
      rows={promotions.map((promotion) => {
        const standing = standingOf(promotion, now)
        const { id, used, usageLimit } = promotion
        return {
          id,
          href: `/admin/promotions/${id}`,
          name: localized(promotion.name, locale),
          cells: {
            name: localized(promotion.name, locale),
            status: <StatusDot status={standingDots[standing]}>{t(standing)}</StatusDot>,
            does: <span className="block min-w-72 whitespace-normal text-ink-2">{says(promotion, locale, names)}</span>,
            coupon: t(promotion.needsCoupon ? 'needsCoupon' : 'automatic'),
            period: period(promotion),
            used: usageLimit === null ? used : t('usedOf', { used: String(used), limit: String(usageLimit) }),
          },
        }
      })}
    />
  )
}
