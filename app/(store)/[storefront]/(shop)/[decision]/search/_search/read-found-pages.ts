import 'server-only'
import { readBlockAssets } from '@/lib/content/block-assets-queries'
import { pageTag } from '@/lib/content/events'
import type { Channel } from '@/lib/kernel/channel'
import { shownAt } from '@/lib/kernel/moment'
import { PAGE_SEARCH_TAG } from '@/lib/search/events'
import { searchPages } from '@/lib/search/page-search-queries'
import { cached } from '@/lib/serving/cached'

const MOST = 12

/** Guides and other pages in which the words were found, with what they show. */
export async function readFoundPages(words: string, channel: Channel) {
  const { pages, corrected } = await cached(
    ['found pages', channel.storefront, words],
    ({ pages: shown, tags }) => [PAGE_SEARCH_TAG, ...shown.map(({ id }) => pageTag(id)), ...tags],
    async () => {
      const now = shownAt()
      const found = await searchPages(channel.storefront, words, { limit: MOST, now })
      const { pictures, tags } = await readBlockAssets(
        found.pages.flatMap(({ pictureId }) => pictureId ?? []),
        channel,
        now,
      )
      const shown = found.pages.map(({ id, title, path, snippet, pictureId }) => {
        return {
          id,
          title,
          snippet,
          href: `/${channel.storefront}/${path}`,
          picture: pictures[pictureId ?? ''] ?? null,
        }
      })
      return { pages: shown, corrected: found.corrected, tags }
    },
  )
  return { pages, corrected }
}
