import 'server-only'
import { invalid } from '@/lib/kernel/errors'
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
import { missingPictures } from './picture-fault-queries'
import type { PicturePlan } from './picture-plan'
import { planPictures } from './plan-pictures'
import { type SoundModel, soundModel } from './read-model'

/** A definition with all that the shop needs of it. */
export type ReadyModel = {
  definition: ModelDefinition
  compiled: Uint8Array
  pictures: PicturePlan
  statistics: ModelStatistics
}

/**
 * All that publishing a definition needs, made outside of any transaction. Throws `invalid('modelNotPublishable')` with a
 * field for each fault, and `invalid('modelContradictory')` with the rules of a smallest set that leaves nothing.
 */
export async function prepareModel(definition: ModelDefinition): Promise<ReadyModel> {
  refuse('modelNotPublishable', definitionFaults(definition))
  refuse('modelNotPublishable', await missingPictures(definition))
  const model = soundModel(engineModel(definition))
  const from = performance.now()
  const compiled = compileOrRefuse(model)
  const milliseconds = Math.round(performance.now() - from)
  const engine = new ConfiguratorEngine(compiled)
  if (!engine.isPossible({})) refuse('modelContradictory', contradictions(model, definition))
  refuse('modelNotPublishable', [...defaultFaults(definition), ...beginningFaults(definition, engine)])
  const bytes = packModel(compiled)
  return {
    definition,
    compiled: bytes,
    pictures: await planPictures(definition),
    statistics: {
      configurations: String(engine.count()),
      features: definition.features.length,
      rules: definition.rules.length,
      ...deadAndForced(definition, engine),
      nodes: compiled.graph.variable.length,
      bytes: bytes.length,
      milliseconds,
    },
  }
}

function refuse(key: string, faults: DefinitionFault[]): void {
  if (faults.length) throw invalid(key, Object.fromEntries(faults.map(({ place, fault }) => [place, [fault]])))
}

function compileOrRefuse(model: SoundModel): Compiled {
  try {
    return compile(model)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    throw invalid('modelNotPublishable', { rules: ['tooEntangled'] })
  }
}

/** A package only follows, so it never forbids anything. */
const contradictions = (model: SoundModel, { rules }: ModelDefinition): DefinitionFault[] =>
  (new Contradictions(model).rulesAgainst() ?? [])
    .filter((at) => at < rules.length)
    .map((at) => ({ place: `rules.${at}`, fault: 'contradictory' }))
