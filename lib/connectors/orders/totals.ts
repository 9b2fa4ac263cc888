import type { SaleLine } from './sale'

/** What a file says in all, counted while it is read; amounts are exact thousandths of the minor unit. */
export type FileTotals = {
  rows: number
  invoices: number
  cancelRows: number
  cancelInvoices: number
  rowsWithoutCustomer: number
  customers: number
  stockCodes: number
  countries: number
  from: string
  to: string
  net: bigint
  saleRows: number
  gross: bigint
  grossByMonth: [month: string, gross: bigint][]
  orders: number
}

/** A row as it stands in the file, whatever becomes of it. */
export type CountedRow = Pick<SaleLine, 'sku' | 'quantity' | 'unit'> & {
  invoice: string
  isReturn: boolean
  customer: string
  country: string
  /** "2010-12-01 08:26:00" */
  at: string
}

/** Keeps the sums and the distinct names of a file: what it needs grows with the names, not with the rows. */
export function countTotals() {
  const [invoices, cancelled, sold] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const [customers, codes, countries] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const months = new Map<string, bigint>()
  const counts = { rows: 0, cancelRows: 0, rowsWithoutCustomer: 0, saleRows: 0 }
  const sums = { net: 0n, gross: 0n }
  const span = { from: '', to: '' }
  return {
    add({ invoice, isReturn, customer, country, at, sku, quantity, unit }: CountedRow) {
      const exact = BigInt(quantity * unit)
      counts.rows++
      invoices.add(invoice)
      codes.add(sku)
      countries.add(country)
      if (customer) customers.add(customer)
      else counts.rowsWithoutCustomer++
      if (!span.from || at < span.from) span.from = at
      if (at > span.to) span.to = at
      sums.net += exact
      if (isReturn) {
        counts.cancelRows++
        cancelled.add(invoice)
      } else if (quantity > 0 && unit > 0) {
        counts.saleRows++
        sold.add(invoice)
        sums.gross += exact
        months.set(at.slice(0, 7), (months.get(at.slice(0, 7)) ?? 0n) + exact)
      }
    },
    get: (): FileTotals => ({
      ...counts,
      ...sums,
      ...span,
      invoices: invoices.size,
      cancelInvoices: cancelled.size,
      customers: customers.size,
      stockCodes: codes.size,
      countries: countries.size,
      grossByMonth: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
      orders: sold.size,
    }),
  }
}
