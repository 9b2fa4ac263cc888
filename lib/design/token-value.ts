import { formatColour, fromSrgb, readColour } from './colour'
import { aliasOf, type Shadow, type TokenType, type TokenValue, type Typography } from './token'

/** Read from a document of tokens, or why it is none. */
export type Read = { value: TokenValue } | { fault: TokenFault }
export type TokenFault =
  | 'noType'
  | 'noValue'
  | 'notAColour'
  | 'notASize'
  | 'notANumber'
  | 'notATime'
  | 'notACurve'
  | 'notAFamily'
  | 'notAWeight'
  | 'notAShadow'
  | 'notATypography'
  | 'noSuchToken'
  | 'roundabout'
  | 'otherType'
  | 'badName'
  | 'tooDeep'

const SIZE = String.raw`-?\d{1,4}(?:\.\d{1,4})?(?:px|rem|em)`
const SIZES = new RegExp(`^(?:0|${SIZE})$`)
/** A size that grows with the window between two others. */
const FLUID = new RegExp(String.raw`^clamp\(${SIZE}, ${SIZE} \+ \d{1,3}(?:\.\d{1,3})?vw, ${SIZE}\)$`)
const TIME = /^\d{1,5}(?:\.\d{1,3})?m?s$/
/** What goes into a style sheet and a mail between quotes. */
const FAMILY = /^[\p{L}\d][\p{L}\d _.-]{0,60}$/u
const WEIGHTS: Record<string, number> = {
  thin: 100,
  'extra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  medium: 500,
  'semi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  black: 900,
}

/** A value of this type in any of the ways that the format, and its drafts, write it. An alias is none of its business. */
export function readValue(type: TokenType, raw: unknown): Read {
  const found = readers[type](raw)
  return found === undefined ? { fault: faults[type] } : { value: found }
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
const isBetween = (raw: unknown, least: number, most: number): raw is number =>
  typeof raw === 'number' && raw >= least && raw <= most

function colour(raw: unknown): string | undefined {
  if (typeof raw === 'string') return readColour(raw) && raw.trim().toLowerCase()
  if (!isRecord(raw) || !Array.isArray(raw.components) || raw.components.length !== 3) return undefined
  const [a, b, c] = raw.components.map((each) => (each === 'none' ? 0 : each)) as [number, number, number]
  const alpha = raw.alpha ?? 1
  if (![a, b, c].every(Number.isFinite) || !isBetween(alpha, 0, 1)) return undefined
  const hex = typeof raw.hex === 'string' && alpha === 1 ? colour(raw.hex) : undefined
  if (raw.colorSpace === 'srgb') return hex ?? formatColour(fromSrgb([a, b, c], alpha))
  if (raw.colorSpace !== 'oklch') return hex
  const text = formatColour({ l: a, c: b, h: c, alpha })
  return readColour(text) && text
}

const unit = (pattern: RegExp) => (raw: unknown) => {
  const text = isRecord(raw) ? `${raw.value}${raw.unit ?? ''}` : raw === 0 ? '0' : raw
  if (typeof text !== 'string' || !pattern.test(text)) return undefined
  return Number.parseFloat(text) === 0 && pattern === SIZES ? '0' : text
}
const size = (raw: unknown) => (typeof raw === 'string' && FLUID.test(raw) ? raw : unit(SIZES)(raw))
const aliasOr =
  <T>(read: (raw: unknown) => T | undefined) =>
  (raw: unknown) =>
    aliasOf(raw) ? (raw as string) : read(raw)

function family(raw: unknown): string[] | undefined {
  const list = typeof raw === 'string' ? raw.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, '')) : raw
  if (!Array.isArray(list) || !list.length || list.length > 8) return undefined
  return list.every((name) => typeof name === 'string' && FAMILY.test(name)) ? (list as string[]) : undefined
}

const weight = (raw: unknown) =>
  isBetween(raw, 1, 1000) ? raw : typeof raw === 'string' ? WEIGHTS[raw.toLowerCase()] : undefined
const number = (raw: unknown) => (isBetween(raw, -100_000, 100_000) ? raw : undefined)

function shadow(raw: unknown): Shadow[] | undefined {
  const list = Array.isArray(raw) ? raw : [raw]
  if (!list.length || list.length > 6) return undefined
  const read = list.map((each): Shadow | undefined => {
    if (!isRecord(each)) return undefined
    const tint = aliasOr(colour)(each.color)
    const sizes = [each.offsetX, each.offsetY, each.blur ?? 0, each.spread ?? 0].map(aliasOr(size))
    if (!tint || sizes.some((each) => each === undefined)) return undefined
    const [offsetX, offsetY, blur, spread] = sizes as [string, string, string, string]
    return { color: tint, offsetX, offsetY, blur, spread, ...(each.inset === true && { inset: true }) }
  })
  return read.every((each) => each !== undefined) ? read : undefined
}

function typography(raw: unknown): Typography | undefined {
  if (!isRecord(raw)) return undefined
  const fontFamily = aliasOr(family)(raw.fontFamily)
  const fontSize = aliasOr(size)(raw.fontSize)
  const fontWeight = aliasOr(weight)(raw.fontWeight ?? 400)
  const lineHeight = aliasOr(number)(raw.lineHeight ?? 1.5)
  const letterSpacing = aliasOr(size)(raw.letterSpacing ?? 0)
  if (!fontFamily || !fontSize || fontWeight === undefined || lineHeight === undefined || letterSpacing === undefined)
    return undefined
  return { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing }
}

function curve(raw: unknown): number[] | undefined {
  if (!Array.isArray(raw) || raw.length !== 4) return undefined
  const [x1, , x2] = raw
  const holds = raw.every((each) => isBetween(each, -10, 10)) && isBetween(x1, 0, 1) && isBetween(x2, 0, 1)
  return holds ? raw : undefined
}

const readers: Record<TokenType, (raw: unknown) => TokenValue | undefined> = {
  color: colour,
  dimension: size,
  number,
  duration: unit(TIME),
  cubicBezier: curve,
  fontFamily: family,
  fontWeight: weight,
  shadow,
  typography,
}
const faults: Record<TokenType, TokenFault> = {
  color: 'notAColour',
  dimension: 'notASize',
  number: 'notANumber',
  duration: 'notATime',
  cubicBezier: 'notACurve',
  fontFamily: 'notAFamily',
  fontWeight: 'notAWeight',
  shadow: 'notAShadow',
  typography: 'notATypography',
}
