import { marketCodes } from '@/lib/kernel/channel'
import { chosenValue, defaultChoices } from './chosen-value'
import { readFacts } from './configuration-facts'
import type { ModelDefinition } from './definition'
import { engineModel, packageFeature, withPackages } from './engine-model'
import { ExpressionError } from './expression-faults'
import { type Known, parseExpression } from './expression-text'
import { ModelError } from './model'
import { soundModel } from './read-model'
import { refusedBy } from './refused-by'

/** Something that keeps a model from being published: the place (`features.2.default`) and a key of `errors.field`. */
export type DefinitionFault = { place: string; fault: string }

/**
 * What is wrong in a definition that a schema cannot see: names that lead nowhere or stand twice, texts that cannot be
 * read, prices that are missing. Empty when it can be compiled.
 */
export function definitionFaults(definition: ModelDefinition): DefinitionFault[] {
  const faults = [
    ...twice('steps', definition.steps),
    ...twice('features', definition.features),
    ...twice('editions', definition.editions),
    ...twice('packages', definition.packages),
    ...twice('needs', definition.needs),
    ...twice('facts', definition.facts),
    ...twice('pictures.angles', definition.pictures.angles),
    ...definition.features.flatMap((feature, at) => featureFaults(definition, feature, `features.${at}`)),
    ...definition.packages.flatMap((each, at) => packageFaults(definition, each, `packages.${at}`)),
    ...definition.editions.flatMap(({ choices }, at) => choiceFaults(definition, choices, `editions.${at}.choices`)),
    ...definition.needs.flatMap(({ answers }, at) => [
      ...twice(`needs.${at}.answers`, answers),
      ...answers.flatMap(({ choices }, n) => choiceFaults(definition, choices, `needs.${at}.answers.${n}.choices`)),
    ]),
  ]
  // What refers to names is read only where all names are sound.
  return faults.length ? faults : [...ruleFaults(definition), ...pictureFaults(definition)]
}

/** The rules of a sound definition that its defaults break: what a shopper sees first has to be valid. */
export function defaultFaults(definition: ModelDefinition): DefinitionFault[] {
  const model = soundModel(engineModel(definition))
  const broken = refusedBy(model, withPackages(definition, defaultChoices(definition)))
  return broken.map((at) => ({ place: `rules.${at}`, fault: 'defaultsRefused' }))
}

function featureFaults(
  { steps }: ModelDefinition,
  { step, values, default: first }: ModelDefinition['features'][number],
  place: string,
): DefinitionFault[] {
  const unpriced = values.flatMap(({ surcharge }, at) =>
    surcharge && marketCodes.some((market) => surcharge[market] === undefined)
      ? [{ place: `${place}.values.${at}.surcharge`, fault: 'pricePerMarket' }]
      : [],
  )
  return [
    ...twice(`${place}.values`, values),
    ...(steps.some(({ code }) => code === step) ? [] : [{ place: `${place}.step`, fault: 'unknown' }]),
    ...(values.some(({ code }) => code === first) ? [] : [{ place: `${place}.default`, fault: 'unknown' }]),
    ...unpriced,
  ]
}

function packageFaults(
  definition: ModelDefinition,
  each: ModelDefinition['packages'][number],
  place: string,
): DefinitionFault[] {
  const isTaken = definition.features.some(({ code }) => code === packageFeature(each))
  const isUnpriced = marketCodes.some((market) => each.reduction[market] === undefined)
  return [
    ...(isTaken ? [{ place: `${place}.code`, fault: 'taken' }] : []),
    ...(isUnpriced ? [{ place: `${place}.reduction`, fault: 'pricePerMarket' }] : []),
    ...(Object.keys(each.choices).length < 2 ? [{ place: `${place}.choices`, fault: 'twoOrMore' }] : []),
    ...choiceFaults(definition, each.choices, `${place}.choices`),
  ]
}

const choiceFaults = (definition: ModelDefinition, choices: Record<string, string>, place: string) =>
  Object.entries(choices).flatMap(([feature, value]): DefinitionFault[] =>
    chosenValue(definition, feature, value) ? [] : [{ place: `${place}.${feature}`, fault: 'unknown' }],
  )

function twice(place: string, list: { code: string }[]): DefinitionFault[] {
  const seen = new Set<string>()
  return list.flatMap(({ code }, at) => {
    const isKnown = seen.has(code)
    seen.add(code)
    return isKnown ? [{ place: `${place}.${at}.code`, fault: 'taken' }] : []
  })
}

function ruleFaults(definition: ModelDefinition): DefinitionFault[] {
  try {
    soundModel(engineModel(definition))
    return []
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return [{ place: dotted(error.place), fault: unreadableRule(error) }]
  }
}

function pictureFaults(definition: ModelDefinition): DefinitionFault[] {
  const { angles, layers } = definition.pictures
  const model = engineModel(definition)
  const known: Known = new Map(model.features.map((feature) => [feature.code, feature]))
  const faults = layers.flatMap(({ angle, when, tint }, at): DefinitionFault[] => {
    const place = `pictures.layers.${at}`
    const painted = definition.features.find(({ code }) => code === tint?.feature)
    return [
      ...(angles.some(({ code }) => code === angle) ? [] : [{ place: `${place}.angle`, fault: 'unknown' }]),
      ...(tint && !painted?.values.some(({ paint, swatch }) => paint ?? swatch)
        ? [{ place: `${place}.tint.feature`, fault: 'noColours' }]
        : []),
      ...whenFaults(when, known, `${place}.when`),
    ]
  })
  try {
    readFacts(definition)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    faults.push({ place: 'facts', fault: conditionFault(error) })
  }
  return faults
}

function whenFaults(when: string | undefined, known: Known, place: string): DefinitionFault[] {
  try {
    if (when) parseExpression(when, known)
    return []
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return [{ place, fault: conditionFault(error) }]
  }
}

/** A condition's fault as a field's: `condition.feature?name=gold`. */
export const conditionFault = ({ fault, about }: ExpressionError) => `condition.${fault}?${new URLSearchParams(about)}`

const unreadableRule = ({ cause, message, place }: ModelError) =>
  cause instanceof ExpressionError
    ? conditionFault(cause)
    : `unreadable?${new URLSearchParams({ what: message.slice(place.length + 2) })}`

/** `rules[3].of[1], sign 4` is `rules.3.of.1` in a form. */
const dotted = (place: string) => place.replace(/, sign.*$/, '').replace(/\[(\d+)\]/g, '.$1')
