import 'server-only'
import { texts } from '@/app/_messages/words'
import { fill } from '@/components/ui/fill'
import { mediaUrl } from '@/lib/assets/rendition'
import type { Channel } from '@/lib/kernel/channel'
import { formatMoney } from '@/lib/kernel/money'
import type { ProductCard } from '@/lib/pricing/product-card'

/** A product in one line, written out for the browser, with a picture of `width` pixels. */
export function shortCard({ slug, name, price, isFrom, media: [picture] }: ProductCard, channel: Channel, width = 160) {
  const shown = price && formatMoney(price, channel.language)
  return {
    name,
    href: `/${channel.storefront}/products/${slug}`,
    price: shown && isFrom ? fill(texts(channel, 'ui').price.from, { price: shown }) : shown,
    picture: picture ? mediaUrl(picture.hash, width) : null,
  }
}
