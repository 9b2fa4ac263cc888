/** What a regular expression says, without what cannot be answered in bounded time (references back, looking behind). */
export type Pattern =
  | { kind: 'one'; fits: (character: string) => boolean }
  | { kind: 'edge'; holds: (text: string, at: number) => boolean }
  | { kind: 'sequence'; of: Pattern[] }
  | { kind: 'choice'; of: Pattern[] }
  | { kind: 'repeat'; of: Pattern; least: number; most: number }
  | { kind: 'ahead'; of: Pattern; isWanted: boolean }

const DEEPEST = 50
const isWord = (character = '') => /^\w$/.test(character)
const isLine = (character: string) => /^[\n\r\u2028\u2029]$/.test(character)
const sets: Record<string, (character: string) => boolean> = {
  d: (character) => /^\d$/.test(character),
  w: isWord,
  s: (character) => /^\s$/.test(character),
}
const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', '0': '\0' }

/** Reads a pattern as JavaScript does without flags, or with `i`. Throws a SyntaxError for what it does not know. */
export function readPattern(source: string, ignoresCase: boolean): Pattern {
  let at = 0
  let depth = 0
  const next = () => source[at]
  const takes = (text: string) => {
    const isThere = source.startsWith(text, at)
    if (isThere) at += text.length
    return isThere
  }
  const wrong = (what: string): never => {
    throw new SyntaxError(`${what} at ${at}`)
  }
  const one = (fits: (character: string) => boolean): Pattern => ({
    kind: 'one',
    fits: ignoresCase ? (c) => fits(c) || fits(c.toLowerCase()) || fits(c.toUpperCase()) : fits,
  })

  function choice(): Pattern {
    if (++depth > DEEPEST) wrong('too deep')
    const of = [sequence()]
    while (takes('|')) of.push(sequence())
    depth--
    return { kind: 'choice', of }
  }

  function sequence(): Pattern {
    const of: Pattern[] = []
    while (at < source.length && next() !== '|' && next() !== ')') of.push(repeated(piece()))
    return { kind: 'sequence', of }
  }

  function repeated(of: Pattern): Pattern {
    const count = counted()
    if (!count) return of
    if (of.kind === 'edge') wrong('nothing to repeat')
    takes('?')
    if (counted()) wrong('nothing to repeat')
    return { kind: 'repeat', of, least: count[0], most: count[1] }
  }

  function counted(): [number, number] | null {
    if (takes('*')) return [0, Number.POSITIVE_INFINITY]
    if (takes('+')) return [1, Number.POSITIVE_INFINITY]
    if (takes('?')) return [0, 1]
    const braces = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(source.slice(at, at + 20))
    if (!braces) return null
    at += braces[0].length
    const least = Number(braces[1])
    const most = braces[2] ? (braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY) : least
    return most < least ? wrong('numbers out of order') : [least, most]
  }

  function piece(): Pattern {
    if (takes('(')) return group()
    if (takes('[')) return set()
    if (takes('^')) return { kind: 'edge', holds: (_text, place) => place < 1 }
    if (takes('$')) return { kind: 'edge', holds: (text, place) => place === text.length }
    if (takes('.')) return { kind: 'one', fits: (character) => !isLine(character) }
    if (takes('\\b')) return { kind: 'edge', holds: isEdge }
    if (takes('\\B')) return { kind: 'edge', holds: (text, place) => !isEdge(text, place) }
    if (takes('\\')) return one(escaped())
    if (counted()) wrong('nothing to repeat')
    return one(literal(source[at++] ?? ''))
  }

  function group(): Pattern {
    const isWanted = takes('?=')
    const isAhead = isWanted || takes('?!')
    if (!isAhead && !takes('?:') && next() === '?') {
      const name = /^\?<[A-Za-z_$][\w$]*>/.exec(source.slice(at, at + 80))?.[0] ?? wrong('unknown group')
      at += name.length
    }
    const of = choice()
    if (!takes(')')) wrong('group without end')
    return isAhead ? { kind: 'ahead', of, isWanted } : of
  }

  function set(): Pattern {
    const isInverted = takes('^')
    const members: ((character: string) => boolean)[] = []
    while (!takes(']')) {
      if (at >= source.length) wrong('set without end')
      const from = member()
      if (typeof from === 'string' && next() === '-' && source[at + 1] !== ']' && at + 1 < source.length) {
        at++
        const to = member()
        if (typeof to !== 'string' || to < from) return wrong('range out of order')
        members.push((character) => character >= from && character <= to)
      } else members.push(typeof from === 'string' ? literal(from) : from)
    }
    const { fits } = one((character) => members.some((fits) => fits(character))) as { fits: (c: string) => boolean }
    return { kind: 'one', fits: isInverted ? (character) => !fits(character) : fits }
  }

  function member(): string | ((character: string) => boolean) {
    if (!takes('\\')) return source[at++] ?? ''
    if (takes('b')) return '\b'
    const named = namedSet()
    return named ?? character()
  }

  function escaped(): (character: string) => boolean {
    return namedSet() ?? literal(character())
  }

  function namedSet() {
    const name = next() ?? ''
    const fits = Object.hasOwn(sets, name.toLowerCase()) ? sets[name.toLowerCase()] : undefined
    if (!fits) return undefined
    at++
    return name === name.toLowerCase() ? fits : (character: string) => !fits(character)
  }

  /** After a backslash. */
  function character(): string {
    const code = /^(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4}))/.exec(source.slice(at, at + 5))
    if (code) {
      at += code[0].length
      return String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))
    }
    const name = source[at++] ?? wrong('nothing after a backslash')
    if (Object.hasOwn(controls, name) && !(name === '0' && /\d/.test(next() ?? ''))) return controls[name] ?? ''
    // A reference back, or a control character: what they match depends on what was matched before, or on nobody's wish.
    return /[1-9ck]/.test(name) ? wrong('unknown escape') : name
  }

  const pattern = choice()
  if (at < source.length) wrong('group without begin')
  return pattern
}

const literal = (wanted: string) => (character: string) => character === wanted
const isEdge = (text: string, at: number) => isWord(text[at - 1]) !== isWord(text[at])
