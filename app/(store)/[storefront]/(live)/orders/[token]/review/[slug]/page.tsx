import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { TextLink } from '@/components/account/text-link'
import { ReviewForm } from '@/components/product/review-form'
import { Notice } from '@/components/ui/notice'
import { Picture } from '@/components/ui/picture'
import { type Stars, starValues } from '@/components/ui/star-choice'
import { listPurchasesOfOrder } from '@/lib/catalog/purchase-queries'
import { localized } from '@/lib/kernel/locale'
import { getOrderByToken } from '@/lib/orders/order-queries'
import { liveChannel } from '../../../../_page/live-page'
import { linePicture } from '../../../../_page/order-pictures'
import { sendReview } from '../actions'

type Props = { params: Promise<{ storefront: string; token: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { review } = texts(await liveChannel(params), 'product')
  return { title: review.write, robots: { index: false }, referrer: 'same-origin' }
}

/** Where someone who bought a product says how they like it; the link of their order is the right to do so. */
export default async function ReviewPage({ params }: Props) {
  const channel = await liveChannel(params)
  const { token, slug } = await params
  const [order, purchases] = await Promise.all([getOrderByToken(token), listPurchasesOfOrder(token)])
  const purchase = purchases.find((each) => each.slug === slug)
  if (!order || !purchase) notFound()
  const { review: text } = texts(channel, 'product')
  const t = words(channel, 'product')
  const counts = Object.fromEntries(starValues.map((stars) => [stars, t('starRow', { stars })])) as Record<
    Stars,
    string
  >
  const picture = purchase.assetHash ? await linePicture(purchase.assetHash) : undefined
  const back = <TextLink href={`/${channel.storefront}/orders/${token}`}>{text.back}</TextLink>
  return (
    <main className="wrap grid items-start gap-x-16 gap-y-8 py-10 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] lg:py-16">
      <div className="md:sticky md:top-[calc(var(--header)+1.5rem)]">
        <h1 className="headline text-4xl">{text.title}</h1>
        <p className="mt-3 max-w-prose text-ink-2 text-lg">{text.lead}</p>
        <div className="mt-6 flex items-center gap-4 md:block">
          {picture && (
            <Picture
              picture={{ hash: picture.hash, width: picture.width, height: picture.height, alt: '' }}
              sizes="(min-width: 48rem) 40vw, 8rem"
              className="aspect-picture w-32 rounded-lg object-cover md:w-full"
            />
          )}
          <p className="font-semibold md:mt-3">{localized(purchase.name, channel.locale)}</p>
        </div>
      </div>
      <div className="max-w-xl">
        {purchase.review ? (
          <Notice title={purchase.review.status === 'published' ? text.published : text.waiting}>
            <div className="mt-3">{back}</div>
          </Notice>
        ) : (
          <ReviewForm
            action={sendReview}
            hidden={{ orderToken: token, productId: purchase.productId }}
            author={order.billingAddress.firstName}
            words={text}
            counts={counts}
            after={back}
          />
        )}
        <p className="mt-8 text-ink-2 text-sm">{texts(channel, 'product').reviewsNote}</p>
      </div>
    </main>
  )
}
