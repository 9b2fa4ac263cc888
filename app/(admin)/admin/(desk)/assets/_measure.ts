type Measured = { width: number; height: number; durationMs: number | null }

/** "1600 × 900", "0:42", "1280 × 720 · 1:05". */
export function measureOf({ width, height, durationMs }: Measured): string {
  const pixels = width ? `${width} × ${height}` : ''
  const seconds = Math.round((durationMs ?? 0) / 1000)
  const length = durationMs === null ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return [pixels, length].filter(Boolean).join(' · ')
}

/** "1.2 MB", in the figures of a language. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  )
}
