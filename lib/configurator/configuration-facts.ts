import type { Localized } from '@/lib/kernel/locale'
import { chosenValue } from './chosen-value'
import type { ModelDefinition, Part } from './definition'
import { engineModel } from './engine-model'
import { type Choices, type Expression, holds } from './expression'
import { type Known, parseExpression } from './expression-text'

/** A fact whose conditions are read: the browser needs no reader of texts. */
export type ReadFact =
  | {
      kind: 'sum'
      code: string
      label: Localized
      base: number
      numbers: Record<string, Record<string, number>>
      unit: string
      per: number
    }
  | { kind: 'cases'; code: string; label: Localized; cases: { code: string; label: Localized; when?: Expression }[] }

/** What is so with these choices: 128.5 kg, or the licence that it needs. */
export type ShownFact = { code: string; label: Localized } & (
  | { amount: number; unit: string }
  | { case: string; says: Localized }
)

/** The features as texts of conditions know them. */
export const knownOf = (definition: ModelDefinition): Known =>
  new Map(engineModel(definition).features.map((feature) => [feature.code, feature]))

/** Reads the conditions of a model's facts. Throws `ExpressionError`. */
export function readFacts(definition: ModelDefinition): ReadFact[] {
  const known = knownOf(definition)
  return definition.facts.map((fact): ReadFact => {
    if (fact.kind === 'cases')
      return {
        ...fact,
        cases: fact.cases.map(({ when, ...each }) => ({
          ...each,
          ...(when && { when: parseExpression(when, known) }),
        })),
      }
    const { number, ...rest } = fact
    const numbers = Object.fromEntries(
      [...known].flatMap(([code, { attributes }]) => (attributes?.[number] ? [[code, attributes[number]]] : [])),
    )
    return { ...rest, numbers }
  })
}

/** The facts of a configuration. A fact by cases of which none holds is not among them. */
export function factsOf(facts: ReadFact[], choices: Choices): ShownFact[] {
  return facts.flatMap((fact): ShownFact[] => {
    const { code, label } = fact
    if (fact.kind === 'sum') {
      const sum = Object.entries(fact.numbers).reduce(
        (all, [feature, numbers]) => all + (numbers[choices[feature] ?? ''] ?? 0),
        fact.base,
      )
      return [{ code, label, amount: sum / fact.per, unit: fact.unit }]
    }
    const found = fact.cases.find(({ when }) => !when || holds(when, choices))
    return found ? [{ code, label, case: found.code, says: found.label }] : []
  })
}

/** What has to be there to build a configuration, each part once, in the order of the features. */
export function partsOf(definition: Pick<ModelDefinition, 'features'>, choices: Choices): Part[] {
  const parts = new Map<string, number>()
  for (const { code } of definition.features)
    for (const { sku, quantity } of chosenValue(definition, code, choices[code])?.parts ?? [])
      parts.set(sku, (parts.get(sku) ?? 0) + quantity)
  return [...parts].map(([sku, quantity]) => ({ sku, quantity }))
}

/** The working days that a configuration takes when all parts are there: the longest of its values. */
export const leadDaysOf = (definition: Pick<ModelDefinition, 'features'>, choices: Choices): number =>
  Math.max(0, ...definition.features.map(({ code }) => chosenValue(definition, code, choices[code])?.leadDays ?? 0))
