import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { lockRow } from '@/db/portable'
import { builds } from '@/db/schema/tracking'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { getModelVersion, getPublishedModel } from '@/lib/configurator/model-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { type BuildStep, type buildBatchInput, isKnownStep, MOST_STEPS, mergeSteps } from './build-step'
import { choiceHesitated, choicesMade } from './events'
import { hesitations } from './hesitation'

type Batch = z.output<typeof buildBatchInput> & { model: string; cartId?: string }

/**
 * Keeps some steps of a visit to a model and announces its choices. Steps that are there already change nothing, in whichever
 * order batches come; what the model does not have is left out, and so is everything about a visit that has ended or is
 * somebody else's. Returns how many steps are new. Throws `notFound` for a model that is not in the shop.
 */
export async function recordSteps(context: Context, batch: Batch): Promise<{ accepted: number }> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'shop.buy')
  const published = await getPublishedModel(batch.model)
  if (!published) throw notFound('model')
  const model =
    batch.modelVersion <= published.version ? await getModelVersion(published.id, batch.modelVersion) : undefined
  const steps = model ? mergeSteps([], batch.steps).filter((step) => isKnownStep(model.definition, step)) : []
  if (!model || !steps.length) return { accepted: 0 }
  const { key = '' } = (await getConfiguration(model.id, batch.key)) ?? {}
  const keyStep = steps.at(-1)?.n ?? 0
  const { visitorId = null, customerId = null } = actor
  const first = {
    id: batch.build,
    modelId: model.id,
    version: model.version,
    market: channel.market,
    visitorId,
    customerId,
    steps,
    key,
    keyStep: key ? keyStep : -1,
    cartId: batch.cartId ?? null,
    startedAt: now,
    lastAt: now,
  }
  const [begun] = await tx.insert(builds).values(first).onConflictDoNothing().returning({ id: builds.id })
  let before: BuildStep[] = []
  let after = steps
  if (!begun) {
    await lockRow(tx, builds, batch.build)
    const [kept] = await tx.select(columns).from(builds).where(eq(builds.id, batch.build))
    if (!kept || kept.modelId !== model.id || kept.visitorId !== visitorId || kept.endedAt) return { accepted: 0 }
    before = kept.steps as BuildStep[]
    after = mergeSteps(before, steps).slice(0, MOST_STEPS)
    if (after.length === before.length) return { accepted: 0 }
    await tx
      .update(builds)
      .set({
        steps: after,
        lastAt: now,
        customerId: customerId ?? kept.customerId,
        cartId: batch.cartId ?? kept.cartId,
        ...(key && keyStep > kept.keyStep && { key, keyStep }),
      })
      .where(eq(builds.id, batch.build))
  }
  const known = new Set(before.map(({ n }) => n))
  const fresh = after.filter(({ n }) => !known.has(n))
  const { market } = channel
  const what = { id: batch.build, model: model.id, slug: model.slug, version: model.version, market }
  const choices = named(fresh, 'chosen')
  const refused = named(fresh, 'refused')
  if (choices.length || refused.length) await emit(choicesMade({ ...what, key, choices, refused }))
  const values = newlyHesitated(before, after)
  if (values.length) await emit(choiceHesitated({ ...what, values }))
  return { accepted: fresh.length }
}

/** Deletes what this browser has done, when its owner does not allow statistics any more. What was counted names nobody. */
export async function forgetVisits({ tx, actor }: Context): Promise<void> {
  authorize(actor, 'shop.buy')
  if (actor.visitorId) await tx.delete(builds).where(eq(builds.visitorId, actor.visitorId))
}

const columns = {
  modelId: builds.modelId,
  visitorId: builds.visitorId,
  customerId: builds.customerId,
  cartId: builds.cartId,
  steps: builds.steps,
  keyStep: builds.keyStep,
  endedAt: builds.endedAt,
}

const named = (steps: BuildStep[], kind: BuildStep['kind']) =>
  steps.flatMap(({ kind: own, feature, value }) =>
    own === kind && feature !== undefined && value !== undefined ? [{ feature, value }] : [],
  )

function newlyHesitated(before: BuildStep[], after: BuildStep[]) {
  const known = hesitations(before)
  return [...hesitations(after)].flatMap(([feature, values]) =>
    [...values].filter((value) => !known.get(feature)?.has(value)).map((value) => ({ feature, value })),
  )
}
