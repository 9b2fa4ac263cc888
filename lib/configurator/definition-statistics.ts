import type { ModelDefinition } from './definition'
import type { DefinitionFault } from './definition-faults'
import type { ConfiguratorEngine } from './engine'
import type { ModelStatistics } from './model-statistics'

/** Choices that someone may begin with and that lead to nothing. */
export function beginningFaults({ editions, packages, needs }: ModelDefinition, engine: ConfiguratorEngine) {
  const fault = 'neverValid'
  const beginnings = [
    ...editions.map(({ choices }, at) => ({ place: `editions.${at}.choices`, fault, choices })),
    ...packages.map(({ choices }, at) => ({ place: `packages.${at}.choices`, fault, choices })),
    ...needs.flatMap(({ answers }, at) =>
      answers.map(({ choices }, n) => ({ place: `needs.${at}.answers.${n}.choices`, fault, choices })),
    ),
  ]
  return beginnings.flatMap(({ choices, ...place }): DefinitionFault[] => (engine.isPossible(choices) ? [] : [place]))
}

/** Values that no configuration has, and those that every one has. */
export function deadAndForced({ features }: ModelDefinition, engine: ConfiguratorEngine) {
  const valid = engine.validValues()
  const dead: ModelStatistics['dead'] = []
  const forced: ModelStatistics['forced'] = []
  for (const { code: feature, values } of features) {
    const [first, ...others] = valid[feature] ?? []
    if (first && !others.length && values.length > 1) forced.push({ feature, value: first })
    for (const { code: value } of values) if (!valid[feature]?.includes(value)) dead.push({ feature, value })
  }
  return { dead, forced }
}
