import { invalid } from '@/lib/kernel/errors'
import { digitsOf } from '@/lib/kernel/money'
import type { RefusedLine } from '../product-record'
import { readCsv } from '../reading/csv'
import { exactAmount } from './exact'
import type { SaleDocument, SaleLine, SaleReason } from './sale'
import type { countTotals } from './totals'

/** Columns by what they mean; the same history is handed around under several names. */
const COLUMNS = {
  invoice: ['invoiceno', 'invoice'],
  code: ['stockcode'],
  name: ['description'],
  quantity: ['quantity'],
  date: ['invoicedate'],
  price: ['unitprice', 'price'],
  customer: ['customerid'],
  country: ['country'],
} as const
type Column = keyof typeof COLUMNS

/** Lines held until their invoice is thought complete: some invoices are interrupted by others. */
const MOST_OPEN = 8000

/** `worth` is the exact amount of the refused line, as far as it has one. */
export type SaleItem = { document: SaleDocument } | { refused: RefusedLine; worth: number }

/**
 * The invoices of a sales history with one line per article (the columns of UCI's Online Retail), read as a stream.
 * Every row is counted in `totals`; rows that are no part of a sale are refused one by one. Throws
 * `invalid('importColumns')` when a column is missing.
 */
export async function* retailSales(
  chunks: AsyncIterable<string>,
  currency: string,
  totals: ReturnType<typeof countTotals>,
): AsyncGenerator<SaleItem[]> {
  const digits = digitsOf(currency)
  const open = new Map<string, SaleDocument>()
  let held = 0
  let at: Record<Column, number> | undefined
  for await (const records of readCsv(chunks)) {
    const items: SaleItem[] = []
    for (const record of records) {
      if ('broken' in record) {
        items.push({ refused: { line: record.line, reason: record.broken, detail: record.start }, worth: 0 })
        continue
      }
      if (!at) {
        at = columnsOf(record.fields)
        continue
      }
      const row = readRow(record.fields, at, digits)
      if (typeof row === 'string') {
        items.push({
          refused: { line: record.line, reason: row, detail: record.fields.join(',').slice(0, 80) },
          worth: 0,
        })
        continue
      }
      totals.add(row)
      const reason = refusalOf(row)
      if (reason) {
        const detail = `${row.invoice} ${row.sku} ${row.name}`.trim()
        items.push({ refused: { line: record.line, reason, detail }, worth: row.quantity * row.unit })
        continue
      }
      let document = open.get(row.invoice)
      if (!document) {
        const { invoice: number, isReturn, customer, country, date } = row
        document = { number, isReturn, customer, country, at: date, lines: [] }
        open.set(number, document)
      }
      document.lines.push(saleLine(row, record.line))
      held++
    }
    for (const [number, document] of open) {
      if (held <= MOST_OPEN) break
      open.delete(number)
      held -= document.lines.length
      items.push(...finished(document))
    }
    yield items
  }
  if (!at) columnsOf([])
  yield [...open.values()].flatMap(finished)
}

/** An invoice on which nothing has a price is no sale: its lines are gifts to nobody, or notes. */
function finished(document: SaleDocument): SaleItem[] {
  if (document.lines.some(({ unit }) => unit > 0)) return [{ document }]
  return document.lines.map(({ line, sku, name }) => ({
    refused: { line, reason: 'nothingSold' satisfies SaleReason, detail: `${document.number} ${sku} ${name}`.trim() },
    worth: 0,
  }))
}

function columnsOf(header: string[]): Record<Column, number> {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const found = Object.entries(COLUMNS).map(([column, spellings]) => {
    return [column, names.findIndex((name) => (spellings as readonly string[]).includes(name))] as const
  })
  const missing = found.filter(([, place]) => place < 0).map(([column]) => column)
  if (missing.length)
    throw invalid('importColumns', {}, { columns: missing.map((name) => COLUMNS[name as Column][0]).join(', ') })
  return Object.fromEntries(found) as Record<Column, number>
}

type Row = ReturnType<typeof rowOf>
const rowOf = (fields: string[], at: Record<Column, number>) => ({
  invoice: fields[at.invoice]?.trim() ?? '',
  isReturn: /^c/i.test(fields[at.invoice]?.trim() ?? ''),
  sku: fields[at.code]?.trim() ?? '',
  name: fields[at.name]?.trim().replace(/\s+/g, ' ').slice(0, 200) ?? '',
  // A table program writes "17850.0" where some rows have no number.
  customer: (fields[at.customer]?.trim() ?? '').replace(/\.0$/, '').slice(0, 60),
  country: fields[at.country]?.trim().slice(0, 60) ?? '',
  quantity: 0,
  unit: 0,
  at: '',
  date: new Date(0),
})

function readRow(fields: string[], columns: Record<Column, number>, digits: number): Row | SaleReason {
  const row = rowOf(fields, columns)
  if (!row.invoice || row.invoice.length > 60) return 'noInvoice'
  if (!row.sku || row.sku.length > 64) return 'noCode'
  const quantity = fields[columns.quantity]?.trim() ?? ''
  if (!/^-?\d{1,9}(\.0+)?$/.test(quantity) || Number(quantity) === 0) return 'badQuantity'
  const unit = exactAmount(fields[columns.price] ?? '', digits)
  row.quantity = Number(quantity)
  if (unit === undefined || !Number.isSafeInteger(unit * row.quantity)) return 'badPrice'
  row.unit = unit
  row.at = instantOf(fields[columns.date]?.trim() ?? '')
  row.date = new Date(`${row.at.replace(' ', 'T')}Z`)
  return Number.isNaN(row.date.getTime()) || !row.at ? 'badDate' : row
}

/** "2010-12-01 08:26", "2010-12-01T08:26:00Z" or "12/1/2010 8:26" (month first), as "2010-12-01 08:26:00" in UTC. */
function instantOf(text: string): string {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(?:\.\d+)?Z?)?$/.exec(text)
  if (iso) return `${iso[1]} ${iso[2] ?? '00:00'}${iso[3] ?? ':00'}`
  const [, month, day, year, hour, minute] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d)$/.exec(text) ?? []
  if (!month) return ''
  const two = (part = '') => part.padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${minute}:00`
}

function refusalOf({ isReturn, quantity, unit }: Row): SaleReason | undefined {
  if (unit < 0) return 'negativePrice'
  if (isReturn) return quantity > 0 ? 'soldByReturn' : undefined
  return quantity < 0 ? 'stockCorrection' : undefined
}

const saleLine = ({ sku, name, quantity, unit }: Row, line: number): SaleLine => {
  // The same article is written with small letters now and then.
  return { line, sku: sku.toUpperCase(), name, quantity, unit }
}
