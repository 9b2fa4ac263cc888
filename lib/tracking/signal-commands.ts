import 'server-only'
import { and, eq, inArray, lt, notExists } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { profileKeys, profiles, signals } from '@/db/schema/tracking'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { newIds } from '@/lib/kernel/id'
import { before, DAY } from '@/lib/kernel/time'
import type { ProfileKey } from './profile'
import { recogniseVisitor } from './profile-commands'
import { findProfiles, nameOf } from './profile-rows'
import type { Signal } from './signal'

/** What one browser or program tells at once of one person. */
export type SignalBatch = {
  /** By whom it was done. */
  of: ProfileKey
  /** Of a shopper who is signed in. */
  customerId?: string
  /** Of a browser: its owner allows that this is kept with their name. */
  isPersonal?: boolean
  storefront: string | null
  signals: Signal[]
}

/**
 * Keeps what many people did, all or nothing; who was never seen gets a profile. What has the key of something kept changes
 * nothing. Only the shop itself: who may tell what was asked at the door.
 */
export async function recordSignals(context: Context, batches: SignalBatch[]): Promise<void> {
  const { tx, actor, now } = context
  authorize(actor, 'events.emit')
  const keys = [...new Map(batches.map(({ of }) => [nameOf(of), of])).values()]
  let found = await profilesOf(context, keys)
  await notePersonal(context, batches)
  const shoppers = batches.filter(({ of, customerId }) => customerId && of.kind === 'visitor')
  for (const { of, customerId = '' } of shoppers)
    await recogniseVisitor(context, { visitorId: of.key, customerId, reason: 'login' })
  if (shoppers.length) found = await profilesOf(context, keys)
  const rows = batches.flatMap(({ of, storefront, signals: told }) => {
    const profileId = found.get(nameOf(of)) as string
    const visitorId = of.kind === 'visitor' ? of.key : null
    return told.map((signal) => ({ ...signal, profileId, visitorId, storefront, receivedAt: now }))
  })
  await insertMany(signals, rows, 'ignore')
  const ids = [...new Set(found.values())]
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await tx
      .update(profiles)
      .set({ lastSeenAt: now })
      .where(and(inArray(profiles.id, ids.slice(at, at + AT_ONCE)), lt(profiles.lastSeenAt, now)))
}

const AT_ONCE = 500
/** As long as the words of the consent say. */
const KEPT = 395 * DAY
const SWEPT = 5_000

/** Forgets what was kept long enough, and of whom nothing is left. Says whether there is more. */
export async function sweepSignals({ tx, actor, now }: Context): Promise<{ more: boolean }> {
  authorize(actor, 'customers.write')
  const old = tx
    .select({ seq: signals.seq })
    .from(signals)
    .where(lt(signals.receivedAt, before(now, KEPT)))
    .limit(SWEPT)
  const gone = await tx.delete(signals).where(inArray(signals.seq, old)).returning({ seq: signals.seq })
  const idle = tx
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        lt(profiles.lastSeenAt, before(now, KEPT)),
        notExists(tx.select({ seq: signals.seq }).from(signals).where(eq(signals.profileId, profiles.id))),
      ),
    )
    .limit(SWEPT)
  await tx.delete(profiles).where(inArray(profiles.id, idle))
  return { more: gone.length === SWEPT }
}

/** What a browser's owner allowed last counts; most have said the same before. */
async function notePersonal({ tx }: Context, batches: SignalBatch[]) {
  const said = new Map(
    batches.flatMap(({ of, isPersonal = false }) => (of.kind === 'visitor' ? [[of.key, isPersonal]] : [])),
  )
  for (const isPersonal of [true, false]) {
    const visitors = [...said].flatMap(([visitor, now]) => (now === isPersonal ? [visitor] : []))
    for (let at = 0; at < visitors.length; at += AT_ONCE)
      await tx
        .update(profileKeys)
        .set({ isPersonal })
        .where(
          and(
            eq(profileKeys.kind, 'visitor'),
            inArray(profileKeys.key, visitors.slice(at, at + AT_ONCE)),
            eq(profileKeys.isPersonal, !isPersonal),
          ),
        )
  }
}

async function profilesOf({ tx, now }: Context, keys: ProfileKey[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const look = async (some: ProfileKey[]) => {
    for (const [name, { id }] of await findProfiles(tx, some)) found.set(name, id)
  }
  for (let at = 0; at < keys.length; at += AT_ONCE) await look(keys.slice(at, at + AT_ONCE))
  const unseen = keys.filter((key) => !found.has(nameOf(key)))
  if (!unseen.length) return found
  const ids = newIds('profile', unseen.length, now.getTime())
  const made = unseen.map((key, at) => ({ ...key, profileId: ids[at] as string, since: now }))
  await insertMany(
    profiles,
    ids.map((id) => ({ id, rootId: id, firstSeenAt: now, lastSeenAt: now })),
  )
  await insertMany(profileKeys, made, 'ignore')
  // Another process may have met the same person in this moment: theirs counts, and ours is nobody's.
  for (let at = 0; at < unseen.length; at += AT_ONCE) await look(unseen.slice(at, at + AT_ONCE))
  const unused = made.filter((key) => found.get(nameOf(key)) !== key.profileId).map(({ profileId }) => profileId)
  if (unused.length) await tx.delete(profiles).where(inArray(profiles.id, unused))
  return found
}
