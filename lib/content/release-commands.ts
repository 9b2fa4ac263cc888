import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { contentReleaseItems, contentReleases, contentSchedules } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { type Actor, authorize, system } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { lockAddresses } from './address-rows'
import { changePlanned, releaseChanged, releasePublished, releaseReversed } from './events'
import { wakeAt } from './plan-rows'
import {
  type createReleaseInput,
  type ReleaseChange,
  type ReleaseKind,
  type ReleaseState,
  releaseChange,
} from './release'
import { bringTo, outcomeOf, type Standing, standingOf } from './release-apply'
import { isSame } from './same'

export async function createRelease(
  { tx, actor, now, emit }: Context,
  { name, note }: z.output<typeof createReleaseInput>,
): Promise<{ id: string }> {
  authorize(actor, 'content.write')
  const id = newId('release', now.getTime())
  await tx.insert(contentReleases).values({ id, name, note, createdAt: now, createdBy: actor.name ?? actor.id })
  await emit(releaseChanged({ id, name, changed: 'created' }))
  return { id }
}

const one = z.strictObject({ id: z.string().max(40) })
type One = z.output<typeof one>

/** What is in it stays as it is from now on. Throws `conflict('releaseEmpty')`. */
export async function approveRelease(context: Context, { id }: One): Promise<void> {
  authorize(context.actor, 'content.publish')
  if (!(await itemsOf(context, id)).length) throw conflict('releaseEmpty')
  await moveTo(context, id, ['open'], 'approved')
}

/** Lets it be changed again; a plan for it is cancelled. */
export async function reopenRelease(context: Context, { id }: One): Promise<void> {
  authorize(context.actor, 'content.publish')
  await moveTo(context, id, ['approved', 'scheduled'], 'open')
  await cancelPlans(context, id)
}

export const scheduleReleaseInput = one.extend({ at: z.coerce.date() })

/** Plans an approved release. Throws `invalid` for a moment that is past. */
export async function scheduleRelease(
  context: Context,
  { id, at }: z.output<typeof scheduleReleaseInput>,
): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  if (at <= now) throw invalid('invalid', { at: ['past'] })
  await moveTo(context, id, ['approved'], 'scheduled')
  await tx.update(contentReleases).set({ publishAt: at }).where(eq(contentReleases.id, id))
  const plan = newId('plannedChange', now.getTime())
  const row = { kind: 'release' as const, releaseId: id, at, createdAt: now, createdBy: actor.name ?? actor.id }
  await tx.insert(contentSchedules).values({ ...row, id: plan })
  await wakeAt(context, plan, at)
  await emit(changePlanned({ id, kind: 'release', locale: '', at: at.toISOString(), plan }))
}

/**
 * Makes all of it true in this transaction, or nothing: what one of the things refuses is thrown. How everything was
 * before is noted, to be taken back. Needs an approved release.
 */
export async function publishRelease(context: Context, { id }: One): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const name = await moveTo(context, id, ['approved', 'scheduled'], 'published')
  const inside = carryingOut(context)
  for (const { id: item, change } of await itemsOf(context, id)) {
    const before = await standingOf(inside, change)
    await bringTo(inside, change, outcomeOf(change))
    await tx.update(contentReleaseItems).set({ before }).where(eq(contentReleaseItems.id, item))
  }
  await tx.update(contentReleases).set({ publishedAt: now }).where(eq(contentReleases.id, id))
  await cancelPlans(context, id)
  await emit(releasePublished({ id, name }))
}

/**
 * Takes all of it back in this transaction, or nothing. Throws `conflict('releaseChangedSince')` with what has been
 * changed since: nobody's later work is undone.
 */
export async function reverseRelease(context: Context, { id }: One): Promise<void> {
  const { actor, emit } = context
  authorize(actor, 'content.publish')
  await lockAddresses()
  const name = await moveTo(context, id, ['published'], 'reversed')
  const inside = carryingOut(context)
  const items = (await itemsOf(context, id)).reverse()
  const changed: string[] = []
  for (const { change, target } of items)
    if (!isSame(await standingOf(inside, change), outcomeOf(change))) changed.push(`${change.kind} ${target}`)
  if (changed.length) throw conflict('releaseChangedSince', { count: changed.length, names: changed.join(', ') })
  for (const { change, before } of items) if (before) await bringTo(inside, change, before)
  await emit(releaseReversed({ id, name }))
}

/** Each change was allowed to whoever added it, so that the one who publishes needs no right of their own to each. */
const carryingOut = (context: Context): Context => {
  const actor: Actor = { ...context.actor, permissions: system.permissions }
  return { ...context, actor }
}

/** A price comes before the product that needs one; pages and menus, which show it all, come last. */
const ORDER: ReleaseKind[] = ['price', 'product', 'promotion', 'page', 'menu']

async function itemsOf({ tx }: Context, releaseId: string) {
  const rows = await tx
    .select()
    .from(contentReleaseItems)
    .where(eq(contentReleaseItems.releaseId, releaseId))
    .orderBy(asc(contentReleaseItems.id))
  return rows
    .map(({ id, target, change, before }) => ({
      id,
      target,
      change: releaseChange.parse(change) as ReleaseChange,
      before: before as Standing | null,
    }))
    .sort((a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind))
}

async function moveTo(context: Context, id: string, from: ReleaseState[], to: ReleaseState): Promise<string> {
  const { tx, emit } = context
  const [release] = await tx
    .update(contentReleases)
    .set({ state: to })
    .where(and(eq(contentReleases.id, id), inArray(contentReleases.state, from)))
    .returning({ name: contentReleases.name })
  if (!release)
    throw (await tx.$count(contentReleases, eq(contentReleases.id, id)))
      ? conflict('releaseNotReady')
      : notFound('release')
  await emit(releaseChanged({ id, name: release.name, changed: to }))
  return release.name
}

const cancelPlans = ({ tx }: Context, id: string) =>
  tx
    .update(contentSchedules)
    .set({ state: 'cancelled' })
    .where(and(eq(contentSchedules.releaseId, id), eq(contentSchedules.state, 'waiting')))
