import { type Compiled, compile } from './compile'
import { packModel, unpackModel } from './compiled-model'
import { Contradictions } from './contradiction'
import type { ModelDefinition } from './definition'
import { type DefinitionFault, defaultFaults, definitionFaults } from './definition-faults'
import { beginningFaults, deadAndForced } from './definition-statistics'
import { TooLarge } from './diagram/store'
import { ConfiguratorEngine } from './engine'
import { engineModel } from './engine-model'
import { ModelError } from './model'
import type { ModelStatistics } from './model-statistics'
import type { CompiledDefinition } from './prepare-definition'
import { type SoundModel, soundModel } from './read-model'

/** What someone who edits a definition has to know at once. */
export type DraftCheck = {
  faults: DefinitionFault[]
  /** Null while it cannot be read, allows nothing, or is too large to be counted while someone types. */
  statistics: ModelStatistics | null
  /** Places of a smallest set of rules that leaves no configuration; empty when there is one. */
  contradiction: number[]
  isTooLarge: boolean
}

/** A definition that can be asked, though nobody has published it. */
export type DraftEngine = { engine: ConfiguratorEngine; model: SoundModel; compiled: Compiled; milliseconds: number }

/** The longest that a draft may keep the process from doing other things, in milliseconds. */
const PATIENCE = 200
const LIMITS = { diagram: 20_000, search: [200_000, 2_000_000] }

/**
 * Everything that a definition will be refused for when it is published, and what it is like. Takes a second at most: what
 * cannot be told in it is not told.
 */
export function checkDraft(definition: ModelDefinition): DraftCheck {
  const nothing = { statistics: null, contradiction: [], isTooLarge: false }
  const faults = definitionFaults(definition)
  const draft = draftEngine(definition)
  if (draft === 'unreadable') return { ...nothing, faults }
  if (draft === 'too-large') return { ...nothing, faults, isTooLarge: true }
  const { engine, model, compiled, milliseconds } = draft
  if (!engine.isPossible({})) return { ...nothing, faults, ...contradictionOf(model, definition) }
  return {
    ...nothing,
    // Beginnings are looked at when all the names in them are sound.
    faults: faults.length ? faults : [...defaultFaults(definition), ...beginningFaults(definition, engine)],
    statistics: {
      configurations: String(engine.count()),
      features: definition.features.length,
      rules: definition.rules.length,
      ...deadAndForced(definition, engine),
      nodes: compiled.graph.variable.length,
      bytes: packModel(compiled).length,
      milliseconds,
    },
  }
}

/** The engine of a definition: the last ones are kept, so that trying a draft does not compile it at each click. */
export function draftEngine(definition: ModelDefinition): DraftEngine | 'unreadable' | 'too-large' {
  const key = keyOf(definition)
  const known = kept.get(key)
  if (known) return known
  const made = compiledDraft(definition)
  keep(key, made)
  return made
}

/** Keeps the engine of a definition that was compiled elsewhere. */
export function keepDraft(definition: ModelDefinition, { compiled: bytes, statistics }: CompiledDefinition): void {
  const model = soundModel(engineModel(definition))
  const compiled = unpackModel(bytes, model.features)
  const { milliseconds } = statistics
  keep(keyOf(definition), { model, compiled, milliseconds, engine: new ConfiguratorEngine(compiled) })
}

const keyOf = ({ features, rules, packages }: ModelDefinition) => JSON.stringify([features, rules, packages])

function keep(key: string, made: DraftEngine | 'unreadable' | 'too-large'): void {
  kept.delete(key)
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string)
  kept.set(key, made)
}

const MOST_KEPT = 4
const kept = new Map<string, DraftEngine | 'unreadable' | 'too-large'>()

function compiledDraft(definition: ModelDefinition): DraftEngine | 'unreadable' | 'too-large' {
  let model: SoundModel
  try {
    model = soundModel(engineModel(definition))
  } catch (error) {
    if (error instanceof ModelError) return 'unreadable'
    throw error
  }
  const from = performance.now()
  try {
    const compiled = compile(model, { ...LIMITS, until: from + PATIENCE })
    const milliseconds = Math.round(performance.now() - from)
    return { model, compiled, milliseconds, engine: new ConfiguratorEngine(compiled) }
  } catch (error) {
    if (error instanceof ModelError || error instanceof TooLarge) return 'too-large'
    throw error
  }
}

function contradictionOf(model: SoundModel, { rules }: ModelDefinition) {
  try {
    const guilty = new Contradictions(model, performance.now() + PATIENCE).rulesAgainst() ?? []
    // A package only follows, so it never forbids anything.
    return { contradiction: guilty.filter((at) => at < rules.length), isTooLarge: false }
  } catch (error) {
    if (error instanceof TooLarge) return { contradiction: [], isTooLarge: true }
    throw error
  }
}
