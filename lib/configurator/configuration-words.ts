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

/** By custom `no` and `none` leave a feature out: there is nothing to name. */
export const isPresent = ({ value }: { value: string | undefined }): boolean => value !== 'no' && value !== 'none'

/** "Lagoon, Chrome rack": the colours, and what is other than the model is shown first. */
export function shortWords(definition: Offer, choices: Record<string, string>, locale: Locale): string {
  const usual = defaultChoices(definition)
  return definition.features
    .filter(({ code, shown }) => shown === 'colour' || usual[code] !== choices[code])
    .map((feature) => chosenWords(feature, choices, locale))
    .filter(Boolean)
    .join(', ')
}

/**
 * What was chosen in a step: "Comfort, for two". A value that leaves its feature out is named only where there is nothing
 * else to name.
 */
export function stepWords(definition: Offer, step: string, choices: Record<string, string>, locale: Locale): string {
  const features = definition.features.filter((feature) => feature.step === step)
  const present = features.filter(({ code }) => isPresent({ value: choices[code] }))
  const named = present.length ? present : features.slice(0, 1)
  return named.map((feature) => chosenWords(feature, choices, locale)).join(', ')
}

/** A value by its label; a switch that is on goes by its feature's name, and one that is off by both. */
function chosenWords(feature: Offer['features'][number], choices: Record<string, string>, locale: Locale): string {
  const value = valueChosen(feature, choices)
  if (!value) return ''
  if (feature.shown !== 'switch') return localized(value.label, locale)
  const name = localized(feature.label, locale)
  return value === feature.values[0] ? `${name}: ${localized(value.label, locale)}` : name
}

const valueChosen = ({ code, values }: Offer['features'][number], choices: Record<string, string>) =>
  values.find((value) => value.code === choices[code])

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
