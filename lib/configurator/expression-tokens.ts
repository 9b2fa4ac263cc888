import { ExpressionError } from './expression-faults'

export type Token = { kind: 'name' | 'number' | 'sign'; text: string; at: number }

const SIGNS = /(<=>|=>|<=|>=|!=|==|[!&|()=<>,+\-*.])/y
const NAME = /[\p{L}\p{N}_][\p{L}\p{N}_#§%?\\]*(?:-[\p{L}\p{N}_]+)*/uy
const NUMBER = /\d+(?:\.\d+)?(?![\p{L}\p{N}_-])/uy
const QUOTED = /"([^"]*)"|'([^']*)'/y

/** The words, numbers and signs of a condition. Throws `ExpressionError`. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++
    if (at >= text.length) return found
    const number = take(NUMBER)
    const match = number ?? take(QUOTED) ?? take(NAME) ?? take(SIGNS)
    if (!match) throw new ExpressionError(at + 1, 'sign', { sign: text[at] ?? '' })
    const kind = number ? 'number' : /^["'\p{L}\p{N}_]/u.test(match[0]) ? 'name' : 'sign'
    found.push({ kind, text: kind === 'name' ? (match[1] ?? match[2] ?? match[0]) : match[0], at: at + 1 })
    at += match[0].length
  }
}
