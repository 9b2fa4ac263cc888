import { answer } from '@/app/_server/route'
import { shortCard } from '@/app/_server/short-card'
import { listPublishedIds } from '@/lib/catalog/published-product-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { listProductCards } from '@/lib/pricing/product-card-queries'

const MOST = 8

/** Products that a browser remembers by their addresses, with the prices of now, in the order asked for. */
export const GET = answer(async ({ request, channel: remembered }) => {
  const asked = new URL(request.url).searchParams
  const code = asked.get('storefront')
  const channel = isStorefront(code) ? channelOf(code) : remembered
  const slugs = (asked.get('slugs') ?? '').split(',').filter((slug) => /^[\w-]{1,120}$/.test(slug))
  const ids = await listPublishedIds([...new Set(slugs)].slice(0, MOST))
  const cards = await listProductCards(ids, channel)
  return cards
    .toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
    .map((card) => shortCard(card, channel, 480))
})
