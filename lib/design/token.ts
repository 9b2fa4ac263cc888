/** The kinds of the Design Tokens Format that Concerto understands. */
export const tokenTypes = [
  'color',
  'dimension',
  'number',
  'duration',
  'cubicBezier',
  'fontFamily',
  'fontWeight',
  'shadow',
  'typography',
] as const
export type TokenType = (typeof tokenTypes)[number]

export type Shadow = { color: string; offsetX: string; offsetY: string; blur: string; spread: string; inset?: boolean }
export type Typography = {
  fontFamily: string | string[]
  fontSize: string
  fontWeight: string | number
  lineHeight: string | number
  letterSpacing: string
}
/**
 * As CSS says it: colours `oklch(…)` or `#…`, sizes `0.5rem`, times `160ms`, curves as four numbers, families as a list.
 * `{group.name}` stands for another token's value.
 */
export type TokenValue = string | number | number[] | string[] | Shadow[] | Typography

export type Token = {
  /** `colour.brand` */
  path: string
  type: TokenType
  value: TokenValue
  /** By night, where it differs. */
  dark?: TokenValue
  description?: string
}

const ALIAS = /^\{([^{}]+)\}$/

/** The path that a value stands for. */
export const aliasOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? ALIAS.exec(value)?.[1] : undefined

/** Later ones take the place of earlier ones of the same path. The night stays as it was where only the day is said. */
export function layered(...sets: readonly (readonly Token[])[]): Token[] {
  const found = new Map<string, Token>()
  for (const token of sets.flat()) {
    const below = found.get(token.path)
    if (!below) found.set(token.path, token)
    else if (aliasOf(token.value)) found.set(token.path, { description: below.description, ...token })
    else found.set(token.path, { ...below, ...token })
  }
  return [...found.values()]
}

/** Tokens with what they stand for. A token that stands for nothing, or in the end for itself, is left out. */
export function resolved(tokens: readonly Token[]): Token[] {
  const byPath = new Map(tokens.map((token) => [token.path, token]))
  const follow = (value: TokenValue, mode: 'value' | 'dark', seen: readonly string[]): TokenValue | undefined => {
    const path = aliasOf(value)
    if (!path) return value
    const target = byPath.get(path)
    if (!target || seen.includes(path)) return undefined
    return follow((mode === 'dark' && target.dark) || target.value, mode, [...seen, path])
  }
  return tokens.flatMap((token) => {
    const value = follow(token.value, 'value', [token.path])
    if (value === undefined) return []
    const isAlias = aliasOf(token.value) !== undefined
    const dark =
      token.dark !== undefined || isAlias ? follow(token.dark ?? token.value, 'dark', [token.path]) : undefined
    const { dark: _, ...rest } = token
    return [{ ...rest, value, ...(dark !== undefined && JSON.stringify(dark) !== JSON.stringify(value) && { dark }) }]
  })
}
