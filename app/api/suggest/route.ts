import { texts } from '@/app/_messages/words'
import { currentAddress } from '@/app/_server/request'
import { answer } from '@/app/_server/route'
import { fill } from '@/components/ui/fill'
import { mediaUrl } from '@/lib/assets/rendition'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { limit } from '@/lib/identity/rate-limit'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { matchCategories } from '@/lib/search/category-match'
import { suggest } from '@/lib/search/search-queries'

/**
 * While someone types in the search field: categories and products that fit, and what a misspelt word was taken for.
 * `storefront` says where the page belongs that asks: with two shops open, the cookie only knows the last.
 */
export const GET = answer(async ({ request, channel: remembered }) => {
  await limit('search', { address: await currentAddress() })
  const asked = new URL(request.url).searchParams
  const text = asked.get('q')?.slice(0, 100) ?? ''
  const code = asked.get('storefront')
  const channel = isStorefront(code) ? channelOf(code) : remembered
  const [{ productIds, corrected }, categories] = await Promise.all([suggest(channel, text, 5), listActiveCategories()])
  const home = `/${channel.storefront}`
  const { from } = texts(channel, 'ui').price
  const cards = await listProductCards(productIds, channel)
  return {
    corrected,
    categories: matchCategories(categories, channel.locale, corrected ?? text).map(({ name, path }) => ({
      name: localized(name, channel.locale),
      href: `${home}/c/${path}`,
    })),
    products: cards.map(({ slug, name, price, isFrom, media: [picture] }) => {
      const shown = price && formatMoney(price, channel.language)
      return {
        name,
        href: `${home}/products/${slug}`,
        price: shown && isFrom ? fill(from, { price: shown }) : shown,
        picture: picture && mediaUrl(picture.hash, 160),
      }
    }),
  }
})
