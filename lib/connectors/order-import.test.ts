import { existsSync } from 'node:fs'
import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { customers } from '@/db/schema/customers'
import { jobs, outbox } from '@/db/schema/events'
import { orderLines, orders, returnLines, returns } from '@/db/schema/orders'
import { payments, refunds } from '@/db/schema/payments'
import { guest, system } from '@/lib/kernel/actor'
import { importOrders } from './order-import-commands'
import { sumImportedOrders } from './order-import-queries'
import { exactText } from './orders/exact'
import { retailSales } from './orders/retail-csv'
import { countTotals } from './orders/totals'
import type { RefusedLine } from './product-record'
import { decodeText } from './reading/decode'

// Made up for this test: each trap of such a file once.
const FILE = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
700001,10001,BLUE  ENAMEL MUG ,6,2030-01-05 09:00:00,2.55,501,United Kingdom
700001,10002a,TIN LANTERN,2,2030-01-05 09:00:00,10.00,501,United Kingdom
700001,10002A,TIN LANTERN,1,2030-01-05 09:01:00,10.00,501,United Kingdom
700001,POST,POSTAGE,1,2030-01-05 09:00:00,15,501,United Kingdom
700002,PADS,PADS TO MATCH,3,2030-01-06 10:00:00,0.001,,EIRE
700002,10001,BLUE ENAMEL MUG,1,2030-01-06 10:00:00,2.55,,EIRE
700002,10001,BLUE ENAMEL MUG,1,2030-01-06 10:00:00,2.55,,EIRE
700002,10003,,1,2030-01-06 10:00:00,0,,EIRE
700001,10004,CUSHION,1,2030-01-05 09:00:00,1.25,501,United Kingdom
700003,10003,damaged,-5,2030-01-07 08:00:00,0,,United Kingdom
700004,10003,found,5,2030-01-07 08:00:00,0,,United Kingdom
A70005,B,Adjust bad debt,1,2030-01-08 08:00:00,-11.50,,United Kingdom
C70006,10001,BLUE ENAMEL MUG,-4,2030-02-01 12:00:00,2.55,501,United Kingdom
C70007,10001,BLUE ENAMEL MUG,-4,2030-02-02 12:00:00,2.55,501,United Kingdom
C70008,D,Discount,-1,2030-02-03 12:00:00,7.00,502,Nowhereland
700009,10001,"BLUE ""BEST"" MUG",x,2030-02-04 12:00:00,2.55,501,United Kingdom
700010,10001,BLUE ENAMEL MUG,1,yesterday,2.55,501,United Kingdom
700011,10001,BLUE ENAMEL MUG,1,2030-02-04 12:00:00,=2+2,501,United Kingdom
700012,10001,"BLUE "ENAMEL" MUG",1,2030-02-04 12:00:00,2.55,501,United Kingdom
,10001,BLUE ENAMEL MUG,1,2030-02-04 12:00:00,2.55,501,United Kingdom
`
const options = { source: 'history', market: 'de', currency: 'GBP' } as const

async function run(file = FILE, dryRun = false) {
  const totals = countTotals()
  const refused: RefusedLine[] = []
  const sales = retailSales(decodeText(pieces(file)), 'GBP', totals)
  const report = await importOrders(system, sales, { ...options, dryRun, onRefused: (line) => refused.push(line) })
  return { report, totals: totals.get(), refused }
}

async function* pieces(file: string) {
  const bytes = Buffer.from(file)
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97)
}

test('a try-out says what would come and writes nothing', async () => {
  const { report } = await run(FILE, true)
  expect(report).toMatchObject({ orders: 2, returns: 3, products: 5, customers: 3, unchanged: 0 })
  expect([await db.$count(orders), await db.$count(products), await db.$count(customers)]).toEqual([0, 0, 0])
})

test('a history becomes orders, returns, customers and drafts, and what is no sale is refused by line', async () => {
  const { report, totals, refused } = await run()
  expect(report).toMatchObject({ orders: 2, returns: 3, products: 5, customers: 3, unchanged: 0 })
  expect(refused.sort((a, b) => a.line - b.line).map(({ line, reason }) => [line, reason])).toEqual([
    [11, 'stockCorrection'],
    [12, 'nothingSold'],
    [13, 'negativePrice'],
    [17, 'badQuantity'],
    [18, 'badDate'],
    [19, 'badPrice'],
    [20, 'brokenQuotes'],
    [21, 'noInvoice'],
  ])
  expect(totals).toMatchObject({ rows: 15, cancelRows: 3, cancelInvoices: 3, saleRows: 8, orders: 2, customers: 2 })
  expect(exactText(totals.gross, 2)).toBe('66.653')
  expect(exactText(totals.net, 2)).toBe('27.753')
  const statuses = await db.selectDistinct({ status: products.status }).from(products)
  expect(statuses).toEqual([{ status: 'draft' }])
})

test('the books add up to the file exactly, though each line is whole pence', async () => {
  const kept = await sumImportedOrders(system, 'history')
  expect(exactText(kept.gross, 2)).toBe('66.653')
  expect(exactText(kept.returned, 2)).toBe('27.40')
  expect(exactText(kept.refunded, 2)).toBe('15.30')
  const [pads] = await db.select().from(orderLines).where(eq(orderLines.sku, 'PADS'))
  expect(pads).toMatchObject({ quantity: 3, totalAmount: 0, restAmount: 300 })
})

test('an interrupted invoice is one order, paid and sent, with its fees as lines without a product', async () => {
  const [order] = await db.select().from(orders).where(eq(orders.externalRef, 'history:order:700001'))
  expect(order).toMatchObject({ totalAmount: 6155, currency: 'GBP', state: 'completed', market: 'de' })
  expect(order!.placedAt.toISOString()).toBe('2030-01-05T09:00:00.000Z')
  const lines = await db
    .select()
    .from(orderLines)
    .where(eq(orderLines.orderId, order!.id))
    .orderBy(asc(orderLines.position))
  expect(lines.map(({ sku }) => sku)).toEqual(['10001', '10002A', '10002A', 'POST', '10004'])
  expect(lines.map(({ productId }) => productId !== null)).toEqual([true, true, true, false, true])
  expect(lines[0]!.name).toBe('BLUE ENAMEL MUG')
  // Six were bought; four came back, then the other two of the next four.
  expect(lines[0]!.returnedQuantity).toBe(6)
})

test('a cancellation refunds the order it belongs to; what was bought before is a return of its own', async () => {
  const [order] = await db.select().from(orders).where(eq(orders.externalRef, 'history:order:700001'))
  expect(order).toMatchObject({ paymentState: 'partly_refunded', refundedAmount: 1530 })
  const given = await db.select().from(refunds).where(eq(refunds.orderId, order!.id)).orderBy(asc(refunds.amount))
  expect(given.map(({ amount, state }) => [amount, state])).toEqual([
    [510, 'done'],
    [1020, 'done'],
  ])
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, order!.id))
  expect(payment).toMatchObject({ provider: 'import', state: 'captured', refundedAmount: 1530 })
  const alone = await db
    .select({ ref: returns.externalRef, quantity: returnLines.quantity, orderId: returnLines.orderId })
    .from(returnLines)
    .innerJoin(returns, eq(returns.id, returnLines.returnId))
    .orderBy(asc(returns.returnedAt), asc(returnLines.position))
  expect(alone.map(({ ref, quantity, orderId }) => [ref!.slice(-6), quantity, orderId === order!.id])).toEqual([
    ['C70006', 4, true],
    ['C70007', 2, true],
    ['C70007', 2, false],
    ['C70008', 1, false],
  ])
})

test('nobody gets a mail about a sale of long ago, and customers without an address get one that nobody has', async () => {
  const told = await db.select().from(outbox).where(eq(outbox.name, 'connectors.order_imported'))
  expect(told.every(({ dispatchedAt }) => dispatchedAt !== null)).toBe(true)
  expect(await db.$count(jobs)).toBe(0)
  const emails = await db.select({ email: customers.email }).from(customers).orderBy(asc(customers.email))
  expect(emails.map(({ email }) => email)).toEqual([
    '501@history.invalid',
    '502@history.invalid',
    'unknown@history.invalid',
  ])
})

test('a second run changes nothing; an invoice that is told differently afterwards is refused', async () => {
  const before = await db.select().from(orders).orderBy(asc(orders.id))
  const { report } = await run()
  expect(report).toMatchObject({ orders: 0, returns: 0, products: 0, customers: 0, unchanged: 5 })
  const other = await run(FILE.replace('BLUE  ENAMEL MUG ,6', 'BLUE  ENAMEL MUG ,60'))
  expect(other.refused.filter(({ reason }) => reason === 'orderKnown').map(({ line }) => line)).toEqual([
    2, 3, 4, 5, 10,
  ])
  expect(await db.select().from(orders).orderBy(asc(orders.id))).toEqual(before)
})

test('a file without the columns says which; who may not import is refused', async () => {
  await expect(run('Invoice,Quantity\n1,2\n')).rejects.toMatchObject({ key: 'importColumns' })
  await expect(run('')).rejects.toMatchObject({ key: 'importColumns' })
  const none = retailSales(decodeText(pieces(FILE)), 'GBP', countTotals())
  await expect(importOrders(guest, none, options)).rejects.toMatchObject({ code: 'forbidden' })
})

const REAL = '../shared/data/online-retail/online_retail.csv.gz'
test.skipIf(!existsSync(REAL))(
  'the real history of two years is counted exactly',
  { tags: ['exhaustive'] },
  async () => {
    const { createReadStream, readFileSync } = await import('node:fs')
    const expected = JSON.parse(readFileSync('../shared/data/online-retail/expected.json', 'utf8'))
    const totals = countTotals()
    for await (const _ of retailSales(decodeText(createReadStream(REAL)), 'GBP', totals));
    const said = totals.get()
    expect({
      rows: said.rows,
      distinct_invoices: said.invoices,
      cancel_rows: said.cancelRows,
      cancel_invoices: said.cancelInvoices,
      rows_without_customer: said.rowsWithoutCustomer,
      distinct_customers: said.customers,
      distinct_stockcodes: said.stockCodes,
      countries: said.countries,
      min_date: said.from,
      max_date: said.to,
      net_revenue_all_rows: exactText(said.net, 2),
      valid_sale_rows: said.saleRows,
      gross_revenue_valid: exactText(said.gross, 2),
      monthly_gross_revenue: Object.fromEntries(
        said.grossByMonth.map(([month, gross]) => [month, exactText(gross, 2)]),
      ),
      orders_valid: said.orders,
    }).toEqual(expected)
  },
)
