import { type Colour, contrast, readColour } from './colour'
import { layered, resolved, type Token } from './token'

/** Who has to stand out from what, and how much: 4.5 for words, 3 for outlines and signs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly [front: string, ground: string, least: number][] = [
  ['ink', 'ground', 4.5],
  ['ink', 'raised', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink-2', 'ground', 4.5],
  ['ink-3', 'ground', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-hover', 4.5],
  ['brand', 'ground', 3],
  ['on-signal', 'signal', 4.5],
  ['on-signal', 'signal-hover', 4.5],
  ['signal-ink', 'ground', 4.5],
  ['signal-ink', 'signal-soft', 4.5],
  ['control', 'ground', 3],
  ['focus', 'ground', 3],
  ['success-ink', 'success-soft', 4.5],
  ['warning-ink', 'warning-soft', 4.5],
  ['danger-ink', 'danger-soft', 4.5],
  ['on-danger', 'danger', 4.5],
  ['info-ink', 'info-soft', 4.5],
]

export type ContrastCheck = {
  front: string
  ground: string
  mode: 'light' | 'dark'
  least: number
  found: number
  holds: boolean
}

/** Every meaningful pair by day and by night. Names are those of colours: `ink`, `on-brand`. */
export function checkContrast(...layers: readonly (readonly Token[])[]): ContrastCheck[] {
  const tokens = new Map(resolved(layered(...layers)).map((token) => [token.path, token]))
  const colour = (name: string, mode: 'light' | 'dark'): Colour | undefined => {
    const token = tokens.get(`colour.${name}`)
    const value = (mode === 'dark' ? token?.dark : undefined) ?? token?.value
    return typeof value === 'string' ? readColour(value) : undefined
  }
  return (['light', 'dark'] as const).flatMap((mode) =>
    pairs.flatMap(([front, ground, least]) => {
      const [a, b] = [colour(front, mode), colour(ground, mode)]
      if (!a || !b) return []
      // Cut, not rounded: 4.499 is not 4.5.
      const found = Math.floor(contrast(a, b) * 100) / 100
      return [{ front, ground, mode, least, found, holds: found >= least }]
    }),
  )
}
