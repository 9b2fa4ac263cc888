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

/** "Lagoon, Chrome rack": what is other than the model is shown first. A switch that is on goes by its feature's name. */
export function shortWords(definition: Offer, choices: Record<string, string>, locale: Locale): string {
  const usual = defaultChoices(definition)
  const switches = new Map(
    definition.features.flatMap(({ code, shown, values }) => (shown === 'switch' ? [[code, values[0]?.code]] : [])),
  )
  return namedChoices(definition, choices, locale)
    .filter(({ feature, value }) => usual[feature] !== value)
    .map(({ feature, value, label, valueLabel }) => {
      if (!switches.has(feature)) return valueLabel
      return switches.get(feature) === value ? `${label}: ${valueLabel}` : label
    })
    .join(', ')
}

/** The parts of a price in one language, "Paint: Lagoon"; the first is the product's own, by its name. */
export const namedEntries = ({ features }: Offer, entries: PriceEntry[], name: string, locale: Locale): NamedEntry[] =>
  entries.map((entry) => {
    if (entry.kind === 'base') return { code: 'base', label: name, amount: entry.amount }
    const { kind, amount } = entry
    const label = localized(entry.label, locale)
    if (kind === 'package') return { code: `package:${entry.code}`, label, amount }
    const feature = features.find(({ code }) => code === entry.feature)
    const code = `${entry.feature}:${entry.code}`
    return { code, label: `${localized(feature?.label, locale)}: ${label}`, amount }
  })
