import { texts } from '@/app/_messages/words'
import type { BlockWords } from '@/components/blocks/frame'
import type { Channel } from '@/lib/kernel/channel'

/** The code's own words within blocks, in the storefront's language. */
export function blockWords(channel: Channel): BlockWords {
  const { price, yes, no } = texts(channel, 'ui')
  const { new: isNew, reduced, soldOut } = texts(channel, 'listing')
  return {
    ...texts(channel, 'blocks').shown,
    ...{ price, yes, no },
    card: { new: isNew, reduced, soldOut },
    consent: texts(channel, 'store').consent,
  }
}
