import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import type { z } from 'zod'
import { contentReleases, contentSchedules } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { changeCancelled, changeFailed, changePlanned } from './events'
import { lockPage, lockText } from './page-rows'
import type { movePlanInput, planChangeInput } from './plan'
import { wakeAt } from './plan-rows'
import { refuseFaults } from './publish-check-queries'
import { publishKeptVersion, unpublishPage } from './publish-commands'
import { keepVersion } from './version-rows'

/**
 * Plans that a page appears or goes in one language. What is published then is the draft as it is now. Throws `invalid`
 * for a moment that is past, and as publishing does when the page is not fit for it.
 */
export async function planChange(
  context: Context,
  { pageId, locale, kind, at }: z.output<typeof planChangeInput>,
): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  refusePast(at, now)
  const { trashedAt } = await lockPage(tx, pageId)
  if (trashedAt) throw notFound('page')
  const text = await lockText(tx, pageId, locale)
  if (kind === 'publish') await refuseFaults(context, text)
  const version =
    kind === 'publish' ? await keepVersion(context, { pageId, locale }, text, { ...text, reason: 'scheduled' }) : null
  const id = newId('plannedChange', now.getTime())
  const createdBy = actor.name ?? actor.id
  await tx.insert(contentSchedules).values({ id, kind, pageId, locale, version, at, createdAt: now, createdBy })
  await wakeAt(context, id, at)
  await emit(changePlanned({ id: pageId, kind, locale, at: at.toISOString(), plan: id }))
  return { id }
}

/** Another moment for what waits. Throws `notFound` once it has happened or was cancelled. */
export async function movePlan(context: Context, { id, at }: z.output<typeof movePlanInput>): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.publish')
  refusePast(at, now)
  const [plan] = await tx.update(contentSchedules).set({ at }).where(isWaiting(id)).returning()
  if (!plan) throw notFound('plan')
  await wakeAt(context, id, at)
  const subject = plan.pageId ?? plan.releaseId ?? id
  await emit(changePlanned({ id: subject, kind: plan.kind, locale: plan.locale ?? '', at: at.toISOString(), plan: id }))
}

/** What waits will not happen. Throws `notFound` once it has. */
export async function cancelPlan({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'content.publish')
  const [plan] = await tx.update(contentSchedules).set({ state: 'cancelled' }).where(isWaiting(id)).returning()
  if (!plan) throw notFound('plan')
  await unschedule(tx, plan.releaseId)
  await emit(changeCancelled({ id: plan.pageId ?? plan.releaseId ?? id, kind: plan.kind, plan: id }))
}

/**
 * Does what was planned for a moment that has come, once, however many workers come with it. Answers the plan of a
 * release, which another command carries out within this transaction.
 */
export async function carryOut(context: Context, { id }: { id: string }): Promise<{ releaseId: string | null }> {
  const { tx, actor, now } = context
  authorize(actor, 'content.publish')
  // A job that woke for a moment that was moved since finds another one.
  const [plan] = await tx
    .update(contentSchedules)
    .set({ state: 'done' })
    .where(and(isWaiting(id), lte(contentSchedules.at, now)))
    .returning()
  if (!plan) return { releaseId: null }
  const { pageId, locale, version, kind } = plan
  if (pageId && locale && kind === 'unpublish') await unpublishPage(context, { pageId, locale })
  else if (pageId && locale && version) await publishKeptVersion(context, { pageId, locale, version })
  return { releaseId: plan.releaseId }
}

/** What was planned could not be done: says why, where people look for it. */
export async function failPlan(
  { tx, actor, emit }: Context,
  { id, fault }: { id: string; fault: string },
): Promise<void> {
  authorize(actor, 'content.publish')
  const [plan] = await tx.update(contentSchedules).set({ state: 'failed', fault }).where(isWaiting(id)).returning()
  if (!plan) return
  await unschedule(tx, plan.releaseId)
  await emit(changeFailed({ id: plan.pageId ?? plan.releaseId ?? id, kind: plan.kind, plan: id, fault }))
}

/** A release that will not be published by itself waits for somebody to do it. */
async function unschedule(tx: Context['tx'], releaseId: string | null) {
  if (!releaseId) return
  const isScheduled = and(eq(contentReleases.id, releaseId), eq(contentReleases.state, 'scheduled'))
  await tx.update(contentReleases).set({ state: 'approved', publishAt: null }).where(isScheduled)
}

const isWaiting = (id: string) => and(eq(contentSchedules.id, id), eq(contentSchedules.state, 'waiting'))

function refusePast(at: Date, now: Date) {
  if (at <= now) throw invalid('invalid', { at: ['past'] })
}
