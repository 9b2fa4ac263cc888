import { currentAddress } from '@/app/_server/request'
import { limit } from '@/lib/identity/rate-limit'
import { searchPages } from '@/lib/search/page-search-queries'
import { searchContent } from '../../_spec/content-operations'
import { nextCursor, pageOf } from '../../_spec/cursor'
import { endpoint } from '../../_spec/endpoint'

const SIZE = 20

export const GET = endpoint(searchContent, async ({ channel, query }) => {
  await limit('search', { address: await currentAddress() })
  const page = pageOf(query.cursor)
  const { pages, corrected } = await searchPages(channel.storefront, query.q, {
    limit: SIZE + 1,
    offset: (page - 1) * SIZE,
  })
  return {
    pages: pages
      .slice(0, SIZE)
      .map(({ pictureId: _, publishedAt, ...each }) => ({ ...each, publishedAt: publishedAt.toISOString() })),
    corrected,
    cursor: nextCursor(page, pages.length > SIZE ? page + 1 : page),
  }
})
