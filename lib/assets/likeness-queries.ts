import 'server-only'
import { isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { isNear } from './likeness'

const columns = { id: assets.id, hash: assets.hash, fileName: assets.fileName, likeness: assets.likeness }

export type Similar = { id: string; hash: string; fileName: string }

/** Pictures that look like this one, at most six. All are compared: ten thousand take a few milliseconds. */
export async function listSimilar(
  actor: Actor,
  { id, likeness }: { id: string; likeness: string | null },
): Promise<Similar[]> {
  authorize(actor, 'catalog.read')
  if (!likeness) return []
  const all = await db.select(columns).from(assets).where(isNotNull(assets.likeness))
  return all
    .filter((each) => each.id !== id && isNear(each.likeness as string, likeness))
    .slice(0, 6)
    .map(({ likeness: _, ...each }) => each)
}

/** Ids of all pictures that look like another one, those that look alike beside each other. */
export async function listAlike(actor: Actor, most = 500): Promise<string[]> {
  authorize(actor, 'catalog.read')
  const all = await db.select(columns).from(assets).where(isNotNull(assets.likeness))
  // Two that differ in at most six of 64 bits are equal in at least one of seven parts of nine or ten bits.
  const parts = new Map<string, typeof all>()
  for (const each of all)
    for (const [at, part] of partsOf(each.likeness as string).entries()) {
      const key = `${at} ${part}`
      const group = parts.get(key)
      if (group) group.push(each)
      else parts.set(key, [each])
    }
  const found = new Set<string>()
  for (const group of parts.values())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        if (found.size >= most) return [...found]
        if (found.has(one.id) && found.has(other.id)) continue
        if (isNear(one.likeness as string, other.likeness as string)) found.add(one.id).add(other.id)
      }
  return [...found]
}

function partsOf(likeness: string): string[] {
  const bits = BigInt(`0x${likeness}`).toString(2).padStart(64, '0')
  return Array.from({ length: 7 }, (_, at) => bits.slice(Math.floor((at * 64) / 7), Math.floor(((at + 1) * 64) / 7)))
}
