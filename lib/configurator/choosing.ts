import { configurationKey } from './configuration-key'
import type { ModelDefinition } from './definition'
import type { ConfiguratorEngine } from './engine'
import { withPackages } from './engine-model'
import type { Choices } from './expression'
import { type Refusal, refusal, type Terms } from './resolve'

/** Whoever puts a model together, in the browser or on the server: the same answers. */
export type Chooser = {
  engine: ConfiguratorEngine
  version: number
  definition: Pick<ModelDefinition, 'features' | 'packages'>
  terms: Terms
}

/** A valid configuration, and which of its choices someone has made: the others only follow and may follow again. */
export type Chosen = { own: Choices; choices: Choices; price: number }

/** Where a click on a value leads: to a configuration (with what it costs more), or nowhere without other changes. */
export type Offer = { key: string; difference: number; also: string[] } | null
export type Offers = Record<string, Record<string, Offer>>

/** These choices and what the model prefers for the others; undefined when they do not go together. */
export function completed({ engine, definition, terms }: Chooser, own: Choices): Chosen | undefined {
  const found = engine.complete(own, terms.preferred, terms.prices)
  return found && { own, choices: ofFeatures(definition, found.choices), price: found.cost }
}

/** A configuration as someone finds it at its address: own choices are those that do not follow from the others. */
export function chosenAt(chooser: Chooser, choices: Choices): Chosen {
  const { preferred } = chooser.terms
  const whole = (own: Choices) => {
    const found = completed(chooser, own)
    return found && isSame(found.choices, choices) ? found : undefined
  }
  let own = Object.fromEntries(Object.entries(choices).filter(([feature, value]) => preferred[feature] !== value))
  let best = whole(own)
  if (!best) return { own: choices, choices, price: completed(chooser, choices)?.price ?? 0 }
  // What others bring along stands later in the conversation less often than earlier.
  for (const feature of Object.keys(own)) {
    const { [feature]: _, ...fewer } = own
    const found = whole(fewer)
    if (found) [own, best] = [fewer, found]
  }
  return best
}

/** The configuration after a click; undefined when the value does not go with the other own choices. */
export const choose = (chooser: Chooser, { own }: Chosen, feature: string, value: string): Chosen | undefined =>
  completed(chooser, { ...own, [feature]: value })

/** Where each value leads from here. */
export function offersOf(chooser: Chooser, chosen: Chosen): Offers {
  return Object.fromEntries(
    chooser.definition.features.map(({ code, values }) => [
      code,
      Object.fromEntries(values.map((value) => [value.code, offerOf(chooser, chosen, code, value.code)])),
    ]),
  )
}

/** Why a value cannot be had as things are, and what the nearest change is. */
export const refusalOf = (
  { engine, definition, terms }: Chooser,
  { own, choices }: Chosen,
  feature: string,
  value: string,
): Refusal | null => {
  const said = refusal(engine, own, { feature, value }, terms)
  if (!said) return null
  // All of what is shown should stay, not only what was chosen.
  const found = engine.repair(choices, { [feature]: value }, terms.prices)
  if (!found) return said
  const now = engine.complete(choices, {}, terms.prices)?.cost ?? found.cost
  const changes = found.changes.filter((change) => change.feature !== feature)
  const repaired = ofFeatures(definition, found.choices)
  return { ...said, repair: { changes, choices: repaired, price: found.cost, difference: found.cost - now } }
}

/** The address of a configuration behind its model's. */
export const keyOf = ({ engine, version, definition }: Chooser, choices: Choices): string =>
  configurationKey({ version, number: engine.numberOf(withPackages(definition, choices)) ?? 0n })

function offerOf(chooser: Chooser, chosen: Chosen, feature: string, value: string): Offer {
  const next = choose(chooser, chosen, feature, value)
  if (!next) return null
  const also = Object.keys(next.choices).filter(
    (each) => each !== feature && next.choices[each] !== chosen.choices[each],
  )
  return { key: keyOf(chooser, next.choices), difference: next.price - chosen.price, also }
}

const ofFeatures = ({ features }: Pick<ModelDefinition, 'features'>, choices: Choices): Choices =>
  Object.fromEntries(features.map(({ code }) => [code, choices[code] as string]))

const isSame = (a: Choices, b: Choices) => Object.keys(a).every((feature) => a[feature] === b[feature])
