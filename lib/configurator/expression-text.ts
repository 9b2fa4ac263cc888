import type { Expression, Relation, Term } from './expression'
import { ExpressionError, type ExpressionFault } from './expression-faults'
import { type Token, tokens } from './expression-tokens'

/** What the reader of a text needs to know of the features it may name. */
export type Known = ReadonlyMap<string, { values: string[]; attributes?: Record<string, Record<string, number>> }>

/**
 * Reads a condition: `colour = sage & !(case in (large, huge)) => rack`, with `!`, `&`, `|`, `=>`, `<=>` in this order of
 * binding. A feature alone means that it has its value `yes`. Sums compare numbers: `case.weight + rack.weight <= 9.5`,
 * `sum(weight) < 20` over all features. Names with other signs stand in double quotes. Throws `ExpressionError`.
 */
export function parseExpression(text: string, known: Known): Expression {
  return new Reader(tokens(text), known, text.length + 1).whole()
}

const RELATIONS: Record<string, Relation> = {
  '<': '<',
  '<=': '<=',
  '=': '=',
  '==': '=',
  '!=': '!=',
  '>=': '>=',
  '>': '>',
}
type Sum = { terms: Term[]; number: number }

const MOST_DEEP = 100

class Reader {
  #next = 0
  #depth = 0

  constructor(
    private readonly tokens: Token[],
    private readonly known: Known,
    private readonly end: number,
  ) {}

