import 'server-only'
import { texts } from '@/app/_messages/words'
import { readPatternStates } from '@/app/_server/pattern-blocks'
import { isPrimitive } from '@/components/patterns/primitives'
import { tellPrimitive } from '@/components/patterns/told-primitives'
import type { Face } from '@/lib/content/block'
import type { BlockType } from '@/lib/content/blocks'
import type { Told } from '@/lib/content/piece'
import { tellBlocks } from '@/lib/content/tell-blocks'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

/** A pattern as a face tells it; nothing where it has none of the kind. */
export async function readToldPattern(name: string, face: Face, channel: Channel): Promise<Told[]> {
  if (isPrimitive(name)) {
    const pieces = tellPrimitive(name, texts(channel, 'design'))
    return pieces.length ? [{ id: name, type: 'richText', pieces }] : []
  }
  const { example, data } = await readPatternStates(name as BlockType, channel)
  const around = { face, data, channel, base: baseUrl(), path: '', words: texts(channel, 'ui'), now: new Date() }
  return tellBlocks([example], around)
}
