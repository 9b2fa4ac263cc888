import 'server-only'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { configurations } from '@/db/schema/configurator'
import { requireConfiguration } from '@/lib/configurator/asked-configuration-queries'
import { configurationSaved } from '@/lib/configurator/events'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound, signInFirst } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import { MOST_SAVED, type renameConfigurationInput, type saveConfigurationInput } from './saved-configuration'
import { isOwnSaved } from './saved-configuration-rows'

/**
 * Keeps a configuration under a name, with what it costs now; the same one again gets the new name. It is the customer's, or
 * of this browser until someone signs in. Throws what `requireConfiguration` throws, and `conflict('savedFull')`.
 */
export async function saveConfiguration(
  context: Context,
  { model: slug, name, ...asked }: z.output<typeof saveConfigurationInput>,
): Promise<{ id: string; key: string }> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'shop.buy')
  const isOwn = isOwnSaved(actor)
  if (!isOwn) throw signInFirst()
  const model = await getPublishedModel(slug)
  if (!model) throw notFound('model')
  const { key, choices } = await requireConfiguration(model, asked, channel)
  const { market } = channel
  const amount = (await getConfiguredPrice(model, choices, channel))?.total.amount ?? null
  const kept = await tx
    .select({ id: configurations.id, modelId: configurations.modelId, key: configurations.key })
    .from(configurations)
    .where(isOwn)
  const same = kept.find((each) => each.modelId === model.id && each.key === key)
  if (!same && kept.length >= MOST_SAVED) throw conflict('savedFull', { max: MOST_SAVED })
  const id = same?.id ?? newId('configuration', now.getTime())
  const { customerId = null, visitorId = null } = actor
  const said = { name, market, amount, toldAmount: null, pricedAt: now, updatedAt: now }
  if (same) await tx.update(configurations).set(said).where(eq(configurations.id, id))
  else {
    const owner = { customerId, visitorId: customerId ? null : visitorId }
    const what = { id, modelId: model.id, version: model.version, key, choices }
    await tx.insert(configurations).values({ ...what, ...owner, ...said, createdAt: now })
  }
  await emit(configurationSaved({ id: model.id, slug, key, market, saved: id }))
  return { id, key }
}

/** Calls it otherwise. Throws `not_found` for what somebody else keeps. */
export async function renameConfiguration(
  { tx, actor, now }: Context,
  { id, name }: z.output<typeof renameConfigurationInput>,
): Promise<void> {
  authorize(actor, 'shop.buy')
  const isOwn = isOwnSaved(actor)
  if (!isOwn) throw signInFirst()
  const [renamed] = await tx
    .update(configurations)
    .set({ name, updatedAt: now })
    .where(and(eq(configurations.id, id), isOwn))
    .returning({ id: configurations.id })
  if (!renamed) throw notFound('configuration')
}

/** Keeps it no more. One that is gone already stays gone; what somebody else keeps is not touched. */
export async function deleteConfiguration({ tx, actor }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'shop.buy')
  const isOwn = isOwnSaved(actor)
  if (!isOwn) throw signInFirst()
  await tx.delete(configurations).where(and(eq(configurations.id, id), isOwn))
}

/** Run when someone signs in: what this browser keeps becomes theirs, once each. */
export async function adoptConfigurations(
  { tx, actor }: Context,
  { visitorId, customerId }: { visitorId: string; customerId: string },
): Promise<void> {
  authorize(actor, 'shop.buy')
  const isNamed = isNotNull(configurations.name)
  const isOfBrowser = and(eq(configurations.visitorId, visitorId), isNull(configurations.customerId), isNamed)
  const columns = { id: configurations.id, modelId: configurations.modelId, key: configurations.key }
  const brought = await tx.select(columns).from(configurations).where(isOfBrowser)
  if (!brought.length) return
  const own = await tx
    .select(columns)
    .from(configurations)
    .where(and(eq(configurations.customerId, customerId), isNamed))
  const double = brought.filter(({ modelId, key }) => own.some((each) => each.modelId === modelId && each.key === key))
  const ids = double.map(({ id }) => id)
  if (ids.length) await tx.delete(configurations).where(inArray(configurations.id, ids))
  await tx.update(configurations).set({ customerId, visitorId: null }).where(isOfBrowser)
}
