import 'server-only'
import { encode } from 'uqr'
import { inLetters } from '@/lib/design/paper'
import { formatMoney } from '@/lib/kernel/money'
import type { ProductCard } from '@/lib/pricing/product-card'
import type { Piece } from '../piece'
import { drawHeading, drawTable } from './draw-parts'
import { drawRich } from './draw-rich'
import { INNER, keep, MARGIN, type Sheet } from './sheet'

const GAP = 18
/** Under the picture of a product. */
const TEXT = 58

/** Pieces one below the other, from page to page. */
export function drawPieces(sheet: Sheet, pieces: readonly Piece[]): void {
  for (const piece of sideBySide(inLetters([...pieces]))) draw(sheet, piece)
}

/** Products that follow each other share their rows, whichever blocks they come from. */
function sideBySide(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'products' && last?.kind === 'products')
      joined[joined.length - 1] = { ...last, cards: [...last.cards, ...piece.cards] }
    else joined.push(piece)
  }
  return joined
}

type Drawers = { [K in Piece['kind']]: (sheet: Sheet, piece: Extract<Piece, { kind: K }>) => void }

/** How each kind of piece is drawn; one that is missing here does not compile. */
const drawers: Drawers = {
  heading: (sheet, { text, level }) => drawHeading(sheet, text, level),
  rich: (sheet, { nodes }) => drawRich(sheet, nodes),
  picture: drawPicture,
  products: (sheet, { cards }) => drawProducts(sheet, cards),
  table: (sheet, { head, rows }) => drawTable(sheet, head, rows),
  address: drawCode,
  text: (sheet, { text, tone }) => {
    const { page, theme } = sheet
    const size = tone === 'lead' ? 13 : tone === 'quiet' ? 9 : 10.5
    keep(sheet, size * 2)
    page
      .font('regular')
      .fontSize(size)
      .fillColor(tone === 'plain' ? theme.ink : theme.soft)
    page.text(text, MARGIN, page.y, { width: INNER, lineGap: 3 })
    page.y += 10
  },
  quote: (sheet, { text, name, about }) => {
    const { page, theme } = sheet
    keep(sheet, 70)
    page.font('bold').fontSize(15).fillColor(theme.ink)
    page.text(text, MARGIN + 20, page.y, { width: INNER - 40, lineGap: 3 })
    page.font('regular').fontSize(9).fillColor(theme.soft)
    page.text([name, about].filter(Boolean).join(', '), MARGIN + 20, page.y + 4, { width: INNER - 40 })
    page.y += 10
  },
  link: (sheet, { label, href }) => {
    const { page, theme } = sheet
    keep(sheet, 16)
    page.font('bold').fontSize(9.5).fillColor(theme.brand)
    page.text(label, MARGIN, page.y, { width: INNER, link: href, underline: true })
    page.y += 10
  },
}

const draw = <K extends Piece['kind']>(sheet: Sheet, piece: Extract<Piece, { kind: K }>) =>
  (drawers[piece.kind] as Drawers[K])(sheet, piece)

function drawPicture(sheet: Sheet, { picture, caption }: Extract<Piece, { kind: 'picture' }>): void {
  const { page, theme, pictures } = sheet
  const bytes = pictures.get(picture.hash)
  if (!bytes) return
  const high = Math.min((INNER * picture.height) / picture.width, 330)
  keep(sheet, high + 30)
  const y = page.y
  page.save().rect(MARGIN, y, INNER, high).clip()
  page.image(Buffer.from(bytes), MARGIN, y, { cover: [INNER, high], align: 'center', valign: 'center' })
  page.restore()
  page.y = y + high + 6
  if (caption) page.font('regular').fontSize(8.5).fillColor(theme.soft).text(caption, MARGIN, page.y, { width: INNER })
  page.y += 10
}

/** Two beside each other: picture, name, what it is, price. Three rows stand under a heading. */
export function drawProducts(sheet: Sheet, cards: readonly ProductCard[]): void {
  const wide = (INNER - GAP) / 2
  const high = wide * 0.56
  for (let at = 0; at < cards.length; at += 2) {
    keep(sheet, high + TEXT)
    const y = sheet.page.y
    for (const [column, card] of cards.slice(at, at + 2).entries())
      drawCard(sheet, card, MARGIN + column * (wide + GAP), y, wide, high)
    sheet.page.y = y + high + TEXT + GAP
  }
}

function drawCard(
  { page, theme, pictures, language }: Sheet,
  card: ProductCard,
  x: number,
  y: number,
  wide: number,
  high: number,
) {
  const bytes = card.media[0] && pictures.get(card.media[0].hash)
  if (bytes) {
    page.save().rect(x, y, wide, high).clip()
    page.image(Buffer.from(bytes), x, y, { cover: [wide, high], align: 'center', valign: 'center' })
    page.restore()
  } else page.rect(x, y, wide, high).fill(theme.line)
  const width = wide - 90
  page.font('bold').fontSize(11).fillColor(theme.ink)
  page.text(card.name, x, y + high + 8, { width, height: 14, ellipsis: true })
  if (card.price)
    page.text(formatMoney(card.price, language), x + wide - 90, y + high + 8, {
      width: 90,
      align: 'right',
      lineBreak: false,
    })
  page.font('regular').fontSize(9).fillColor(theme.soft)
  page.text(card.summary, x, y + high + 24, { width: wide, height: TEXT - 24, ellipsis: true, lineGap: 2 })
}

const CODE = 72

/** Something that paper cannot do: what it is, and a code that leads there. */
function drawCode(sheet: Sheet, { label, href }: Extract<Piece, { kind: 'address' }>): void {
  const { page, theme } = sheet
  keep(sheet, CODE + 16)
  const y = page.y
  const { data, size } = encode(href, { border: 0 })
  const square = CODE / size
  for (const [row, cells] of data.entries())
    for (const [column, isDark] of cells.entries())
      if (isDark) page.rect(MARGIN + column * square, y + row * square, square, square)
  page.fill(theme.ink)
  page
    .font('bold')
    .fontSize(12)
    .fillColor(theme.ink)
    .text(label, MARGIN + CODE + 16, y + 14, { width: INNER - CODE - 16 })
  page.font('regular').fontSize(8.5).fillColor(theme.soft)
  page.text(href, MARGIN + CODE + 16, page.y + 4, { width: INNER - CODE - 16, height: 24, ellipsis: true, link: href })
  page.y = y + CODE + 16
}
