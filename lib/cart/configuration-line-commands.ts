import 'server-only'
import type { z } from 'zod'
import { nearestTo, requireConfiguration } from '@/lib/configurator/asked-configuration-queries'
import { keepConfiguration } from '@/lib/configurator/configuration-commands'
import type { Configuration } from '@/lib/configurator/engine-queries'
import { configurationAdded } from '@/lib/configurator/events'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { DomainError, isDomainError, notFound } from '@/lib/kernel/errors'
import { getBaseVariant, getConfiguredPrice } from '@/lib/pricing/configured-price-queries'
import type { addConfigurationInput } from './cart'
import { type AddedLine, putPieces } from './cart-commands'
import { holdOrOpenCart } from './open-cart-commands'

export type AddConfiguration = z.input<typeof addConfigurationInput>

/**
 * Puts a configuration of a published model into the cart, as one line with its choices; the same again sums. Its price is
 * computed from the published version, never taken from outside. Throws `not_found` for a model that is not sold here, what
 * `requireConfiguration` and `addLine` throw, and `invalid('configurationUnpriced')`; each with the `nearest` that can be had.
 */
export async function addConfiguration(
  context: Context,
  input: AddConfiguration,
): Promise<AddedLine & { key: string }> {
  const { actor, channel, emit } = context
  authorize(actor, 'shop.buy')
  const { token, quantity = 1, model: slug, ...asked } = input
  const model = await getPublishedModel(slug)
  if (!model) throw notFound('model')
  const cart = await holdOrOpenCart(context, token)
  const { market } = cart
  const configuration = await requireConfiguration(model, asked, { market, locale: channel.locale })
  await requirePriced(configuration, market)
  const variantId = await getBaseVariant(model.productId)
  if (!variantId) throw notFound('variant')
  const configurationId = await keepConfiguration(context, configuration)
  const added = await putPieces(context, cart, { variantId, configurationId, quantity })
  const { key } = configuration
  await emit(configurationAdded({ id: model.id, slug, key, cart: cart.id, market, quantity: added.added }))
  return { ...added, key }
}

/** Throws when something of it is not sold in the market, with the nearest that is. */
async function requirePriced({ model, choices }: Configuration, market: MarketCode): Promise<void> {
  try {
    if (await getConfiguredPrice(model, choices, { market })) return
  } catch (error) {
    if (!isDomainError(error)) throw error
    const nearest = nearestTo(model, choices, market)?.key ?? ''
    throw new DomainError(error.code, error.key, error.fields, { ...error.params, nearest })
  }
  throw notFound('variant')
}
