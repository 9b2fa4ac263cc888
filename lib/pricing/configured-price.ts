import { configurationPrice, type PriceEntry } from '@/lib/configurator/configuration-price'
import type { ModelDefinition } from '@/lib/configurator/definition'
import { monthlyInstalment } from '@/lib/configurator/instalment'
import type { MarketCode } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { type Money, money } from '@/lib/kernel/money'
import type { Price } from './price'

/** What a configuration costs now, part by part. Amounts are tax included, as the prices of its product are. */
export type ConfiguredPrice = {
  entries: PriceEntry[]
  total: Money
  /** What it cost before, while the product itself is announced as reduced. */
  regular: Money | null
  /** Null where nothing is sold by instalments. */
  monthly: { amount: Money; months: number; rate: number } | null
}

/** How a price may be paid in parts: months, and the yearly rate in millionths. */
export type Instalments = { months: number; rate: number }

/**
 * The one calculation of a configured price: the product's price in a market with what the choices add and packages take
 * off. Throws `invalid('configurationUnpriced')` for what is not sold there.
 */
export function configuredPrice(
  definition: Pick<ModelDefinition, 'features' | 'packages'>,
  choices: Record<string, string>,
  market: MarketCode,
  base: Pick<Price, 'amount' | 'currency' | 'regular'>,
  { months, rate }: Instalments,
): ConfiguredPrice {
  const { amount, currency, regular } = base
  const { entries, total } = configurationPrice(definition, choices, market, { amount, currency })
  return {
    entries,
    total,
    regular: regular === undefined ? null : money(total.amount - amount + regular, currency),
    monthly: months > 0 ? { amount: monthlyInstalment(total, months, rate), months, rate } : null,
  }
}

/** The same without instalments; undefined for what is not sold in the market. */
export function priceIfSold(
  definition: Pick<ModelDefinition, 'features' | 'packages'>,
  choices: Record<string, string>,
  market: MarketCode,
  base: Pick<Price, 'amount' | 'currency' | 'regular'>,
): ConfiguredPrice | undefined {
  try {
    return configuredPrice(definition, choices, market, base, { months: 0, rate: 0 })
  } catch (error) {
    if (isDomainError(error)) return undefined
    throw error
  }
}
