import { notFound, redirect } from 'next/navigation'
import { requireOrderOfCustomer } from '@/lib/orders/order-queries'
import type { LivePage } from '../../../_page/live-page'
import { found, requireShopper } from '../../_shopper'

type OrderPage = { params: Promise<{ storefront: string; number: string }>; searchParams: LivePage['searchParams'] }

/** One's own order by its number; it is shown where its link leads, too. */
export default async function OwnOrder({ params }: OrderPage) {
  const { number } = await params
  if (!/^\d{1,9}$/.test(number)) notFound()
  const { actor, channel } = await requireShopper(params, `/orders/${number}`)
  const { token } = await found(requireOrderOfCustomer(actor, Number(number)))
  redirect(`/${channel.storefront}/orders/${token}`)
}
