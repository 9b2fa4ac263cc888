import 'server-only'
import type { RichNode } from '../rich-text'
import { plainOf } from '../rich-text'
import { drawHeading, drawTable } from './draw-parts'
import { INNER, keep, line, MARGIN, type Sheet } from './sheet'

type Run = { text: string; isBold: boolean; href?: string }

/** Running text with its headings, lists and tables. */
export function drawRich(sheet: Sheet, nodes: readonly RichNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      if (node.trim()) paragraph(sheet, [{ text: node, isBold: false }])
    } else if (/^h[2-4]$/.test(node.tag)) drawHeading(sheet, plainOf(node.children), Number(node.tag[1]) + 1)
    else if (node.tag === 'ul' || node.tag === 'ol') drawList(sheet, node.children, node.tag === 'ol')
    else if (node.tag === 'table') drawTable(sheet, ...cellsOf(node.children))
    else if (node.tag === 'blockquote') paragraph(sheet, runsOf(node.children), 20)
    else if (node.tag === 'hr') line(sheet)
    else paragraph(sheet, runsOf([node]))
  }
}

function drawList(sheet: Sheet, items: readonly RichNode[], isNumbered: boolean): void {
  let number = 0
  for (const item of items) {
    if (typeof item === 'string') continue
    number++
    keep(sheet, 16)
    const { page, theme } = sheet
    const y = page.y
    page.font('regular').fontSize(10.5).fillColor(theme.soft)
    page.text(isNumbered ? `${number}.` : '•', MARGIN, y, { width: 16, lineBreak: false })
    page.y = y
    paragraph(sheet, runsOf(item.children), 18, 4)
  }
  sheet.page.y += 6
}

function paragraph(sheet: Sheet, runs: Run[], inset = 0, gap = 9): void {
  const { page, theme } = sheet
  const said = runs.filter(({ text }) => text)
  if (!said.length) return
  keep(sheet, 32)
  const width = INNER - inset
  for (const [at, { text, isBold, href }] of said.entries()) {
    page
      .font(isBold ? 'bold' : 'regular')
      .fontSize(10.5)
      .fillColor(href ? theme.brand : theme.ink)
    const options = {
      width,
      lineGap: 3.5,
      continued: at < said.length - 1,
      link: href ?? null,
      underline: Boolean(href),
    }
    if (at) page.text(text, options)
    else page.text(text, MARGIN + inset, page.y, options)
  }
  page.y += gap
}

function runsOf(nodes: readonly RichNode[], isBold = false, href?: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (typeof node === 'string') return [{ text: node, isBold, href }]
    if (node.tag === 'br') return [{ text: '\n', isBold, href }]
    const to = node.attributes.href
    return runsOf(
      node.children,
      isBold || node.tag === 'strong' || node.tag === 'b',
      to && /^(https?|mailto|tel):/.test(to) ? to : href,
    )
  })
}

function cellsOf(nodes: readonly RichNode[]): [head: string[], rows: string[][]] {
  const rows = nodes.flatMap(rowsIn)
  const head = rows.find(({ isHead }) => isHead)
  return [head?.cells ?? [], rows.filter((row) => row !== head).map(({ cells }) => cells)]
}

function rowsIn(node: RichNode): { isHead: boolean; cells: string[] }[] {
  if (typeof node === 'string') return []
  if (node.tag !== 'tr')
    return node.children.flatMap((inner) =>
      rowsIn(inner).map((row) => ({ ...row, isHead: row.isHead || node.tag === 'thead' })),
    )
  return [
    { isHead: false, cells: node.children.flatMap((cell) => (typeof cell === 'string' ? [] : [plainOf([cell])])) },
  ]
}
