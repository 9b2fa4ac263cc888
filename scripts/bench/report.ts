export type Line = {
  what: string
  measured: string
  goal?: string
  /** Whether the goal is met; left out where there is none. */
  met?: boolean
}

/** Prints results as they come, each beside what the project has promised. */
export function print(line: Line): void {
  const mark = line.met === undefined ? ' ' : line.met ? '✓' : '✗'
  console.log(`  ${mark} ${line.what.padEnd(44)} ${line.measured.padEnd(46)} ${line.goal ? `goal ${line.goal}` : ''}`)
}

export const heading = (text: string) => console.log(`\n${text}`)

export const atLeast = (what: string, value: number, goal: number, unit = '', note = '') =>
  print({ what, measured: `${figure(value)}${unit}${note}`, goal: `≥ ${goal}${unit}`, met: value >= goal })
export const atMost = (what: string, value: number, goal: number, unit = '', note = '') =>
  print({ what, measured: `${figure(value)}${unit}${note}`, goal: `≤ ${goal}${unit}`, met: value <= goal })

export const figure = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1)

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
