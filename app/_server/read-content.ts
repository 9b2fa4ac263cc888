import 'server-only'
import type { BlockData, BlockPage } from '@/lib/content/block-data'
import { tagsOfData } from '@/lib/content/block-data'
import { readBlockData } from '@/lib/content/block-data-queries'
import { readArticles, readBlockPages } from '@/lib/content/block-pages-queries'
import { pageTag } from '@/lib/content/events'
import { getPublishedPage, type PublishedPage, type PublishedRedirect, tagsOfAddress } from '@/lib/content/page-queries'
import { inSpellingOf } from '@/lib/content/swiss'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { shownAt } from '@/lib/kernel/moment'
import { cached } from '@/lib/serving/cached'

export type Content = {
  page: PublishedPage
  data: BlockData
  /** The page above it, and of a legal note all that stand beside it. */
  parent?: BlockPage
  siblings: BlockPage[]
  now: Date
}

/** What is found at an address of a storefront, with all that it shows; once for the head and the page. */
export const readContent = (storefront: StorefrontCode, path: string): Promise<Found> =>
  cached(
    ['content', storefront, path],
    ({ tags }) => tags,
    () => read(storefront, path),
  )

type Found = { tags: string[]; redirect?: PublishedRedirect; content?: Content }

async function read(storefront: StorefrontCode, path: string): Promise<Found> {
  const now = shownAt()
  const channel = channelOf(storefront)
  const found = await getPublishedPage(storefront, path, now)
  const tags = tagsOfAddress(storefront, path, found)
  if (!found) return { tags }
  if ('redirect' in found) return { tags, redirect: found }
  const above = found.parentId ? [found.parentId] : []
  const [data, pages, beside] = await Promise.all([
    readBlockData(found.blocks, channel, now, found.id, [found.seo.pictureId]),
    readBlockPages(above, channel, now),
    found.key?.startsWith('legal/')
      ? readArticles({ all: { below: above[0] ?? '', most: 20 } }, '', channel, now)
      : null,
  ])
  return {
    content: inSpellingOf(channel, {
      ...{ page: found, data, now },
      parent: pages[above[0] ?? ''],
      siblings: beside?.articles.all ?? [],
    }),
    tags: [...tags, ...tagsOfData(data), ...above.map(pageTag), ...(beside?.tags ?? [])],
  }
}
