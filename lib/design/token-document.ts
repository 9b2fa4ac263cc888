import { readColour, toHex, toSrgb } from './colour'
import { aliasOf, type Shadow, type Token, type TokenType, type TokenValue, tokenTypes } from './token'
import { readValue, type TokenFault } from './token-value'

/** A file in the Design Tokens Format of the W3C community group: groups in groups, tokens where there is a `$value`. */
export type TokenDocument = Record<string, unknown>
export type DocumentFault = { path: string; fault: TokenFault }
/** Of a kind that Concerto does nothing with: kept as it came. */
type Other = { path: string; raw: Record<string, unknown> }
export type ReadDocument = { tokens: Token[]; others: Other[]; faults: DocumentFault[] }

const MOST_TOKENS = 2_000
const DEEPEST = 8
const NAME = /^[^${}.\s][^{}.]{0,59}$/
const NOT_NAMES = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads what a person or a program brought: everything that is right, and where and why the rest is not. */
export function readDocument(document: unknown, known: readonly Token[] = []): ReadDocument {
  const found: ReadDocument = { tokens: [], others: [], faults: [] }
  if (isGroup(document)) walk(document, [], undefined, found)
  else found.faults.push({ path: '', fault: 'noValue' })
  const byPath = new Map([...known, ...found.tokens].map((token) => [token.path, token]))
  const sound = found.tokens.filter((token) => {
    const fault = aliasFault(token, byPath)
    if (fault) found.faults.push({ path: token.path, fault })
    return !fault
  })
  return { ...found, tokens: sound }
}

/** The other way round. Readable by whatever reads the format; what is ours stands in `$extensions`. */
export function writeDocument(tokens: readonly Token[], others: readonly Other[] = []): TokenDocument {
  const root: TokenDocument = {}
  const put = (path: string, leaf: object) => {
    const names = path.split('.')
    const last = names.pop() as string
    let group = root
    for (const name of names) {
      group[name] ??= {}
      group = group[name] as TokenDocument
    }
    group[last] = { ...(group[last] as object), ...leaf }
  }
  for (const { path, type, value, dark, description } of tokens) {
    const fluid = type === 'dimension' && String(value).startsWith('clamp(') ? { fluid: value } : {}
    const own = { ...fluid, ...(dark !== undefined && { dark: written(type, dark) }) }
    put(path, {
      $type: type,
      $value: written(type, value),
      ...(description && { $description: description }),
      ...(Object.keys(own).length && { $extensions: { [OWN]: own } }),
    })
  }
  for (const { path, raw } of others) put(path, raw)
  return root
}

/** Those that say something else than what lies below: a file names every token, a theme those that it changes. */
export function changesOf(tokens: readonly Token[], below: readonly Token[]): Token[] {
  const said = ({ path, type, value, dark }: Token) =>
    JSON.stringify(writeDocument([{ path, type, value, ...(dark !== undefined && { dark }) }]))
  const known = new Set(below.map(said))
  return tokens.filter((token) => !known.has(said(token)))
}

const OWN = 'concerto'
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function walk(group: Record<string, unknown>, at: string[], inherited: unknown, found: ReadDocument): void {
  const type = group.$type ?? inherited
  if ('$value' in group) {
    token(group, at.join('.'), type, found)
    return
  }
  for (const [name, inside] of Object.entries(group)) {
    if (name.startsWith('$')) continue
    const path = [...at, name].join('.')
    const fault = (key: TokenFault) => found.faults.push({ path, fault: key })
    if (!NAME.test(name) || NOT_NAMES.has(name)) fault('badName')
    else if (!isGroup(inside)) fault('noValue')
    else if (at.length >= DEEPEST || found.tokens.length >= MOST_TOKENS) fault('tooDeep')
    else walk(inside, [...at, name], type, found)
  }
}

function token(raw: Record<string, unknown>, path: string, type: unknown, found: ReadDocument): void {
  const alias = aliasOf(raw.$value)
  if (type !== undefined && !tokenTypes.includes(type as TokenType))
    found.others.push({ path, raw: { ...raw, $type: type } })
  else if (!path) found.faults.push({ path, fault: 'badName' })
  else if (type === undefined && !alias) found.faults.push({ path, fault: 'noType' })
  else {
    const extensions = isGroup(raw.$extensions) ? raw.$extensions[OWN] : undefined
    const { fluid, dark } = isGroup(extensions) ? extensions : {}
    // An alias without a type has that of what it stands for; it is looked up when everything is read.
    const kind = (type ?? 'alias') as TokenType
    const read = (value: unknown) =>
      aliasOf(value) || type === undefined ? { value: value as string } : readValue(kind, value)
    const [day, night] = [read(fluid ?? raw.$value), dark === undefined ? undefined : read(dark)]
    if ('fault' in day) found.faults.push({ path, fault: day.fault })
    else if (night && 'fault' in night) found.faults.push({ path, fault: night.fault })
    else
      found.tokens.push({
        path,
        type: kind,
        value: day.value,
        ...(night && { dark: night.value }),
        ...(typeof raw.$description === 'string' && { description: raw.$description.slice(0, 500) }),
      })
  }
}

function aliasFault(token: Token, byPath: ReadonlyMap<string, Token>): TokenFault | undefined {
  for (const start of [token.value, token.dark]) {
    const seen = [token.path]
    for (let path = aliasOf(start); path; ) {
      if (seen.includes(path)) return 'roundabout'
      const target = byPath.get(path)
      if (!target) return 'noSuchToken'
      if ((token.type as string) === 'alias') token.type = target.type
      if ((target.type as string) !== 'alias' && token.type !== target.type) return 'otherType'
      seen.push(path)
      path = aliasOf(target.value)
    }
  }
  return (token.type as string) === 'alias' ? 'noType' : undefined
}

/** As the format of 2025 writes values: colours and sizes as objects. */
function written(type: TokenType, value: TokenValue): unknown {
  if (aliasOf(value)) return value
  if (type === 'color') return writtenColour(value as string)
  if (type === 'dimension' || type === 'duration') return writtenSize(String(value))
  if (type === 'shadow')
    return (value as Shadow[]).map(({ color, inset, ...sizes }) => ({
      color: aliasOf(color) ? color : writtenColour(color),
      ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, writtenSize(size as string)])),
      ...(inset && { inset }),
    }))
  if (type === 'typography') {
    const { fontSize, letterSpacing, ...rest } = value as unknown as Record<string, string>
    return { ...rest, fontSize: writtenSize(fontSize ?? ''), letterSpacing: writtenSize(letterSpacing ?? '') }
  }
  return value
}

function writtenColour(text: string): unknown {
  const colour = readColour(text)
  if (!colour) return text
  const round = (value: number) => Number(value.toFixed(4))
  // What came as red, green and blue goes so, to the bit.
  if (/^#[\da-f]{6}$/.test(text)) return { colorSpace: 'srgb', components: toSrgb(colour).map(round), hex: text }
  const alpha = colour.alpha < 1 ? { alpha: round(colour.alpha) } : {}
  return { colorSpace: 'oklch', components: [colour.l, colour.c, colour.h].map(round), ...alpha, hex: toHex(colour) }
}

function writtenSize(text: string): unknown {
  if (aliasOf(text)) return text
  if (text === '0') return { value: 0, unit: 'px' }
  const all = [...text.matchAll(/(-?[\d.]+)(px|rem|em|ms|s)\b/g)]
  const [, number, unit] = all.at(-1) ?? []
  return { value: Number(number), unit }
}
