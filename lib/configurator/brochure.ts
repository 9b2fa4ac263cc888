import 'server-only'
import { deliveredPrintTheme, type PrintTheme } from '@/lib/design/faces'
import { beginPaper, SHEET_HEIGHT as HEIGHT, inLetters, SHEET_WIDTH as WIDTH } from '@/lib/design/paper'

/** What stands on it, in one language. */
export type Brochure = {
  /** For readers of the screen, as "pl-PL". */
  language: string
  title: string
  subtitle: string
  /** A JPEG and its size in pixels. */
  picture: { bytes: Uint8Array; width: number; height: number }
  facts: string[]
  rows: { label: string; text: string; amount: string }[]
  total: { label: string; amount: string }
  notes: string[]
  /** Rows of dark and light squares. */
  code: boolean[][]
  /** As delivered when there is none. */
  theme?: PrintTheme
}

type Page = PDFKit.PDFDocument
type Paints = Pick<PrintTheme, 'ink' | 'soft' | 'line'>

// In points, from the upper left.
const MARGIN = 48
const INNER = WIDTH - 2 * MARGIN
/** Where what was chosen, and the widest that an amount is. */
const [CHOSEN, AMOUNT] = [170, 110]
const PICTURE = 372
const FOOT = 76

/** A configuration on paper: its picture, what was chosen with its price, and the code that leads back to it. */
export async function brochurePdf(brochure: Brochure): Promise<Uint8Array> {
  const { language, title, subtitle, facts, rows, total } = inLetters(brochure)
  const theme = brochure.theme ?? deliveredPrintTheme
  const { page, bytes } = await beginPaper({ title, subject: subtitle, language, margin: MARGIN })
  drawPicture(page, brochure.picture)
  page.rect(0, PICTURE, WIDTH, 4).fill(theme.signal)
  const write = (text: string, size: number, colour = theme.ink, font = 'regular') =>
    page.font(font).fontSize(size).fillColor(colour).text(text, MARGIN, page.y, { width: INNER })
  page.y = PICTURE + 30
  write(title, 27, theme.brand, 'bold')
  page.y += 4
  write(subtitle, 9.5, theme.soft)
  page.y += 8
  write(facts.join('   ·   '), 10.5)
  page.y += 16
  for (const row of rows) drawRow(page, theme, row)
  page.y += 8
  drawRow(page, theme, { label: total.label, text: '', amount: total.amount }, 'bold')
  drawFoot(page, theme, brochure)
  page.end()
  return bytes
}

/** Over the whole width, cut above and below. */
function drawPicture(page: Page, { bytes, width, height }: Brochure['picture']): void {
  const high = (WIDTH * height) / width
  page.save().rect(0, 0, WIDTH, PICTURE).clip()
  page.image(Buffer.from(bytes), 0, (PICTURE - high) / 2, { width: WIDTH })
  page.restore()
}

/** As high as its longest text; on the next page where this one ends. */
function drawRow(
  page: Page,
  { ink, soft, line }: Paints,
  { label, text, amount }: Brochure['rows'][number],
  font?: 'bold',
): void {
  const size = font ? 13 : 9.5
  page.font(font ?? 'regular').fontSize(size)
  const columns = [
    { text: label, at: MARGIN, width: CHOSEN - 12, colour: font ? ink : soft },
    { text, at: MARGIN + CHOSEN, width: INNER - CHOSEN - AMOUNT - 12, colour: ink },
  ]
  const high = Math.max(...columns.map((each) => page.heightOfString(each.text || ' ', { width: each.width })))
  if (page.y + high + 8 > HEIGHT - MARGIN) page.addPage()
  const y = page.y
  for (const each of columns) page.fillColor(each.colour).text(each.text, each.at, y, { width: each.width })
  page.fillColor(ink).text(amount, WIDTH - MARGIN - AMOUNT, y, { width: AMOUNT, align: 'right', lineBreak: false })
  page.y = y + high + 4
  if (!font) {
    page
      .moveTo(MARGIN, page.y)
      .lineTo(WIDTH - MARGIN, page.y)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke()
    page.y += 4
  }
}

/** At the foot of the last page: the code, and what has to be said. */
function drawFoot(page: Page, { ink, soft }: Paints, { notes, code }: Brochure): void {
  if (page.y + 24 > HEIGHT - MARGIN - FOOT) page.addPage()
  const top = HEIGHT - MARGIN - FOOT
  const square = FOOT / code.length
  for (const [y, row] of code.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) page.rect(MARGIN + x * square, top + y * square, square, square)
  page.fill(ink)
  page.font('regular').fontSize(8.5).fillColor(soft)
  const width = INNER - FOOT - 16
  const text = notes.join('\n')
  // Aligned with the lower edge of the code; a long address goes upwards, and no page begins for it.
  page.text(text, MARGIN + FOOT + 16, HEIGHT - MARGIN - page.heightOfString(text, { width, lineGap: 2 }), {
    width,
    lineGap: 2,
    height: FOOT,
    ellipsis: true,
  })
}
