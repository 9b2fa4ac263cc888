import type { Metadata } from 'next'
import { texts } from '@/app/_messages/words'
import type { PictureSource } from '@/components/ui/picture'
import { mediaUrl } from '@/lib/assets/rendition'
import { alternatesAt, alternatesOf } from '@/lib/channels/alternates'
import type { Address } from '@/lib/content/page-address'
import { CARD } from '@/lib/content/social-card'
import { type Channel, channelOf, storefrontCodes } from '@/lib/kernel/channel'

type Head = {
  /** What follows the storefront: "/c/helmets"; '' for home. */
  path: string
  title?: string
  description?: string
  picture?: PictureSource
  /** The address of a card that is drawn of the page, which is shown instead of its picture. */
  card?: string
  /** Where it is in each storefront, when that is not the same everywhere. */
  addresses?: Address[]
  /** A further page of a list is itself, not its first page. */
  page?: number
  /** One of many views of the same list: followed, but not kept. */
  unlisted?: boolean
}

/** The head of a page that everybody may find: its one address, its other languages, and how it looks when shared. */
export function publicHead(
  channel: Channel,
  { path, title, description, picture, card, addresses, page = 1, unlisted }: Head,
): Metadata {
  const { meta } = texts(channel, 'store')
  const url = `/${channel.storefront}${path}${page > 1 ? `?page=${page}` : ''}`
  const underscored = ({ language }: Channel) => language.replace('-', '_')
  return {
    ...(title && { title }),
    description: description || meta.description,
    alternates: {
      canonical: url,
      ...(page === 1 && { languages: addresses ? alternatesAt(addresses) : alternatesOf(path) }),
    },
    openGraph: {
      type: 'website',
      siteName: meta.name,
      title: title ?? meta.title,
      description: description || meta.description,
      url,
      locale: underscored(channel),
      alternateLocale: storefrontCodes
        .filter((code) => code !== channel.storefront)
        .map((code) => underscored(channelOf(code))),
      images: card ? [{ url: card, ...CARD, alt: title ?? meta.title }] : picture && [sharedPicture(picture)],
    },
    twitter: { card: card || picture ? 'summary_large_image' : 'summary' },
    ...(unlisted && { robots: { index: false, follow: true } }),
  }
}

const WIDTH = 1280

const sharedPicture = ({ hash, width, height, alt }: PictureSource) => ({
  url: mediaUrl(hash, WIDTH),
  width: WIDTH,
  height: Math.round((WIDTH * height) / width),
  alt,
})
