import { type MarketCode, markets } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import type { Localized } from '@/lib/kernel/locale'
import { type Money, money } from '@/lib/kernel/money'
import { chosenValue } from './chosen-value'
import type { ModelDefinition } from './definition'
import { packagesIn } from './engine-model'

/** One part of a price, in minor units. `code` is a value's (of `feature`) or a package's. */
export type PriceEntry =
  | { kind: 'base'; amount: number }
  | { kind: 'value'; feature: string; code: string; label: Localized; amount: number }
  | { kind: 'package'; code: string; label: Localized; amount: number }

export type ConfigurationPrice = { entries: PriceEntry[]; total: Money }

/**
 * What a configuration costs in a market, part by part: the model's own price (which may be a campaign's), what the
 * choices add, and what packages take off. What is included is not among the entries. Throws
 * `invalid('configurationUnpriced')` with the features whose value has no price there.
 */
export function configurationPrice(
  definition: Pick<ModelDefinition, 'features' | 'packages'>,
  choices: Record<string, string>,
  market: MarketCode,
  base: Money,
): ConfigurationPrice {
  const { currency } = markets[market]
  if (base.currency !== currency) throw new Error(`The base price is in ${base.currency}, the market in ${currency}`)
  const unpriced: string[] = []
  const values = definition.features.flatMap(({ code: feature }): PriceEntry[] => {
    const value = chosenValue(definition, feature, choices[feature])
    const amount = value?.surcharge ? value.surcharge[market] : 0
    if (!value || amount === undefined) unpriced.push(feature)
    return value && amount ? [{ kind: 'value', feature, code: value.code, label: value.label, amount }] : []
  })
  if (unpriced.length)
    throw invalid('configurationUnpriced', Object.fromEntries(unpriced.map((feature) => [feature, ['unpriced']])))
  const reductions = packagesIn(definition.packages, choices).flatMap(({ code, label, reduction }): PriceEntry[] => {
    const amount = -(reduction[market] ?? 0)
    return amount ? [{ kind: 'package', code, label, amount }] : []
  })
  const entries: PriceEntry[] = [{ kind: 'base', amount: base.amount }, ...values, ...reductions]
  return {
    entries,
    total: money(
      entries.reduce((sum, { amount }) => sum + amount, 0),
      currency,
    ),
  }
}
