import 'server-only'
import { texts } from '@/app/_messages/words'
import { readBlockData } from '@/lib/content/block-data-queries'
import { blocksOfCategory, blocksOfModel, blocksOfProduct } from '@/lib/content/stand-in-page'
import type { Channel } from '@/lib/kernel/channel'

/** What the shop has a page of its own for, as blocks: a product, a category, a model. Undefined for all else. */
export async function readStandIn(channel: Channel, [kind, ...rest]: string[]) {
  const name = rest.map(decodeURIComponent).join('/')
  const words = texts(channel, 'blocks').shown.kiosk
  const blocks =
    kind === 'products'
      ? blocksOfProduct(name, words)
      : kind === 'c'
        ? blocksOfCategory(name)
        : kind === 'configure'
          ? blocksOfModel(name, words)
          : undefined
  if (!blocks || !name) return undefined
  const data = await readBlockData(blocks, channel, new Date())
  const isThere = data.products[name] ?? data.categories[name] ?? data.models[name]
  return isThere && { id: '', blocks, data }
}
