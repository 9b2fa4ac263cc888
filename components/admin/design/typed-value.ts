import type { Shadow, TokenType, TokenValue } from '@/lib/design/token'

/** How values are typed, and how what was typed is handed to the reader of values. */
export const typedValue = {
  write(type: TokenType, value: TokenValue): string {
    if (Array.isArray(value) && type !== 'shadow') return value.join(', ')
    if (type === 'shadow' && Array.isArray(value))
      return (value as Shadow[])
        .map(({ offsetX, offsetY, blur, spread, color }) => [offsetX, offsetY, blur, spread, color].join(' '))
        .join(', ')
    return typeof value === 'object' ? Object.values(value).join(' ') : String(value)
  },
  read(type: TokenType, text: string): unknown {
    if (type === 'cubicBezier') return text.split(',').map((each) => (each.trim() ? Number(each) : Number.NaN))
    if (type === 'number' || (type === 'fontWeight' && /^[\d.]+$/.test(text.trim())))
      return text.trim() ? Number(text) : undefined
    return text.trim()
  },
}
