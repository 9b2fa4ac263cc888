import type { Metadata } from 'next'
import type { Content } from '@/app/_server/read-content'
import type { BlockPicture } from '@/lib/content/block-data'
import { needsOf } from '@/lib/content/block-tree'
import { socialCardUrl } from '@/lib/content/social-card'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { publicHead } from '../../../_frame/head'

/** The head of a page that was written in the admin. */
export function contentHead(storefront: StorefrontCode, content: Content): Metadata {
  const { page } = content
  const channel = channelOf(storefront)
  const head = publicHead(channel, {
    path: page.path && `/${page.path}`,
    // The home page is called as the shop is.
    title: page.seo.title || (page.path ? page.title : undefined),
    description: page.seo.description,
    picture: sharedPicture(content),
    card: socialCardUrl(channel, page.path, [page.title, page.seo, page.version, sharedPicture(content)?.hash]),
    addresses: page.addresses,
  })
  return page.seo.isHidden ? { ...head, robots: { index: false, follow: true } } : head
}

/** What is seen when the page is shared: the picture that was chosen for it, else its first. */
export function sharedPicture({ page, data }: Content): BlockPicture | undefined {
  const [first] = needsOf(page.blocks).assets.flatMap((id) => data.pictures[id] ?? [])
  return (page.seo.pictureId && data.pictures[page.seo.pictureId]) || first
}
