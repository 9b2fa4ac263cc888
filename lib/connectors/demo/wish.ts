import type { ModelDefinition } from '@/lib/configurator/definition'
import type { dice } from './dice'

export type Roll = ReturnType<typeof dice>
type Feature = ModelDefinition['features'][number]

/** How much somebody likes a value: paints differ, most things stay as they are, and what costs a lot is wanted by fewer. */
export function wish(feature: Feature, at: number): number {
  const value = feature.values[at]
  if (!value) return 0
  const taste = 0.55 + ((at * 7 + feature.code.length * 3) % 5) / 5
  if (feature.shown === 'colour') return taste
  if (value.code === feature.default) return 2.2
  const francs = Math.max(0, value.surcharge?.ch ?? 0) / 100
  return taste / (1 + francs / 350)
}

/** One of the feature's values, as people choose. */
export const drawValue = (feature: Feature, roll: Roll) =>
  roll.weighted(
    feature.values.map((value, at) => ({ value, at })),
    ({ at }) => wish(feature, at),
  ).value
