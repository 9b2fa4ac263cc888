import { expressed } from './constraint'
import type { Constraint } from './diagram/build'
import type { Expression } from './expression'
import { ExpressionError } from './expression-faults'
import { type Known, parseExpression } from './expression-text'
import { type Feature, type Model, ModelError, modelSchema, type Rule } from './model'

/** A model whose names all lead somewhere: each rule of `constraints` is the one of the same place in the model. */
export type SoundModel = { features: Feature[]; rules: Rule[]; constraints: Constraint[] }

/** Checks a model from outside. Throws `ModelError` with the place of the first fault. */
export function readModel(input: unknown): SoundModel {
  const parsed = modelSchema.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new ModelError(placeOf(issue?.path ?? []), issue?.message ?? 'This is not a model.')
  }
  return soundModel(parsed.data)
}

/** Checks what a schema cannot see. Throws `ModelError` with the place of the first fault. */
export function soundModel({ features, rules }: Model): SoundModel {
  const known = new Map<string, Feature>()
  for (const [at, feature] of features.entries()) {
    const place = `features[${at}]`
    if (known.has(feature.code)) throw new ModelError(place, `There are two features “${feature.code}”.`)
    const values = new Set(feature.values)
    if (values.size < feature.values.length) throw new ModelError(place, `“${feature.code}” has a value twice.`)
    for (const numbers of Object.values(feature.attributes ?? {}))
      for (const value of Object.keys(numbers))
        if (!values.has(value)) throw new ModelError(place, `“${feature.code}” has no value “${value}”.`)
    known.set(feature.code, feature)
  }
  return { features, rules, constraints: rules.map((rule, at) => constraintOf(rule, `rules[${at}]`, known)) }
}

function constraintOf(rule: Rule, place: string, known: Known): Constraint {
  const read = (text: string, part: string) => readText(text, `${place}.${part}`, known)
  switch (rule.type) {
    case 'table':
      return tableOf(rule, place, known)
    case 'expression':
      return expressed(read(rule.expression, 'expression'))
    case 'requires':
      return expressed({ op: 'implies', when: read(rule.when, 'when'), needs: read(rule.needs, 'needs') })
    case 'excludes':
      return expressed({ op: 'count', of: rule.of.map((text, at) => read(text, `of[${at}]`)), min: 0, max: 1 })
    case 'cardinality': {
      const { min, max = rule.of.length } = rule
      if (max < min) throw new ModelError(place, `At least ${min} and at most ${max} cannot both be.`)
      return expressed({ op: 'count', of: rule.of.map((text, at) => read(text, `of[${at}]`)), min, max })
    }
  }
}

function tableOf(rule: Extract<Rule, { type: 'table' }>, place: string, known: Known): Constraint {
  const numbers = rule.scope.map((code, at) => {
    const feature = known.get(code)
    if (!feature) throw new ModelError(`${place}.scope[${at}]`, `There is no feature “${code}”.`)
    if (rule.scope.indexOf(code) < at) throw new ModelError(`${place}.scope[${at}]`, `“${code}” is there twice.`)
    return new Map(feature.values.map((value, number) => [value, number]))
  })
  const tuples = rule.tuples.map((tuple, row) => {
    const where = () => `${place}.tuples[${row}]`
    if (tuple.length !== numbers.length)
      throw new ModelError(where(), `${tuple.length} values stand where ${numbers.length} belong.`)
    return Uint16Array.from(tuple, (value, column) => {
      const number = numbers[column]?.get(value)
      if (number === undefined) throw new ModelError(where(), `“${rule.scope[column]}” has no value “${value}”.`)
      return number
    })
  })
  return { kind: 'table', scope: rule.scope, tuples, forbidden: rule.forbidden ?? false }
}

function readText(text: string, place: string, known: Known): Expression {
  try {
    return parseExpression(text, known)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new ModelError(`${place}, sign ${error.at}`, error.message, { cause: error })
  }
}

const placeOf = (path: PropertyKey[]) =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`)).join('') ||
  'model'
