import type { Channel } from '@/lib/kernel/channel'
import type { Block } from './block'
import { isSlot } from './block-places'

/** Blocks that a market sees, as programs get them; what is within one that it does not see goes with it. */
export const blocksFor = (blocks: readonly Block[], channel: Channel): Block[] =>
  blocks
    .filter(({ only }) => !only?.length || only.includes(channel.market))
    .map(({ id, type, props }) => {
      const own = Object.entries(props).map(([name, value]) => [
        name,
        isSlot(value) ? blocksFor(value, channel) : value,
      ])
      return { id, type, props: Object.fromEntries(own) }
    })
