import 'server-only'
import { type AnyColumn, and, eq, gte, isNull, sum } from 'drizzle-orm'
import { db } from '@/db'
import { buildDays, builds, choiceDays } from '@/db/schema/tracking'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { BuildStep } from './build-step'
import { countBuild, signs, stages } from './count-build'
import { addBuild, addChoice, firstDayOf, type Interest, noInterest } from './interest'

/** Visits that go on at this moment, of which no more are looked at. */
const OPEN_COUNTED = 2_000

/**
 * What people did with a model in visits of the last `days` days, today's included; those that go on count as they are. Needs
 * `reports.read` or `orders.read`.
 */
export async function getInterest(actor: Actor, modelId: string, days: number, now: Date): Promise<Interest> {
  authorize(actor, actor.permissions.includes('reports.read') ? 'reports.read' : 'orders.read')
  const first = firstDayOf(days, now)
  const day = first.toISOString().slice(0, 10)
  const [[reached], values, open] = await Promise.all([
    db
      .select(reachedColumns)
      .from(buildDays)
      .where(and(eq(buildDays.modelId, modelId), gte(buildDays.day, day))),
    db
      .select(countedColumns)
      .from(choiceDays)
      .where(and(eq(choiceDays.modelId, modelId), gte(choiceDays.day, day)))
      .groupBy(choiceDays.feature, choiceDays.value),
    db
      .select({ steps: builds.steps, key: builds.key, boughtAt: builds.boughtAt })
      .from(builds)
      .where(and(eq(builds.modelId, modelId), isNull(builds.endedAt), gte(builds.startedAt, first)))
      .limit(OPEN_COUNTED),
  ])
  const interest = noInterest()
  for (const stage of stages) interest.stages[stage] = reached?.[stage] ?? 0
  for (const { feature, value, ...counted } of values)
    addChoice(interest, feature, value, Object.fromEntries(signs.map((sign) => [sign, counted[sign] ?? 0])))
  for (const { steps, key, boughtAt } of open) {
    const configuration = key ? await getConfiguration(modelId, key) : undefined
    const isBought = boughtAt !== null
    addBuild(interest, countBuild({ steps: steps as BuildStep[], choices: configuration?.choices, isBought }))
  }
  return interest
}

const reachedColumns = {
  opened: number(buildDays.opened),
  changed: number(buildDays.changed),
  kept: number(buildDays.kept),
  carted: number(buildDays.carted),
  bought: number(buildDays.bought),
}
const countedColumns = {
  feature: choiceDays.feature,
  value: choiceDays.value,
  looked: number(choiceDays.looked),
  chosen: number(choiceDays.chosen),
  hesitated: number(choiceDays.hesitated),
  left: number(choiceDays.left),
}

function number(column: AnyColumn) {
  return sum(column).mapWith(Number)
}
