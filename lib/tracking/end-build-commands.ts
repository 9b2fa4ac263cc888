import 'server-only'
import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { configurableModels } from '@/db/schema/configurator'
import { outbox } from '@/db/schema/events'
import { buildDays, builds, choiceDays } from '@/db/schema/tracking'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { getModelVersion } from '@/lib/configurator/model-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { before, DAY } from '@/lib/kernel/time'
import { type BuildStep, VISIT_ENDS_AFTER } from './build-step'
import { type BuildCount, countBuild, signs, stages } from './count-build'
import { buildAbandoned, choiceHesitated, choicesMade } from './events'

/** Few at once: others wait while this writes. */
const AT_ONCE = 200
/** A visit is kept as long as the cart it may have filled. */
const KEPT = 30 * DAY
/** What was counted; two years can be compared. */
const DAYS_KEPT = 800 * DAY

/**
 * Counts visits that have ended into their days, and announces those who changed something and left it. Returns how many:
 * as many as it takes at once means that there may be more.
 */
export async function endBuilds({ tx, actor, now, emit }: Context): Promise<{ ended: number; more: boolean }> {
  authorize(actor, 'jobs.write')
  const rows = await tx
    .select(columns)
    .from(builds)
    .where(and(isNull(builds.endedAt), lt(builds.lastAt, before(now, VISIT_ENDS_AFTER))))
    .orderBy(asc(builds.lastAt))
    .limit(AT_ONCE)
  if (!rows.length) return { ended: 0, more: false }
  const ids = rows.map(({ id }) => id)
  const ended = await tx
    .update(builds)
    .set({ endedAt: now })
    .where(and(inArray(builds.id, ids), isNull(builds.endedAt)))
    .returning({ id: builds.id })
  const mine = new Set(ended.map(({ id }) => id))
  const counted = await Promise.all(
    rows.filter(({ id }) => mine.has(id)).map(async (row) => ({ row, ...(await count(row)) })),
  )
  await addToDays(counted)
  for (const { row, stages: reached } of counted) {
    const { id, modelId, version, market, key, startedAt, lastAt } = row
    const model = await getModelVersion(modelId, version)
    if (!model || !reached.has('changed') || reached.has('carted') || reached.has('bought')) continue
    const changes = (row.steps as BuildStep[]).filter(({ kind }) => kind === 'chosen' || kind === 'begun').length
    const seconds = Math.round((lastAt.getTime() - startedAt.getTime()) / 1000)
    const what = { id, model: modelId, slug: model.slug, version, market }
    await emit(buildAbandoned({ ...what, key, changes, seconds, kept: reached.has('kept') }))
  }
  return { ended: counted.length, more: rows.length === AT_ONCE }
}

/** An order came from these visits to the model of this address. Once: a repetition counts nothing. */
export async function markBought(
  { tx, actor, now }: Context,
  { cartId, slug }: { cartId: string; slug: string },
): Promise<void> {
  authorize(actor, 'jobs.write')
  const model = tx
    .select({ id: configurableModels.id })
    .from(configurableModels)
    .where(eq(configurableModels.slug, slug))
  const bought = await tx
    .update(builds)
    .set({ boughtAt: now })
    .where(and(eq(builds.cartId, cartId), inArray(builds.modelId, model), isNull(builds.boughtAt)))
    .returning({ modelId: builds.modelId, startedAt: builds.startedAt, endedAt: builds.endedAt })
  const none = { opened: 0, changed: 0, kept: 0, carted: 0 }
  for (const { modelId, startedAt, endedAt } of bought)
    if (endedAt) await insertMany(buildDays, [{ modelId, day: dayOf(startedAt), ...none, bought: 1 }], adding)
}

/** Two carts have become one: visits follow it. */
export async function followCart({ tx, actor }: Context, { from, to }: { from: string; to: string }): Promise<void> {
  authorize(actor, 'jobs.write')
  await tx.update(builds).set({ cartId: to }).where(eq(builds.cartId, from))
}

/** Deletes visits and what was announced of them after 30 days, and days after two years. Returns how many visits. */
export async function sweepBuilds({ tx, actor, now }: Context): Promise<number> {
  authorize(actor, 'jobs.write')
  const old = tx
    .select({ id: builds.id })
    .from(builds)
    .where(lt(builds.lastAt, before(now, KEPT)))
    .limit(5 * AT_ONCE)
  const gone = await tx.delete(builds).where(inArray(builds.id, old)).returning({ id: builds.id })
  const names = [choicesMade, choiceHesitated, buildAbandoned].map(({ eventName }) => eventName)
  const told = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.name, names), lt(outbox.occurredAt, before(now, KEPT))))
    .limit(5 * AT_ONCE)
  await tx.delete(outbox).where(inArray(outbox.id, told))
  const day = dayOf(before(now, DAYS_KEPT))
  await tx.delete(buildDays).where(lt(buildDays.day, day))
  await tx.delete(choiceDays).where(lt(choiceDays.day, day))
  return gone.length
}

const columns = {
  id: builds.id,
  modelId: builds.modelId,
  version: builds.version,
  market: builds.market,
  steps: builds.steps,
  key: builds.key,
  startedAt: builds.startedAt,
  lastAt: builds.lastAt,
  boughtAt: builds.boughtAt,
}

type Row = Pick<typeof builds.$inferSelect, keyof typeof columns>

async function count({ modelId, key, steps, boughtAt }: Row): Promise<BuildCount> {
  const configuration = key ? await getConfiguration(modelId, key) : undefined
  return countBuild({ steps: steps as BuildStep[], choices: configuration?.choices, isBought: boughtAt !== null })
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10)
const adding = { target: ['modelId', 'day'], update: [], add: [...stages] } satisfies Parameters<
  typeof insertMany<typeof buildDays>
>[2]

async function addToDays(counted: (BuildCount & { row: Row })[]): Promise<void> {
  const days = new Map<string, typeof buildDays.$inferInsert>()
  const values = new Map<string, typeof choiceDays.$inferInsert>()
  for (const { row, stages: reached, choices } of counted) {
    const at = { modelId: row.modelId, day: dayOf(row.startedAt) }
    const day = kept(days, `${at.modelId} ${at.day}`, () => ({
      ...at,
      opened: 0,
      changed: 0,
      kept: 0,
      carted: 0,
      bought: 0,
    }))
    for (const stage of reached) day[stage]++
    for (const [feature, of] of choices)
      for (const [value, found] of of) {
        const none = { looked: 0, chosen: 0, hesitated: 0, left: 0 }
        const sum = kept(values, `${at.modelId} ${at.day} ${feature} ${value}`, () => ({
          ...at,
          feature,
          value,
          ...none,
        }))
        for (const sign of found) sum[sign]++
      }
  }
  // Always in the same order, so that nobody waits for somebody who waits for them.
  await insertMany(buildDays, sorted(days), adding)
  const target = ['modelId', 'day', 'feature', 'value'] as const
  await insertMany(choiceDays, sorted(values), { target: [...target], update: [], add: [...signs] })
}

function kept<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key) ?? make()
  all.set(key, known)
  return known
}

const sorted = <T>(all: Map<string, T>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
