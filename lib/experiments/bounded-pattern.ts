import { Budget, TooCostly } from './cost'
import { type Pattern, readPattern } from './pattern-syntax'

const LONGEST_PATTERN = 500
const MOST_STEPS = 3_000
const MOST_WORK = 2_000_000
const KEPT = 200

type Step =
  | Extract<Pattern, { kind: 'one' }>
  | Extract<Pattern, { kind: 'edge' }>
  | { kind: 'fork'; to: [number, number] }
  | { kind: 'ahead'; program: Step[]; isWanted: boolean }
  | { kind: 'found' }

const kept = new Map<string, Step[] | null>()

/**
 * Whether a regular expression is found in a text, in time that grows with pattern times text and never beyond a bound: every
 * place of the pattern meets every place of the text once at most, so none is catastrophic (Thompson 1968, "Regular
 * expression search algorithm"). `null` where there is no honest answer: a wrong pattern, one that looks back, one too long.
 */
export function findsPattern(source: string, text: string, ignoresCase = false): boolean | null {
  const program = programOf(source, ignoresCase)
  if (!program) return null
  try {
    return isFound(program, text, new Budget(MOST_WORK))
  } catch (error) {
    if (error instanceof TooCostly) return null
    throw error
  }
}

function programOf(source: string, ignoresCase: boolean): Step[] | null {
  const key = `${ignoresCase ? 'i' : '-'}${source}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const program = source.length > LONGEST_PATTERN ? null : compiled(source, ignoresCase)
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
  if (source.length <= LONGEST_PATTERN) kept.set(key, program)
  return program
}

function compiled(source: string, ignoresCase: boolean): Step[] | null {
  try {
    const program: Step[] = []
    lay(readPattern(source, ignoresCase), program)
    program.push({ kind: 'found' })
    return program
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooCostly) return null
    throw error
  }
}

/** Each step goes on to the one behind it; a fork goes to two. */
function lay(pattern: Pattern, program: Step[]): void {
  if (program.length > MOST_STEPS) throw new TooCostly()
  if (pattern.kind === 'one' || pattern.kind === 'edge') program.push(pattern)
  else if (pattern.kind === 'sequence') for (const part of pattern.of) lay(part, program)
  else if (pattern.kind === 'choice') layChoice(pattern.of, program)
  else if (pattern.kind === 'repeat') layRepeat(pattern, program)
  else {
    const inner: Step[] = []
    lay(pattern.of, inner)
    program.push({ kind: 'ahead', program: [...inner, { kind: 'found' }], isWanted: pattern.isWanted })
  }
}

function layChoice(of: Pattern[], program: Step[]): void {
  const ends: Extract<Step, { kind: 'fork' }>[] = []
  for (const [at, part] of of.entries()) {
    const isLast = at === of.length - 1
    const fork = forkAt(program, !isLast)
    lay(part, program)
    if (isLast) break
    const end = forkAt(program)
    if (end) ends.push(end)
    if (fork) fork.to[1] = program.length
  }
  for (const end of ends) end.to = [program.length, program.length]
}

function layRepeat({ of, least, most }: Extract<Pattern, { kind: 'repeat' }>, program: Step[]): void {
  for (let n = 0; n < least; n++) lay(of, program)
  if (most === Number.POSITIVE_INFINITY) {
    const from = program.length
    const fork = forkAt(program)
    lay(of, program)
    program.push({ kind: 'fork', to: [from, from] })
    if (fork) fork.to[1] = program.length
    return
  }
  const forks = []
  for (let n = least; n < most; n++) {
    forks.push(forkAt(program))
    lay(of, program)
  }
  for (const fork of forks) if (fork) fork.to[1] = program.length
}

function forkAt(program: Step[], isWanted = true) {
  if (!isWanted) return undefined
  if (program.length > MOST_STEPS) throw new TooCostly()
  const fork = { kind: 'fork' as const, to: [program.length + 1, program.length + 1] as [number, number] }
  program.push(fork)
  return fork
}

function isFound(program: Step[], text: string, budget: Budget): boolean {
  const seen = seenFor(program, text, budget)
  for (let from = 0; from <= text.length; from++) if (leads(program, text, from, seen, budget)) return true
  return false
}

function seenFor(program: Step[], text: string, budget: Budget): Uint8Array {
  const size = program.length * (text.length + 1)
  // Clearing memory is work, too, but far less of it.
  budget.spend(size / 64)
  if (size > MOST_WORK * 4) throw new TooCostly()
  return new Uint8Array(size)
}

function leads(program: Step[], text: string, from: number, seen: Uint8Array, budget: Budget): boolean {
  const waiting: [number: number, at: number][] = [[0, from]]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const [number, at] = place
    const index = number * (text.length + 1) + at
    if (seen[index]) continue
    seen[index] = 1
    budget.spend()
    const step = program[number]
    if (!step || step.kind === 'found') return true
    if (step.kind === 'fork') for (const to of step.to.toReversed()) waiting.push([to, at])
    else if (step.kind === 'one') {
      if (at < text.length && step.fits(text[at] ?? '')) waiting.push([number + 1, at + 1])
    } else if (step.kind === 'edge') {
      if (step.holds(text, at)) waiting.push([number + 1, at])
    } else if (leads(step.program, text, at, seenFor(step.program, text, budget), budget) === step.isWanted)
      waiting.push([number + 1, at])
  }
  return false
}
