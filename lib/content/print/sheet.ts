import 'server-only'
import type { PrintTheme } from '@/lib/design/faces'
import { beginPaper, SHEET_HEIGHT as HEIGHT, SHEET_WIDTH as WIDTH } from '@/lib/design/paper'

export const MARGIN = 52
export const INNER = WIDTH - 2 * MARGIN
/** Below it the next page begins; the foot stands under it. */
export const END = HEIGHT - MARGIN - 22

export type Sheet = {
  page: PDFKit.PDFDocument
  theme: PrintTheme
  language: string
  /** JPEGs by the public name of the asset. */
  pictures: ReadonlyMap<string, Uint8Array>
}

/** Begins a document; `finish` writes the feet of all pages but the cover and gives its bytes. */
export async function beginSheet(
  { title, language, theme }: { title: string; language: string; theme: PrintTheme },
  pictures: Sheet['pictures'],
) {
  const { page, bytes } = await beginPaper({ title, language, margin: MARGIN, bufferPages: true })
  const sheet: Sheet = { page, theme, language, pictures }
  return { sheet, finish: ({ hasCover = false } = {}) => finish(sheet, title, bytes, hasCover ? 1 : 0) }
}

async function finish(
  { page, theme }: Sheet,
  title: string,
  bytes: Promise<Uint8Array>,
  bare: number,
): Promise<Uint8Array> {
  const { start, count } = page.bufferedPageRange()
  for (let at = start + bare; at < start + count; at++) {
    page.switchToPage(at)
    // Written into the margin: without this, writing there would begin a page.
    page.page.margins.bottom = 0
    page.font('regular').fontSize(8).fillColor(theme.soft)
    page.text(title, MARGIN, HEIGHT - MARGIN + 8, { width: INNER - 60, height: 10, ellipsis: true, lineBreak: false })
    page.text(`${at - start + 1} / ${count}`, WIDTH - MARGIN - 60, HEIGHT - MARGIN + 8, {
      width: 60,
      align: 'right',
      lineBreak: false,
    })
  }
  page.end()
  return bytes
}

/** Begins a page when less than this is left of the one that there is. */
export function keep({ page }: Sheet, height: number): void {
  if (page.y + height > END) page.addPage()
}

export function line({ page, theme }: Sheet): void {
  page
    .moveTo(MARGIN, page.y)
    .lineTo(WIDTH - MARGIN, page.y)
    .lineWidth(0.5)
    .strokeColor(theme.line)
    .stroke()
}
