/**
 * What a rule says about choices. `is`: the feature has one of the values. `count`: how many of the parts hold.
 * `compare`: the numbers that the chosen values stand for, added up, beside a number; a value without one counts 0.
 */
export type Expression =
  | { op: 'is'; feature: string; values: string[] }
  | { op: 'not'; of: Expression }
  | { op: 'and' | 'or'; of: Expression[] }
  | { op: 'implies'; when: Expression; needs: Expression }
  | { op: 'same'; of: [Expression, Expression] }
  | { op: 'count'; of: Expression[]; min: number; max: number }
  | { op: 'compare'; terms: Term[]; relation: Relation; number: number }

/** What each value of a feature adds to a sum. */
export type Term = { feature: string; numbers: Record<string, number> }
export type Relation = '<' | '<=' | '=' | '!=' | '>=' | '>'

/** One value for each feature. */
export type Choices = Record<string, string>

/** Whether the expression holds for choices that name every feature it speaks of. */
export function holds(expression: Expression, choices: Choices): boolean {
  switch (expression.op) {
    case 'is':
      return expression.values.includes(choices[expression.feature] ?? '')
    case 'not':
      return !holds(expression.of, choices)
    case 'and':
      return expression.of.every((part) => holds(part, choices))
    case 'or':
      return expression.of.some((part) => holds(part, choices))
    case 'implies':
      return !holds(expression.when, choices) || holds(expression.needs, choices)
    case 'same':
      return holds(expression.of[0], choices) === holds(expression.of[1], choices)
    case 'count': {
      const n = expression.of.filter((part) => holds(part, choices)).length
      return n >= expression.min && n <= expression.max
    }
    case 'compare': {
      const sum = expression.terms.reduce(
        (all, { feature, numbers }) => all + (numbers[choices[feature] ?? ''] ?? 0),
        0,
      )
      return compares(sum, expression.relation, expression.number)
    }
  }
}

/** `left relation right`; sums of decimals that differ by less than a billionth are equal. */
export function compares(left: number, relation: Relation, right: number): boolean {
  const difference = Math.abs(left - right) < 1e-9 ? 0 : left - right
  switch (relation) {
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
    case '=':
      return difference === 0
    case '!=':
      return difference !== 0
    case '>=':
      return difference >= 0
    case '>':
      return difference > 0
  }
}

/** The features of which the expression speaks, each once. */
export function featuresOf(expression: Expression, found = new Set<string>()): Set<string> {
  switch (expression.op) {
    case 'is':
      return found.add(expression.feature)
    case 'not':
      return featuresOf(expression.of, found)
    case 'implies':
      return featuresOf(expression.needs, featuresOf(expression.when, found))
    case 'compare':
      for (const { feature } of expression.terms) found.add(feature)
      return found
    default:
      for (const part of expression.of) featuresOf(part, found)
      return found
  }
}
