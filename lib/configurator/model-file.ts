import { ModelError } from './model'
import { readModel, type SoundModel, soundModel } from './read-model'
import { readUvl } from './uvl'

/**
 * The model of a file: the project's JSON, or the Universal Variability Language where the text is not JSON. Throws
 * `ModelError` with the place of the first fault.
 */
export function readModelFile(text: string): SoundModel {
  const content = text.replace(/^\uFEFF/, '')
  if (!/^\s*[[{]/.test(content)) return soundModel(readUvl(content))
  return readModel(parsed(content))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ModelError(placeIn(text, error), 'The JSON breaks off or is broken here.')
  }
}

/** Node tells the position of most faults; of a text that just ends it tells nothing. */
function placeIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec((error as Error).message)?.[1]
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n')
  return `line ${before.length}, sign ${(before.at(-1)?.length ?? 0) + 1}`
}
