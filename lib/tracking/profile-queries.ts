import 'server-only'
import { and, count, desc, eq, inArray, max, min, ne, or } from 'drizzle-orm'
import { db } from '@/db'
import { profileJoins, profileKeys, profiles, signals } from '@/db/schema/tracking'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Profile, ProfileKey } from './profile'
import { findProfiles, nameOf } from './profile-rows'
import type { SignalName } from './signal'

/** One thing that somebody did, as it is shown. */
export type SeenSignal = {
  seq: number
  name: SignalName
  data: Record<string, unknown>
  storefront: string | null
  path: string | null
  at: Date
}

/** How fast a page came is nothing that somebody did. */
const isDone = ne(signals.name, 'page.measured' satisfies SignalName)

/** Who is known by a key, with everything that was joined. Needs `customers.read`. */
export async function getProfile(actor: Actor, key: ProfileKey): Promise<Profile | undefined> {
  authorize(actor, 'customers.read')
  const root = (await findProfiles(db, [key])).get(nameOf(key))?.rootId
  if (!root) return undefined
  const members = await db.select({ id: profiles.id }).from(profiles).where(eq(profiles.rootId, root))
  const ids = members.map(({ id }) => id)
  const [keys, joins, [done]] = await Promise.all([
    db
      .select({ kind: profileKeys.kind, key: profileKeys.key, since: profileKeys.since })
      .from(profileKeys)
      .where(inArray(profileKeys.profileId, ids))
      .orderBy(profileKeys.since),
    db
      .select({
        id: profileJoins.id,
        reason: profileJoins.reason,
        at: profileJoins.at,
        undoneAt: profileJoins.undoneAt,
      })
      .from(profileJoins)
      .where(or(inArray(profileJoins.intoId, ids), inArray(profileJoins.fromId, ids)))
      .orderBy(desc(profileJoins.at)),
    db
      .select({ signals: count(), firstAt: min(signals.at), lastAt: max(signals.at) })
      .from(signals)
      .where(and(inArray(signals.profileId, ids), isDone)),
  ])
  return {
    id: root,
    keys,
    joins,
    firstAt: done?.firstAt ?? null,
    lastAt: done?.lastAt ?? null,
    signals: done?.signals ?? 0,
  }
}

/** What somebody did, the newest first, from all that was joined. `id` is the root's. Needs `customers.read`. */
export async function listSignals(actor: Actor, id: string, limit = 50): Promise<SeenSignal[]> {
  authorize(actor, 'customers.read')
  const members = db.select({ id: profiles.id }).from(profiles).where(eq(profiles.rootId, id))
  const rows = await db
    .select({
      seq: signals.seq,
      name: signals.name,
      data: signals.data,
      storefront: signals.storefront,
      path: signals.path,
      at: signals.at,
    })
    .from(signals)
    .where(and(inArray(signals.profileId, members), isDone))
    .orderBy(desc(signals.at), desc(signals.seq))
    .limit(Math.min(limit, 500))
  return rows.map((row) => ({ ...row, name: row.name as SignalName }))
}
