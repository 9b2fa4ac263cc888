import 'server-only'
import { eq, gt, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'

/** An asset whose address does not simply show what lies under it. */
export type Guarded = {
  id: string
  name: string
  hash: string
  /** Not approved, or somebody has not agreed. */
  isHeld: boolean
  expiresAt: Date | null
  fallbackId: string | null
}

const columns = {
  id: assets.id,
  name: assets.name,
  hash: assets.hash,
  isHeld: sql<boolean>`(${assets.status} <> 'approved' or not ${assets.hasConsent})`.mapWith(Boolean),
  expiresAt: assets.expiresAt,
  fallbackId: assets.fallbackId,
}

/** All assets that are held back, end some day or have changed their looks; and those that stand in for them. */
export async function listGuarded(): Promise<Guarded[]> {
  const guarded = await db
    .select(columns)
    .from(assets)
    .where(
      or(
        ne(assets.status, 'approved'),
        eq(assets.hasConsent, false),
        isNotNull(assets.expiresAt),
        gt(assets.currentVersion, 1),
      ),
    )
  const there = new Set(guarded.map(({ id }) => id))
  const others = [...new Set(guarded.flatMap(({ fallbackId }) => fallbackId ?? []))].filter((id) => !there.has(id))
  for (let at = 0; at < others.length; at += 500)
    guarded.push(
      ...(await db
        .select(columns)
        .from(assets)
        .where(inArray(assets.id, others.slice(at, at + 500)))),
    )
  return guarded
}
