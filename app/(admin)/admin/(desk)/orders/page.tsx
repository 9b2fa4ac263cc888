import { texts, words } from '@/app/_messages/words'
import { listHref, listState } from '@/components/admin/list'
import { buttonClass } from '@/components/ui/button-class'
import { StatusDot } from '@/components/ui/status-dot'
import { may } from '@/lib/kernel/actor'
import { marketCodes } from '@/lib/kernel/channel'
import { fulfilmentStates, orderPaymentStates, orderStates } from '@/lib/orders/order'
import { listOrders } from '@/lib/orders/order-list-queries'
import { DeskList } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { fulfilmentDots, paymentDots, stateDots } from '../../_desk/order-dots'
import { adminLocale } from '../../_desk/preferences'
import { filterNames, orderFilter } from './_filter'
import { shipMany } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'desk').orders.title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

export default async function OrdersPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'desk')
  const { money, time } = formats(locale)
  const state = listState(await searchParams, filterNames)
  const { rows, total } = await shown(listOrders(staff, orderFilter(state, new Date())))
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  return (
    <DeskList
      title={t('orders.title')}
      staff={staff}
      locale={locale}
      name="orders"
      state={state}
      total={total}
      empty={t('orders.empty')}
      keepsViews
      action={
        <a
          href={listHref('/admin/orders/export', { ...state, page: 1 })}
          title={t('orders.exportNote')}
          className={buttonClass()}
          download
        >
          {t('orders.exportCsv')}
        </a>
      }
      bulkActions={[
        ...(may(staff, 'orders.write')
          ? [
              {
                code: 'ship',
                label: t('orders.ship'),
                done: '',
                run: shipMany,
                ask: { label: t('orders.carrier'), value: '' },
              },
            ]
          : []),
        { code: 'slips', label: t('orders.slips'), open: '/admin/orders/slips' },
        { code: 'export', label: t('orders.exportCsv'), open: '/admin/orders/export' },
      ]}
      filters={[
        { name: 'state', label: t('orders.state'), options: options(orderStates, (each) => t(`states.${each}`)) },
        {
          name: 'payment',
          label: t('orders.payment'),
          options: [
            { value: 'sold', label: t('orders.sold') },
            ...options(orderPaymentStates, (each) => t(`payments.${each}`)),
          ],
        },
        {
          name: 'fulfilment',
          label: t('orders.fulfilment'),
          options: [
            { value: 'toShip', label: t('orders.toShip') },
            ...options(fulfilmentStates, (each) => t(`fulfilments.${each}`)),
          ],
        },
        { name: 'market', label: t('orders.market'), options: options(marketCodes, (each) => t(`markets.${each}`)) },
        {
          name: 'since',
          label: t('orders.since'),
          options: [
            { value: 'today', label: t('orders.sinceToday') },
            { value: 'week', label: t('orders.sinceWeek') },
            { value: 'month', label: t('orders.sinceMonth') },
          ],
        },
      ]}
      columns={[
        { id: 'number', label: t('orders.number'), sort: 'number' },
        { id: 'placedAt', label: t('orders.placedAt'), sort: 'placedAt' },
        { id: 'customer', label: t('orders.customer') },
        { id: 'email', label: t('orders.email'), hidden: true },
        { id: 'state', label: t('orders.state') },
        { id: 'payment', label: t('orders.payment') },
        { id: 'fulfilment', label: t('orders.fulfilment') },
        { id: 'market', label: t('orders.market'), minor: true },
        { id: 'total', label: t('orders.total'), sort: 'totalAmount', figure: true },
      ]}
      rows={rows.map((order) => ({
        id: order.id,
        href: `/admin/orders/${order.id}`,
        name: String(order.number),
        cells: {
          number: order.number,
          // Wide enough for the day on one line.
          placedAt: <span className="block min-w-24">{time(order.placedAt)}</span>,
          customer: <span className="line-clamp-2">{order.customerName}</span>,
          email: order.email,
          state: <StatusDot status={stateDots[order.state]}>{t(`states.${order.state}`)}</StatusDot>,
          payment: (
            <StatusDot status={paymentDots[order.paymentState]}>{t(`payments.${order.paymentState}`)}</StatusDot>
          ),
          fulfilment: (
            <StatusDot status={fulfilmentDots[order.fulfilmentState]}>
              {t(`fulfilments.${order.fulfilmentState}`)}
            </StatusDot>
          ),
          market: t(`markets.${order.market}`),
          total: money(order.totalAmount, order.currency),
        },
      }))}
    />
  )
}
