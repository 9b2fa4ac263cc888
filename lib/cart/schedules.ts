import 'server-only'
import { renewed } from '@/lib/configurator/asked-configuration-queries'
import { getModelVersion } from '@/lib/configurator/model-queries'
import { transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { channelOf, isMarket, markets } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { MINUTE } from '@/lib/kernel/time'
import { getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import { notePrices, takeWatchedPrices, type WatchedPrice } from './saved-price-commands'

const AT_ONCE = 100

/** Looks at the prices of saved configurations, so that who saved one can be told when it costs less. */
export const watchSavedPrices: Schedule = {
  name: 'cart.watchSavedPrices',
  every: 10 * MINUTE,
  handle: async (now) => {
    for (let more = true; more; ) {
      const { value: watched } = await transact(system, (context) => takeWatchedPrices(context, AT_ONCE), { now })
      // Outside of any transaction: prices are only read.
      const found = await Promise.all(watched.map(async (each) => ({ watched: each, ...(await priceOf(each)) })))
      if (found.length) await transact(system, (context) => notePrices(context, found), { now })
      more = watched.length === AT_ONCE
    }
  },
}

/** Null for what cannot be built or is not sold any more. */
async function priceOf({ modelId, version, published, choices, market }: WatchedPrice) {
  if (!isMarket(market)) return { amount: null, currency: '' }
  const { storefront, currency } = markets[market]
  const model = await getModelVersion(modelId, published)
  const current = version === published ? choices : model && renewed(model, choices, market).configuration?.choices
  if (!model || !current) return { amount: null, currency }
  try {
    const price = await getConfiguredPrice(model, current, channelOf(storefront))
    return { amount: price?.total.amount ?? null, currency }
  } catch (error) {
    if (!isDomainError(error)) throw error
    return { amount: null, currency }
  }
}
