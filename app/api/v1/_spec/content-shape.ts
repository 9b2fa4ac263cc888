import 'server-only'
import { readBlockData } from '@/lib/content/block-data-queries'
import { blocksFor } from '@/lib/content/block-market'
import type { PageContent } from '@/lib/content/page'
import type { Address } from '@/lib/content/page-address'
import type { Channel } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { picture } from './shape'

type Shown = Omit<PageContent, 'slug'> & {
  id: string
  kind: 'page' | 'article' | 'snippet' | 'template'
  key: string | null
  locale: Locale
  path: string
  publishedAt: Date | null
  version: number | null
  addresses: Address[]
}

/** A page as other programs get it: its blocks for this market, with the pictures and addresses that they name. */
export async function toContent(page: Shown, channel: Channel) {
  const blocks = blocksFor(page.blocks, channel)
  const data = await readBlockData(blocks, channel, new Date(), page.id, [page.seo.pictureId])
  const pictures = Object.entries(data.pictures).map(([id, found]) => [id, picture(found)])
  const { id, kind, key, locale, title, path, version, addresses } = page
  const { title: seoTitle, description, isHidden } = page.seo
  return {
    ...{ id, kind, key, locale, title, path, version, addresses, blocks },
    seo: { title: seoTitle, description, isHidden },
    publishedAt: page.publishedAt?.toISOString() ?? null,
    pictures: Object.fromEntries(pictures),
    pages: data.pages,
  }
}
