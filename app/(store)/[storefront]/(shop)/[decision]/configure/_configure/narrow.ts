import type { ModelDefinition } from '@/lib/configurator/definition'
import type { MarketCode } from '@/lib/kernel/channel'
import { type Locale, type Localized, localized } from '@/lib/kernel/locale'

const LANGUAGES = new Set(['en', 'de', 'pl'])

/** The same with every text in one language only: what else is said need not travel. */
export function inOneLanguage<T>(value: T, locale: Locale): T {
  if (Array.isArray(value)) return value.map((each) => inOneLanguage(each, locale)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
  const isText = entries.length > 0 && entries.every(([key, each]) => LANGUAGES.has(key) && typeof each === 'string')
  if (isText) return { [locale]: localized(value as Localized, locale) } as T
  return Object.fromEntries(entries.map(([key, each]) => [key, inOneLanguage(each, locale)])) as T
}

/** The same with the prices of one market only. */
export function ofOneMarket(definition: ModelDefinition, market: MarketCode): ModelDefinition {
  const own = (amounts: Partial<Record<MarketCode, number>>) =>
    amounts[market] === undefined ? {} : { [market]: amounts[market] }
  return {
    ...definition,
    features: definition.features.map((feature) => ({
      ...feature,
      values: feature.values.map(({ surcharge, numbers: _, ...value }) => ({
        ...value,
        ...(surcharge && { surcharge: own(surcharge) }),
      })),
    })),
    packages: definition.packages.map((each) => ({ ...each, reduction: own(each.reduction) })),
  }
}
