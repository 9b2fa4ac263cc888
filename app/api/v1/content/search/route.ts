import { currentAddress } from '@/app/_server/request'
import { searchPages } from '@/lib/content/content-search-queries'
import { limit } from '@/lib/identity/rate-limit'
import { searchContent } from '../../_spec/content-operations'
import { nextCursor, pageOf } from '../../_spec/cursor'
import { endpoint } from '../../_spec/endpoint'

const SIZE = 20

export const GET = endpoint(searchContent, async ({ channel, query }) => {
  await limit('search', { address: await currentAddress() })
  const page = pageOf(query.cursor)
  const found = await searchPages(channel.storefront, query.q, { limit: SIZE + 1, offset: (page - 1) * SIZE })
  return {
    pages: found.slice(0, SIZE).map((each) => ({ ...each, publishedAt: each.publishedAt.toISOString() })),
    cursor: nextCursor(page, found.length > SIZE ? page + 1 : page),
  }
})
