import { texts, words } from '@/app/_messages/words'
import { getSocialCard } from '@/lib/content/social-card-queries'
import { channelOf, isStorefront } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

/** An hour: its address says what it shows, and changes with the page. */
const KEPT = 'public, max-age=3600, stale-while-revalidate=86400'

/** What is seen when a page of the shop is shared: `/social/de-ch/products/vela-125/card.jpg`, always of what is public now. */
export async function GET(request: Request, { params }: { params: Promise<{ card: string[] }> }): Promise<Response> {
  const [storefront = '', ...rest] = (await params).card
  if (!isStorefront(storefront) || rest.pop() !== 'card.jpg') return nothing()
  const channel = channelOf(storefront)
  const { meta } = texts(channel, 'store')
  const from = (price: string) => words(channel, 'ui')('price.from', { price })
  const card = await getSocialCard(channel, rest.map(decodeURIComponent).join('/'), { ...meta, from })
  if (!card) return nothing()
  const headers = { 'Content-Type': 'image/jpeg', ETag: `"${card.etag}"`, 'Cache-Control': KEPT }
  if (request.headers.get('if-none-match') === `"${card.etag}"`) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(await card.bytes()), { headers })
}

const nothing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=60' } })
