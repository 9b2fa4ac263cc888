import 'server-only'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { lockRow } from '@/db/portable'
import { profileJoins, profileKeys, profiles, signals } from '@/db/schema/tracking'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { profileJoined, profileParted } from './events'
import type { JoinReason } from './profile'
import { customersOf, findProfiles, nameOf } from './profile-rows'

/**
 * The person behind a browser turned out to be a customer. What the browser did before becomes the customer's, once; of a
 * browser that another customer has used, only what comes from now on. A join that was undone is not made again by itself.
 * Does nothing where the browser is unknown, or its owner does not allow that what they do is kept with their name.
 */
export async function recogniseVisitor(
  context: Context,
  { visitorId, customerId, reason }: { visitorId: string; customerId: string; reason: JoinReason },
): Promise<void> {
  authorize(context.actor, 'shop.buy')
  const { tx, now } = context
  const visitor = { kind: 'visitor', key: visitorId } as const
  const customer = { kind: 'customer', key: customerId } as const
  const found = await findProfiles(tx, [visitor, customer])
  const seen = found.get(nameOf(visitor))
  if (!seen?.isPersonal) return
  const known = found.get(nameOf(customer))
  if (!known) {
    const theirs = (await customersOf(tx, [seen.rootId])).get(seen.rootId)
    if (theirs === undefined) {
      // Their first profile is the one of the browser.
      await tx
        .insert(profileKeys)
        .values({ ...customer, profileId: seen.id, since: now })
        .onConflictDoNothing()
      return
    }
    const profileId = newId('profile', now.getTime())
    await tx.insert(profiles).values({ id: profileId, rootId: profileId, firstSeenAt: now, lastSeenAt: now })
    await tx
      .insert(profileKeys)
      .values({ ...customer, profileId, since: now })
      .onConflictDoNothing()
    return pointTo(context, visitorId, profileId)
  }
  if (known.rootId === seen.rootId) return
  const owners = await customersOf(tx, [seen.rootId])
  if (owners.has(seen.rootId)) return pointTo(context, visitorId, known.id)
  const [parted] = await tx
    .select({ id: profileJoins.id })
    .from(profileJoins)
    .where(
      and(
        eq(profileJoins.fromId, seen.rootId),
        eq(profileJoins.intoId, known.rootId),
        isNotNull(profileJoins.undoneAt),
      ),
    )
  if (parted) return pointTo(context, visitorId, known.id)
  await join(context, { from: seen.rootId, into: known.rootId, reason })
}

/** Takes two profiles for one person by hand. Throws `notFound`, and `conflict` when both are customers or are one already. */
export async function joinProfiles(context: Context, { from, into }: { from: string; into: string }): Promise<void> {
  authorize(context.actor, 'customers.write')
  const [a, b] = [await rootOf(context, from), await rootOf(context, into)]
  if (a === b) throw conflict('oneProfile')
  const owners = await customersOf(context.tx, [a, b])
  if (owners.has(a) && owners.has(b)) throw conflict('twoCustomers')
  await (owners.has(a)
    ? join(context, { from: b, into: a, reason: 'hand' })
    : join(context, { from: a, into: b, reason: 'hand' }))
}

/** Parts what was joined: each gets back what it had. What came since stays with whom it was told of. Throws `notFound`. */
export async function undoJoin({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'customers.write')
  await lockRow(tx, profileJoins, id)
  const [made] = await tx
    .select({
      fromId: profileJoins.fromId,
      intoId: profileJoins.intoId,
      moved: profileJoins.moved,
      undoneAt: profileJoins.undoneAt,
    })
    .from(profileJoins)
    .where(eq(profileJoins.id, id))
  if (!made) throw notFound('profileJoin')
  if (made.undoneAt) throw conflict('joinUndone')
  await tx.update(profiles).set({ rootId: made.fromId }).where(inArray(profiles.id, made.moved))
  await tx.update(profileJoins).set({ undoneAt: now }).where(eq(profileJoins.id, id))
  await emit(profileParted({ id: made.intoId, from: made.fromId, join: id }))
}

/** Deletes what this browser has done, when its owner takes back what they allowed. */
export async function forgetSignals({ tx, actor }: Context): Promise<void> {
  authorize(actor, 'shop.buy')
  if (!actor.visitorId) return
  const visitor = { kind: 'visitor', key: actor.visitorId } as const
  const seen = (await findProfiles(tx, [visitor])).get(nameOf(visitor))
  if (!seen) return
  const together = await tx.select({ id: profiles.id }).from(profiles).where(eq(profiles.rootId, seen.rootId))
  const ids = together.map(({ id }) => id)
  await tx.delete(signals).where(and(inArray(signals.profileId, ids), eq(signals.visitorId, actor.visitorId)))
  await tx.delete(profileKeys).where(and(eq(profileKeys.kind, 'visitor'), eq(profileKeys.key, actor.visitorId)))
  const others = await tx.$count(profileKeys, inArray(profileKeys.profileId, ids))
  if (!others) await tx.delete(profiles).where(inArray(profiles.id, ids))
}

async function join(context: Context, { from, into, reason }: { from: string; into: string; reason: JoinReason }) {
  const { tx, now, emit } = context
  // In one order whoever comes first, so that two who join each other's do not wait for ever.
  for (const id of [from, into].toSorted()) await lockRow(tx, profiles, id)
  const members = await tx
    .update(profiles)
    .set({ rootId: into })
    .where(eq(profiles.rootId, from))
    .returning({ id: profiles.id })
  if (!members.length) return
  const id = newId('profileJoin', now.getTime())
  const moved = members.map((member) => member.id)
  await tx.insert(profileJoins).values({ id, fromId: from, intoId: into, reason, moved, at: now })
  await emit(profileJoined({ id: into, from, join: id, reason }))
}

async function rootOf({ tx }: Context, id: string): Promise<string> {
  const [found] = await tx.select({ rootId: profiles.rootId }).from(profiles).where(eq(profiles.id, id))
  if (!found) throw notFound('profile')
  return found.rootId
}

/** What this browser does from now on is told of another profile; what it did stays where it is. */
async function pointTo({ tx, now }: Context, visitorId: string, profileId: string) {
  await tx
    .update(profileKeys)
    .set({ profileId, since: now })
    .where(and(eq(profileKeys.kind, 'visitor'), eq(profileKeys.key, visitorId)))
}
