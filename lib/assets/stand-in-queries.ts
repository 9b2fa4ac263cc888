import 'server-only'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { blockedBy } from './rights'

const columns = {
  id: assets.id,
  name: assets.name,
  status: assets.status,
  hasConsent: assets.hasConsent,
  expiresAt: assets.expiresAt,
  territory: assets.territory,
  fallbackId: assets.fallbackId,
}

const LONGEST_CHAIN = 4

/**
 * Of these names of assets those that may not be shown at that moment, each with the name of what stands in for it, or
 * null for nothing. One query while all may be shown. Territory does not matter: what is composed belongs to no market.
 */
export async function listBlocked(names: readonly string[], now: Date): Promise<Map<string, string | null>> {
  const rows = names.length ? await readNamed({ names: JSON.stringify(names) }) : []
  const blocked = rows.filter((asset) => blockedBy(asset, now))
  const instead = new Map<string, string | null>(blocked.map(({ name }) => [name, null]))
  let open = blocked.map((asset) => ({ name: asset.name, asset }))
  for (let at = 0; open.length && at < LONGEST_CHAIN; at++) {
    const ids = [...new Set(open.flatMap(({ asset }) => asset.fallbackId ?? []))]
    const found = ids.length ? await db.select(columns).from(assets).where(inArray(assets.id, ids)) : []
    const byId = new Map(found.map((asset) => [asset.id, asset]))
    open = open.flatMap(({ name, asset }) => {
      const fallback = byId.get(asset.fallbackId ?? '')
      if (!fallback) return []
      if (blockedBy(fallback, now)) return [{ name, asset: fallback }]
      instead.set(name, fallback.name)
      return []
    })
  }
  return instead
}

const readNamed = compiled(() => db.select(columns).from(assets).where(inList(assets.name, 'names')))
