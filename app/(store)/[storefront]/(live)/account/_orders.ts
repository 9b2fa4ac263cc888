import { words } from '@/app/_messages/words'
import type { OrderRow } from '@/components/account/order-rows'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import type { OrderSummary } from '@/lib/orders/order'

/** Orders as their buyer reads them. */
export function orderRows(channel: Channel, orders: OrderSummary[]): OrderRow[] {
  const say = words(channel, 'account')
  const day = new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: channel.timeZone })
  return orders.map(({ number, placedAt, totalAmount, currency, ...order }) => ({
    href: `/${channel.storefront}/account/orders/${number}`,
    title: say('orders.number', { number: String(number) }),
    placed: say('orders.placed', { date: day.format(placedAt) }),
    state: say(`orders.states.${stateOf(order)}`),
    total: formatMoney({ amount: totalAmount, currency }, channel.language),
  }))
}

/** The one word that tells a buyer how far it is. */
function stateOf({ state, fulfilmentState }: Pick<OrderSummary, 'state' | 'fulfilmentState'>) {
  if (state === 'placed' && fulfilmentState === 'shipped') return 'shipped'
  return state
}