  whole(): Expression {
    const read = this.#same()
    if (this.#next < this.tokens.length) throw this.#wrong('operator')
    return read
  }

  #same(): Expression {
    // A text of brackets only would otherwise end in the machine's own limit.
    if (++this.#depth > MOST_DEEP) throw this.#wrong('deep', { most: String(MOST_DEEP) })
    let left = this.#implies()
    while (this.#take('<=>')) left = { op: 'same', of: [left, this.#implies()] }
    this.#depth--
    return left
  }

  #implies(): Expression {
    const parts = [this.#or()]
    while (this.#take('=>')) parts.push(this.#or())
    return parts.reduceRight((needs, when) => ({ op: 'implies', when, needs }))
  }

  #or(): Expression {
    const parts = [this.#and()]
    while (this.#take('|')) parts.push(this.#and())
    return parts.length > 1 ? { op: 'or', of: parts } : (parts[0] as Expression)
  }

  #and(): Expression {
    const parts = [this.#not()]
    while (this.#take('&')) parts.push(this.#not())
    return parts.length > 1 ? { op: 'and', of: parts } : (parts[0] as Expression)
  }

  #not(): Expression {
    let turns = 0
    while (this.#take('!')) turns++
    if (turns) {
      const of = this.#comparison() ?? this.#group() ?? this.#choice()
      return turns % 2 ? { op: 'not', of } : of
    }
    return this.#comparison() ?? this.#group() ?? this.#choice()
  }

  #group(): Expression | undefined {
    if (!this.#take('(')) return
    const inner = this.#same()
    this.#expect(')')
    return inner
  }

  /** `case`, `case = large`, `case != large`, `case in (large, huge)` */
  #choice(): Expression {
    const feature = this.#feature()
    const equal = this.#take('=') ?? this.#take('==')
    const differs = equal ? undefined : this.#take('!=')
    if (equal || differs) {
      const is: Expression = { op: 'is', feature, values: [this.#value(feature)] }
      return equal ? is : { op: 'not', of: is }
    }
    if (this.#word('in')) {
      this.#expect('(')
      const values = [this.#value(feature)]
      while (this.#take(',')) values.push(this.#value(feature))
      this.#expect(')')
      return { op: 'is', feature, values }
    }
    if (!this.known.get(feature)?.values.includes('yes')) throw this.#wrong('value', { feature })
    return { op: 'is', feature, values: ['yes'] }
  }

  /** A sum, a relation, a sum; undefined (and nothing read) where the text goes on otherwise. */
  #comparison(): Expression | undefined {
    const from = this.#next
    const left = this.#sum()
    const relation = left && RELATIONS[this.tokens[this.#next]?.text ?? '']
    if (left && relation) {
      this.#next++
      const right = this.#sum()
      if (!right) throw this.#wrong('number')
      const terms = [...left.terms, ...right.terms.map((term) => scaled(term, -1))]
      return { op: 'compare', terms, relation, number: right.number - left.number }
    }
    this.#next = from
  }

  #sum(): Sum | undefined {
    const sum: Sum = { terms: [], number: 0 }
    for (let sign = this.#take('-') ? -1 : 1; ; ) {
      const part = this.#product()
      if (!part) return
      sum.terms.push(...part.terms.map((term) => scaled(term, sign)))
      sum.number += sign * part.number
      if (this.#take('+')) sign = 1
      else if (this.#take('-')) sign = -1
      else return sum
    }
  }

  #product(): Sum | undefined {
    const left = this.#quantity()
    if (!left || !this.#take('*')) return left
    const right = this.#quantity()
    if (!right || (left.terms.length && right.terms.length)) throw this.#wrong('factor')
    const [sum, factor] = left.terms.length ? [left, right.number] : [right, left.number]
    return { terms: sum.terms.map((term) => scaled(term, factor)), number: sum.number * factor }
  }

  /** `12.5`, `case.weight`, `sum(weight)` */
  #quantity(): Sum | undefined {
    const token = this.tokens[this.#next]
    const follows = this.tokens[this.#next + 1]?.text
    if (token?.kind === 'number' && !this.known.has(token.text)) {
      this.#next++
      return { terms: [], number: Number(token.text) }
    }
    if (token?.kind !== 'name') return
    if (token.text === 'sum' && follows === '(') {
      this.#next += 2
      const attribute = this.#name()
      this.#expect(')')
      return { terms: this.#everywhere(attribute), number: 0 }
    }
    if (follows !== '.') return
    const feature = this.#feature()
    this.#expect('.')
    const attribute = this.#name()
    const numbers = this.known.get(feature)?.attributes?.[attribute]
    if (!numbers) throw this.#wrong('attribute', { feature, attribute })
    return { terms: [{ feature, numbers }], number: 0 }
  }

  #everywhere(attribute: string): Term[] {
    const terms = [...this.known].flatMap(([feature, { attributes }]) =>
      attributes?.[attribute] ? [{ feature, numbers: attributes[attribute] }] : [],
    )
    if (!terms.length) throw this.#wrong('nowhere', { attribute })
    return terms
  }

  #feature(): string {
    const name = this.#name()
    if (this.known.has(name)) return name
    this.#next--
    throw this.#wrong('feature', { name })
  }

  #value(feature: string): string {
    const name = this.#name()
    if (this.known.get(feature)?.values.includes(name)) return name
    this.#next--
    throw this.#wrong('unknownValue', { feature, name })
  }

  #name(): string {
    const token = this.tokens[this.#next]
    if (!token || token.kind === 'sign') throw this.#wrong('name')
    this.#next++
    return token.text
  }

  #word(text: string): boolean {
    const token = this.tokens[this.#next]
    if (token?.kind !== 'name' || token.text !== text) return false
    this.#next++
    return true
  }

  #take(sign: string): string | undefined {
    const token = this.tokens[this.#next]
    if (token?.kind !== 'sign' || token.text !== sign) return
    this.#next++
    return sign
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw this.#wrong('missing', { sign })
  }

  #wrong(fault: ExpressionFault, about?: Record<string, string>): ExpressionError {
    return new ExpressionError(this.tokens[this.#next]?.at ?? this.end, fault, about)
  }
}

const scaled = ({ feature, numbers }: Term, factor: number): Term => ({
  feature,
  numbers:
    factor === 1 ? numbers : Object.fromEntries(Object.entries(numbers).map(([value, n]) => [value, n * factor])),
})
