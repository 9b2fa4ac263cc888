import { Star } from 'lucide-react'
import { texts } from '@/app/_messages/words'
import { PurchaseRows } from '@/components/account/purchase-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { listOwnPurchases } from '@/lib/catalog/purchase-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { purchaseRows } from '../../_page/purchase-rows'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'reviews.title')

export default async function OwnReviews({ params }: LivePage) {
  const { channel, actor } = await requireShopper(params, '/reviews')
  const purchases = await listOwnPurchases(actor)
  const { reviews: text, orders } = texts(channel, 'account')
  return (
    <Frame channel={channel} here="reviews" title={text.title}>
      {purchases.length ? (
        <PurchaseRows rows={await purchaseRows(channel, purchases, true)} />
      ) : (
        <EmptyState
          icon={<Star aria-hidden="true" />}
          title={text.none}
          action={<LinkButton href={`/${channel.storefront}`}>{orders.browse}</LinkButton>}
        >
          {text.noneText}
        </EmptyState>
      )}
    </Frame>
  )
}
