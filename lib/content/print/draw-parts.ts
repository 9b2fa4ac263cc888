import 'server-only'
import { END, INNER, keep, line, MARGIN, type Sheet } from './sheet'

/** Lower tables are not broken. */
const SHORT = 240
const HEADINGS = [26, 26, 19, 13.5, 11.5]

export function drawHeading(sheet: Sheet, text: string, level: number): void {
  const { page, theme } = sheet
  const size = HEADINGS[Math.min(level, HEADINGS.length - 1)] ?? 11
  page.y += level < 3 ? 14 : 8
  // Never alone at the foot of a page.
  keep(sheet, size * 2 + 60)
  page.font('bold').fontSize(size).fillColor(theme.ink).text(text, MARGIN, page.y, { width: INNER })
  page.y += 6
}

/** The first column holds names where there is a head; a row is never broken, but the table is. */
export function drawTable(sheet: Sheet, head: string[], rows: string[][]): void {
  const { page, theme } = sheet
  const columns = Math.max(head.length, ...rows.map((row) => row.length))
  const first = columns === 2 ? INNER * 0.34 : INNER / columns
  const widths = Array.from({ length: columns }, (_, at) => (at ? (INNER - first) / (columns - 1) : first))
  const all = [...(head.length ? [head] : []), ...rows]
  const font = (isHead: boolean, column: number) =>
    page.font(isHead || (!head.length && !column) ? 'bold' : 'regular').fontSize(9.5)
  const highOf = (row: string[], isHead: boolean) => {
    const cells = row.map((text, column) =>
      font(isHead, column).heightOfString(text || ' ', { width: (widths[column] ?? 0) - 10 }),
    )
    return Math.min(Math.max(...cells) + 10, END - MARGIN)
  }
  const drawRow = (row: string[], isHead: boolean, high: number) => {
    const y = page.y
    line(sheet)
    let x = MARGIN
    for (const [column, text] of row.entries()) {
      font(isHead, column).fillColor(column || isHead ? theme.ink : theme.soft)
      page.text(text, x, y + 5, { width: (widths[column] ?? 0) - 10, height: high })
      x += widths[column] ?? 0
    }
    page.y = y + high
  }
  const whole = all.reduce((sum, row, at) => sum + highOf(row, at === 0 && head.length > 0), 0)
  if (whole < SHORT) keep(sheet, whole)
  for (const [at, row] of all.entries()) {
    const isHead = at === 0 && head.length > 0
    const high = highOf(row, isHead)
    const before = page.y
    keep(sheet, high)
    if (head.length && !isHead && page.y < before) drawRow(head, true, highOf(head, true))
    drawRow(row, isHead, high)
  }
  line(sheet)
  page.y += 14
}
