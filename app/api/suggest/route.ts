import { answer } from '@/app/_server/route'
import { mediaUrl } from '@/lib/assets/rendition'
import { formatMoney } from '@/lib/kernel/money'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { suggest } from '@/lib/search/search-queries'

/** While someone types in the search field: words that go on, and the products that fit best. */
export const GET = answer(async ({ request, channel }) => {
  const text = new URL(request.url).searchParams.get('q')?.slice(0, 100) ?? ''
  const { words, productIds } = await suggest(channel, text)
  const cards = await listProductCards(productIds, channel)
  return {
    words,
    products: cards.map(({ slug, name, price, media: [picture] }) => ({
      name,
      href: `/${channel.storefront}/products/${slug}`,
      price: price && formatMoney(price, channel.language),
      picture: picture && mediaUrl(picture.hash, 160),
    })),
  }
})
