import 'server-only'
import type { z } from 'zod'
import { configurations } from '@/db/schema/configurator'
import { renewed } from '@/lib/configurator/asked-configuration-queries'
import { getConfiguration } from '@/lib/configurator/engine-queries'
import { configurationSaved } from '@/lib/configurator/events'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { isDomainError, signInFirst } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import { type bringConfigurationsInput, MOST_SAVED } from './saved-configuration'
import { isOwnSaved } from './saved-configuration-rows'

type Brought = z.output<typeof bringConfigurationsInput>['configurations'][number]

/**
 * Keeps with the account what a browser has kept by itself, each once: what is there already keeps its name. Also what cannot
 * be built any more, since the list leads to the nearest that can. Answers what is left, for which there is no room; what names
 * nothing is in neither.
 */
export async function bringConfigurations(
  context: Context,
  { configurations: brought }: z.output<typeof bringConfigurationsInput>,
): Promise<{ kept: number; left: Brought[] }> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'account.own')
  const isOwn = actor.customerId ? isOwnSaved(actor) : undefined
  if (!isOwn || !actor.customerId) throw signInFirst()
  const rows = await tx
    .select({ modelId: configurations.modelId, key: configurations.key })
    .from(configurations)
    .where(isOwn)
  const known = new Set(rows.map(({ modelId, key }) => `${modelId} ${key}`))
  const left: Brought[] = []
  let kept = 0
  for (const each of brought) {
    const model = await getPublishedModel(each.model)
    const found = model && (await getConfiguration(model.id, each.key))
    if (!model || !found || known.has(`${model.id} ${found.key}`)) continue
    if (known.size >= MOST_SAVED) {
      left.push(each)
      continue
    }
    known.add(`${model.id} ${found.key}`)
    const { key, choices } = found
    const current =
      found.model.version === model.version ? found : renewed(model, choices, channel.market).configuration
    const price = current && (await getConfiguredPrice(model, current.choices, channel).catch(unpriced))
    const id = newId('configuration', now.getTime())
    const { market } = channel
    const what = { id, modelId: model.id, version: found.model.version, key, choices, name: each.name, market }
    const amount = price?.total.amount ?? null
    const owner = { customerId: actor.customerId, visitorId: null }
    await tx.insert(configurations).values({ ...what, ...owner, amount, pricedAt: now, createdAt: now, updatedAt: now })
    await emit(configurationSaved({ id: model.id, slug: model.slug, key, market, saved: id }))
    kept++
  }
  return { kept, left }
}

/** Not sold in this market: it is kept without a price. */
function unpriced(error: unknown): undefined {
  if (!isDomainError(error)) throw error
}
