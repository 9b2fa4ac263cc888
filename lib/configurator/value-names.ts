import type { Compiled } from './compile'
import type { Choices } from './expression'
import { UnknownChoice } from './unknown-choice'

/** Finds the numbers of features and values by their names, and the names by the numbers. */
export class ValueNames {
  readonly #numbers: ReadonlyMap<string, { at: number; values: ReadonlyMap<string, number> }>

  constructor(private readonly compiled: Compiled) {
    this.#numbers = new Map(
      compiled.features.map(({ code, values }, at) => [
        code,
        { at, values: new Map(values.map((value, number) => [value, number])) },
      ]),
    )
  }

  /** Which feature it is, and which of its values. Throws `UnknownChoice`. */
  numbersOf(feature: string, value: string): { at: number; value: number } {
    const known = this.#numbers.get(feature)
    if (!known) throw new UnknownChoice(feature)
    const number = known.values.get(value)
    if (number === undefined) throw new UnknownChoice(feature, value)
    return { at: known.at, value: number }
  }

  /** The choices of a value for each feature. */
  named(values: ArrayLike<number>): Choices {
    const named: Choices = {}
    for (const [at, { code, values: names }] of this.compiled.features.entries())
      named[code] = names[values[at] as number] as string
    return named
  }
}
