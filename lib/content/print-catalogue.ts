import 'server-only'
import type { PrintTheme } from '@/lib/design/faces'
import { SHEET_HEIGHT as HEIGHT, inLetters, SHEET_WIDTH as WIDTH } from '@/lib/design/paper'
import type { ProductCard } from '@/lib/pricing/product-card'
import { drawHeading } from './print/draw-parts'
import { drawProducts } from './print/draw-pieces'
import { readCoverPicture, readPrintPictures } from './print/pictures'
import { beginSheet, INNER, keep, line, MARGIN, type Sheet } from './print/sheet'

export type Chapter = { name: string; text: string; cards: ProductCard[] }
export type Catalogue = {
  title: string
  subtitle: string
  contents: string
  language: string
  theme: PrintTheme
  chapters: Chapter[]
}

/** How many products are drawn before others get a turn, and whoever waits is told. */
const AT_ONCE = 12
const LINE = 22
const PER_PAGE = 28

/**
 * A catalogue on paper: a cover, a table of contents with the pages, a chapter for each category. `tell` hears from time
 * to time how much is done, from 0 to 1. Pictures are read a few at a time, so that memory does not grow with the pages
 * but by the bytes of the PDF.
 */
export async function printCatalogue(
  catalogue: Catalogue,
  tell: (done: number) => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const { title, subtitle, contents, language, theme, chapters } = inLetters(catalogue)
  const pictures = new Map<string, Uint8Array>()
  const { sheet, finish } = await beginSheet({ title, language, theme }, pictures)
  const shown = chapters.flatMap(({ cards }) => cards[0]?.media[0]?.hash ?? [])[0]
  drawCover(sheet, title, subtitle, shown ? await readCoverPicture(shown) : undefined)
  const sheets = Math.ceil(chapters.length / PER_PAGE)
  for (let at = 0; at < sheets; at++) sheet.page.addPage()
  const total = Math.max(
    1,
    chapters.reduce((sum, { cards }) => sum + cards.length, 0),
  )
  const found: { name: string; at: number }[] = []
  let done = 0
  for (const { name, text, cards } of chapters) {
    sheet.page.addPage()
    found.push({ name, at: sheet.page.bufferedPageRange().count })
    drawHeading(sheet, name, 1)
    if (text) {
      sheet.page.font('regular').fontSize(11).fillColor(theme.soft).text(text, MARGIN, sheet.page.y, { width: INNER })
      sheet.page.y += 18
    }
    for (let at = 0; at < cards.length; at += AT_ONCE) {
      const some = cards.slice(at, at + AT_ONCE)
      pictures.clear()
      for (const [hash, bytes] of await readPrintPictures([{ kind: 'products', cards: some }]))
        pictures.set(hash, bytes)
      drawProducts(sheet, some)
      done += some.length
      await tell(done / total)
    }
  }
  drawContents(sheet, contents, found)
  return finish({ hasCover: true })
}

/** The first product of the catalogue above its name, as large as the sheet is wide. */
function drawCover({ page, theme }: Sheet, title: string, subtitle: string, picture?: Uint8Array): void {
  page.rect(0, 0, WIDTH, HEIGHT).fill(theme.brand)
  const high = HEIGHT * 0.55
  if (picture) {
    page.save().rect(0, 0, WIDTH, high).clip()
    page.image(Buffer.from(picture), 0, 0, { cover: [WIDTH, high], align: 'center', valign: 'center' })
    page.restore()
  }
  page.rect(MARGIN, HEIGHT * 0.62, 64, 4).fill(theme.signal)
  page.font('bold').fontSize(44).fillColor('#ffffff')
  page.text(title, MARGIN, HEIGHT * 0.65, { width: INNER, lineGap: -4 })
  page
    .font('regular')
    .fontSize(13)
    .text(subtitle, MARGIN, page.y + 10, { width: INNER })
}

/** Behind the cover, where its pages were left empty: now it is known where each chapter begins. */
function drawContents(sheet: Sheet, title: string, chapters: { name: string; at: number }[]): void {
  const { page, theme } = sheet
  const last = page.bufferedPageRange().count - 1
  for (const [number, { name, at }] of chapters.entries()) {
    if (number % PER_PAGE === 0) {
      page.switchToPage(1 + number / PER_PAGE)
      page.y = MARGIN
      if (number === 0) drawHeading(sheet, title, 1)
    }
    keep(sheet, LINE)
    const y = page.y
    page.font('regular').fontSize(11.5).fillColor(theme.ink)
    page.text(name, MARGIN, y + 5, {
      width: INNER - 60,
      height: 14,
      ellipsis: true,
      lineBreak: false,
      goTo: `chapter-${number}`,
    })
    page.text(String(at), WIDTH - MARGIN - 60, y + 5, { width: 60, align: 'right', lineBreak: false })
    page.y = y + LINE
    line(sheet)
  }
  page.switchToPage(last)
}
