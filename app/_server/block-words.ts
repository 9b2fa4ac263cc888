import 'server-only'
import { texts } from '@/app/_messages/words'
import type { BlockWords } from '@/components/blocks/frame'
import type { Channel } from '@/lib/kernel/channel'

/** The code's own words within blocks, in the language of a storefront. */
export function blockWords(channel: Channel): BlockWords {
  const { yes, no, price } = texts(channel, 'ui')
  const listing = texts(channel, 'listing')
  return {
    ...texts(channel, 'blocks').shown,
    ...{ yes, no, price },
    card: listing,
    consent: texts(channel, 'store').consent,
  }
}
