import { currentAddress } from '@/app/_server/request'
import { answer } from '@/app/_server/route'
import { shortCard } from '@/app/_server/short-card'
import { listActiveCategories } from '@/lib/catalog/category-queries'
import { limit } from '@/lib/identity/rate-limit'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
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
  const cards = await listProductCards(productIds, channel)
  return {
    corrected,
    categories: matchCategories(categories, channel.locale, corrected ?? text).map(({ name, path }) => ({
      name: localized(name, channel.locale),
      href: `/${channel.storefront}/c/${path}`,
    })),
    products: cards.map((card) => shortCard(card, channel)),
  }
})
