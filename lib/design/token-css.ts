import { defaultTokens } from './default-tokens'
import { aliasOf, layered, resolved, type Shadow, type Token, type TokenValue } from './token'

/** Where a group of tokens stands among the custom properties of `app/_styles/tokens.css`. */
const groups: Record<string, string> = {
  colour: 'color-',
  radius: 'radius-',
  shadow: 'shadow-',
  font: 'face-',
  size: 'size-',
  leading: 'leading-',
  tracking: 'tracking-',
  ease: 'ease-',
}
const singles: Record<string, string> = {
  'space.control': '--control',
  'space.gutter': '--gutter',
  'motion.transition': '--default-transition-duration',
  'motion.ease': '--default-transition-timing-function',
}

/** The families that the shop sends itself; others have to be on the visitor's machine. */
const files = new Map([
  ['Instrument Sans', 'var(--file-text-extended), var(--file-text)'],
  ['Bricolage Grotesque', 'var(--file-display-extended), var(--file-display)'],
  ['Geist Mono', 'var(--file-mono)'],
])
const generic = /^(serif|sans-serif|monospace|system-ui|ui-(serif|sans-serif|monospace|rounded)|cursive)$/

/** The custom property that a token sets; none for tokens that Concerto only keeps. */
export function propertyOf(path: string): string | undefined {
  const [group = '', name, ...deeper] = path.split('.')
  if (Object.hasOwn(singles, path)) return singles[path]
  return Object.hasOwn(groups, group) && name && !deeper.length && /^[\w-]+$/.test(name)
    ? `--${groups[group]}${name}`
    : undefined
}

/** What a property is set to: `light-dark(…)` where day and night differ. */
export function cssValue({ type, value, dark }: Token): string {
  const day = one(type, value)
  return type === 'color' && dark !== undefined ? `light-dark(${day}, ${one(type, dark)})` : day
}

/**
 * The declarations by which these layers differ from what is delivered, also of tokens that stand for one that was
 * changed. Empty when nothing does.
 */
export function differences(...layers: readonly (readonly Token[])[]): [property: string, value: string][] {
  const delivered = new Map(resolved(defaultTokens).map((token) => [token.path, cssValue(token)]))
  return resolved(layered(defaultTokens, ...layers)).flatMap((token): [string, string][] => {
    const property = propertyOf(token.path)
    const value = cssValue(token)
    return property && value !== delivered.get(token.path) ? [[property, value]] : []
  })
}

/** Every property as these layers say it: for a preview, which lies over a page that has a theme already. */
export const everything = (...layers: readonly (readonly Token[])[]): [property: string, value: string][] =>
  resolved(layered(defaultTokens, ...layers)).flatMap((token): [string, string][] => {
    const property = propertyOf(token.path)
    return property ? [[property, cssValue(token)]] : []
  })

/** A sheet that sets them over the delivered one, wherever it stands in the document. */
export function styleSheet(declarations: readonly [string, string][]): string {
  return declarations.length ? `html:root{${declarations.map((pair) => pair.join(':')).join(';')}}` : ''
}

function one(type: Token['type'], value: TokenValue): string {
  const alias = aliasOf(value)
  if (alias) return `var(${propertyOf(alias)})`
  if (type === 'fontFamily') return (value as string[]).map(family).join(', ')
  if (type === 'cubicBezier') return `cubic-bezier(${(value as number[]).join(', ')})`
  if (type === 'shadow') return (value as Shadow[]).map(shadow).join(', ')
  return typeof value === 'object' ? '' : String(value)
}

const family = (name: string) => files.get(name) ?? (generic.test(name) ? name : `"${name}"`)

function shadow({ color, offsetX, offsetY, blur, spread, inset }: Shadow): string {
  const sizes = [offsetX, offsetY, blur, ...(spread === '0' ? [] : [spread])].map((size) => one('dimension', size))
  return [...(inset ? ['inset'] : []), ...sizes, one('color', color)].join(' ')
}
