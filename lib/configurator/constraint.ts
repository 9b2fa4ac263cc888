import type { Constraint } from './diagram/build'
import { type Expression, featuresOf } from './expression'

/** A constraint of an expression. */
export const expressed = (expression: Expression): Constraint => ({
  kind: 'expression',
  expression,
  features: [...featuresOf(expression)],
})
