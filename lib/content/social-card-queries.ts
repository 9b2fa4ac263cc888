import 'server-only'
import { createHash } from 'node:crypto'
import { getRendition } from '@/lib/assets/rendition-queries'
import { findPublishedProduct } from '@/lib/catalog/published-product-queries'
import { mailTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { readBlockAssets } from './block-assets-queries'
import { needsOf } from './block-tree'
import { getPublishedPage } from './page-queries'
import { drawCard } from './social/draw-card'
import type { SocialCard } from './social-card'

type Says = Pick<SocialCard, 'title' | 'line' | 'picture'>

/**
 * The picture of an address of the shop as it is public now, for those who share it: of a product with its price, or of a
 * page. Undefined where the public finds nothing. Always of now: nobody travels in time with it.
 */
export async function getSocialCard(channel: Channel, path: string, brand: Brand, now = new Date()) {
  const slug = /^products\/([^/]+)$/.exec(path)?.[1]
  const says = slug ? await ofProduct(slug, channel, brand, now) : await ofPage(path, channel, brand, now)
  if (!says) return undefined
  const theme = mailTheme(await getActiveTheme(channel.storefront, now))
  const colours = { ground: theme.brand, ink: theme.onBrand, signal: theme.signal }
  const card: SocialCard = { brand: brand.name, ...says, colours }
  const etag = createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
  return { etag, bytes: () => drawn(card, etag) }
}

/** What the shop calls itself, and how it says "from CHF 12.00". */
export type Brand = { name: string; title: string; description: string; from: (price: string) => string }

async function ofProduct(slug: string, channel: Channel, brand: Brand, now: Date): Promise<Says | undefined> {
  const found = await findPublishedProduct(slug)
  const [card] = found?.product ? await listProductCards([found.product.id], channel, now) : []
  if (!card) return undefined
  const price = card.price && formatMoney(card.price, channel.language)
  const line = price ? (card.isFrom ? brand.from(price) : price) : card.summary
  return { title: card.name, line, picture: card.media[0]?.hash ?? null }
}

async function ofPage(path: string, channel: Channel, brand: Brand, now: Date): Promise<Says | undefined> {
  const page = await getPublishedPage(channel.storefront, path, now)
  if (!page || 'redirect' in page) return undefined
  const wanted = page.seo.pictureId ?? needsOf(page.blocks).assets[0]
  const { pictures } = await readBlockAssets(wanted ? [wanted] : [], channel, now)
  return {
    title: page.seo.title || (path ? page.title : brand.title),
    line: page.seo.description || (path ? '' : brand.description),
    picture: (wanted && pictures[wanted]?.hash) || null,
  }
}

const MOST_KEPT = 60
const kept = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()

/** One at a time, and each once while it is asked for again and again: the machine has pages to serve. */
function drawn(card: SocialCard, etag: string): Promise<Uint8Array> {
  const known = kept.get(etag)
  if (known) return known
  const work = last.then(async () => {
    const picture = card.picture ? await getRendition(card.picture, '960-1x1.jpg') : undefined
    return drawCard(card, picture?.bytes)
  })
  last = work.catch(() => {})
  kept.set(etag, work)
  work.catch(() => kept.delete(etag))
  const oldest = kept.keys().next().value
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return work
}
