import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { ProductStage } from '@/components/product/product-stage'
import { RecentlyViewed } from '@/components/store/recently-viewed'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { productTag } from '@/lib/catalog/events'
import { listReviews } from '@/lib/catalog/review-queries'
import { socialCardUrl } from '@/lib/content/social-card'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { readDecision } from '@/lib/personalization/decide'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { cached } from '@/lib/serving/cached'
import { BreadcrumbData } from '../../../../_frame/breadcrumb-data'
import { publicHead } from '../../../../_frame/head'
import { addToCart } from '../../../../(live)/cart/actions'
import { ConfigureInvitation } from './_product/configure-invitation'
import { DetailSections } from './_product/detail-sections'
import { Fits } from './_product/fits'
import { Heading } from './_product/heading'
import { ProductData } from './_product/product-data'
import { ProductRow } from './_product/product-row'
import { Promises } from './_product/promises'
import { readFits } from './_product/read-fits'
import { readInvitation } from './_product/read-invitation'
import { Reviews } from './_product/reviews'
import { stageOf } from './_product/stage'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => [{ decision: '~', slug: 'vela-125' }]

type Props = { params: Promise<{ storefront: string; decision: string; slug: string }> }

async function read(params: Props['params']) {
  const { storefront, decision: code, slug } = await params
  const decision = readDecision(code)
  if (!decision || !isStorefront(storefront)) notFound()
  const found = await cached(
    ['product', slug, storefront],
    (value) => [productTag(slug), ...(value && 'product' in value ? value.product.tags : [])],
    () => getPublishedProduct(slug, storefront),
  )
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(`/${storefront}/products/${found.movedTo}`)
  return { channel: channelOf(storefront), product: found.product, variant: decision.search.variant }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { channel, product } = await read(params)
  return publicHead(channel, {
    path: `/products/${product.slug}`,
    title: product.seo.title,
    description: product.seo.description,
    picture: product.media[0],
    card: socialCardUrl(channel, `products/${product.slug}`, [
      product.name,
      product.summary,
      product.media[0]?.hash,
      product.variants.map(({ price }) => price?.amount),
    ]),
  })
}

export default async function ProductPage({ params }: Props) {
  const { channel, product, variant } = await read(params)
  const stage = stageOf(product, channel, variant)
  if (!stage) notFound()
  const { storefront } = channel
  const text = texts(channel, 'product')
  const invitation = await readInvitation(product.slug, channel)
  const fits = await readFits(product, channel)
  const { reviews } = await listReviews(product.id)
  const crumbs = [
    ...product.breadcrumb.map(({ name, path }) => ({ name, href: `/${storefront}/c/${path}` })),
    { name: product.name },
  ]
  return (
    <main className="wrap pt-6 pb-20 lg:pt-8 lg:pb-28">
      <Breadcrumb label={texts(channel, 'ui').breadcrumb} crumbs={crumbs} />
      <div className="mt-5">
        <ProductStage
          {...stage}
          storefront={storefront}
          addToCart={addToCart}
          heading={<Heading product={product} channel={channel} />}
        >
          {invitation && <ConfigureInvitation invitation={invitation} words={texts(channel, 'configurator')} />}
          <Fits fits={fits} product={product} channel={channel} />
          <Promises storefront={storefront} words={text} />
        </ProductStage>
      </div>
      <DetailSections product={product} words={text} />
      <ProductRow title={text.goesWith} cards={product.related.accessories} channel={channel} />
      <Reviews
        reviews={reviews}
        rating={product.rating}
        channel={channel}
        href={`/${storefront}/products/${product.slug}/reviews`}
      />
      <ProductRow title={text.similar} cards={product.related.similar} channel={channel} />
      <RecentlyViewed storefront={storefront} title={texts(channel, 'store').recent} current={product.slug} />
      <BreadcrumbData crumbs={crumbs} />
      <ProductData product={product} channel={channel} />
    </main>
  )
}
