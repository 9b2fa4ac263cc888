import { type Compiled, compile } from './compile'
import { packModel } from './compiled-model'
import { Contradictions } from './contradiction'
import type { ModelDefinition } from './definition'
import { type DefinitionFault, defaultFaults, definitionFaults } from './definition-faults'
import { beginningFaults, deadAndForced } from './definition-statistics'
import { ConfiguratorEngine } from './engine'
import { engineModel } from './engine-model'
import { ModelError } from './model'
import type { ModelStatistics } from './model-statistics'
import { type SoundModel, soundModel } from './read-model'

/** A definition compiled, with what it is like. */
export type CompiledDefinition = { compiled: Uint8Array; statistics: ModelStatistics }
/** A compiled definition; or the error's key and the faults for which it is refused. */
export type PreparedDefinition =
  | CompiledDefinition
  | { refused: 'modelNotPublishable' | 'modelContradictory'; faults: DefinitionFault[] }

/** What a definition is refused for that takes too much. */
export const tooEntangled: PreparedDefinition = {
  refused: 'modelNotPublishable',
  faults: [{ place: 'rules', fault: 'tooEntangled' }],
}

/**
 * Checks and compiles a definition. Pure, so that it can be done in another process. Throws `OutOfTime`
 * after `until`, a time of `performance.now()`.
 */
export function prepareDefinition(definition: ModelDefinition, until?: number): PreparedDefinition {
  const unsound = definitionFaults(definition)
  if (unsound.length) return { refused: 'modelNotPublishable', faults: unsound }
  const model = soundModel(engineModel(definition))
  const from = performance.now()
  const compiled = compiledUnlessTooLarge(model, until)
  if (!compiled) return tooEntangled
  const milliseconds = Math.round(performance.now() - from)
  const engine = new ConfiguratorEngine(compiled)
  if (!engine.isPossible({})) return { refused: 'modelContradictory', faults: contradictions(model, definition, until) }
  const faults = [...defaultFaults(definition), ...beginningFaults(definition, engine)]
  if (faults.length) return { refused: 'modelNotPublishable', faults }
  const bytes = packModel(compiled)
  const statistics = {
    configurations: String(engine.count()),
    features: definition.features.length,
    rules: definition.rules.length,
    ...deadAndForced(definition, engine),
    nodes: compiled.graph.variable.length,
    bytes: bytes.length,
    milliseconds,
  }
  return { compiled: bytes, statistics }
}

function compiledUnlessTooLarge(model: SoundModel, until?: number): Compiled | undefined {
  try {
    return compile(model, { until })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return undefined
  }
}

/** A package only follows, so it never forbids anything. */
const contradictions = (model: SoundModel, { rules }: ModelDefinition, until?: number): DefinitionFault[] =>
  (new Contradictions(model, until).rulesAgainst() ?? [])
    .filter((at) => at < rules.length)
    .map((at) => ({ place: `rules.${at}`, fault: 'contradictory' }))
