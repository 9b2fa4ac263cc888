import { type Choices, holds } from './expression'
import type { SoundModel } from './read-model'

/** The rules, by their place in the model, that a full set of choices breaks. For a few checks: the engine knows more. */
export function refusedBy({ features, constraints }: SoundModel, choices: Choices): number[] {
  return constraints.flatMap((rule, at) => {
    if (rule.kind === 'expression') return holds(rule.expression, choices) ? [] : [at]
    const wanted = rule.scope.map((code) =>
      features.find((feature) => feature.code === code)?.values.indexOf(choices[code] ?? ''),
    )
    const isThere = rule.tuples.some((tuple) => wanted.every((value, column) => tuple[column] === value))
    return isThere === rule.forbidden ? [at] : []
  })
}
