import { type Locale, localized } from '@/lib/kernel/locale'
import { chosenValue, defaultChoices } from './chosen-value'
import type { PriceEntry } from './configuration-price'
import type { ModelDefinition } from './definition'

export type NamedChoice = { feature: string; value: string; label: string; valueLabel: string }
/** A part of a price in words; minor units. `code` is `base`, `feature:value` or `package:code`. */
export type NamedEntry = { code: string; label: string; amount: number }

type Offer = Pick<ModelDefinition, 'features'>

/** What was chosen of each feature, in the model's order and in one language. */
export const namedChoices = (definition: Offer, choices: Record<string, string>, locale: Locale): NamedChoice[] =>
  definition.features.flatMap(({ code: feature, label }) => {
    const value = chosenValue(definition, feature, choices[feature])
    if (!value) return []
    return [{ feature, value: value.code, label: localized(label, locale), valueLabel: localized(value.label, locale) }]
  })

/** "Lagoon, Chrome rack": what is other than the model is shown first. Empty when nothing is. */
export function shortWords(definition: Offer, choices: Record<string, string>, locale: Locale): string {
  const usual = defaultChoices(definition)
  return namedChoices(definition, choices, locale)
    .filter(({ feature, value }) => usual[feature] !== value)
    .map(({ valueLabel }) => valueLabel)
    .join(', ')
}

/** The parts of a price in one language; the first is the product's own, by its name. */
export const namedEntries = (entries: PriceEntry[], name: string, locale: Locale): NamedEntry[] =>
  entries.map((entry) => {
    if (entry.kind === 'base') return { code: 'base', label: name, amount: entry.amount }
    const code = entry.kind === 'value' ? `${entry.feature}:${entry.code}` : `package:${entry.code}`
    return { code, label: localized(entry.label, locale), amount: entry.amount }
  })
