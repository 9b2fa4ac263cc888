import { createReadStream, statSync } from 'node:fs'
import { engine } from '@/db'
import { importOrders } from '@/lib/connectors/order-import-commands'
import { sumImportedOrders } from '@/lib/connectors/order-import-queries'
import { exactText } from '@/lib/connectors/orders/exact'
import { retailSales } from '@/lib/connectors/orders/retail-csv'
import { countTotals, type FileTotals } from '@/lib/connectors/orders/totals'
import { decodeText } from '@/lib/connectors/reading/decode'
import { system } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { digitsOf } from '@/lib/kernel/money'
import { progressBar } from './progress'
import { tellRefused } from './refused'

const SOURCE = 'online-retail'

export type OrderImport = { file: string; market: MarketCode; currency: string; dryRun: boolean; refused?: string }

/** Imports a sales history, and prints what the file says beside what the books hold then. */
export async function importOrderFile({ file, market, currency, dryRun, refused }: OrderImport): Promise<void> {
  const stream = createReadStream(file, { highWaterMark: 2 ** 18 })
  const bar = progressBar(statSync(file).size, 'orders')
  const refusals = tellRefused(refused, bar.say)
  const totals = countTotals()
  await engine.expectBulk()
  const started = Date.now()
  const report = await importOrders(system, retailSales(decodeText(stream), currency, totals), {
    source: SOURCE,
    market,
    currency,
    dryRun,
    onRefused: refusals.add,
    onProgress: (now) => bar.at(stream.bytesRead, now.orders + now.returns + now.unchanged),
  })
  bar.end()
  await refusals.end()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const { orders, returns, unchanged, products, customers } = report
  console.log(
    `${dryRun ? 'Tried' : 'Imported'} in ${seconds} s: ${orders} orders, ${returns} returns, ${products} products, ${customers} customers; ${unchanged} as before, ${report.refused} lines refused`,
  )
  const digits = digitsOf(currency)
  table('The file says', fileLines(totals.get(), currency, digits))
  if (dryRun) return
  const kept = await sumImportedOrders(system, SOURCE)
  const money = (exact: bigint) => `${exactText(exact, digits)} ${currency}`
  table('The books hold', [
    ['orders', kept.orders],
    ['worth', money(kept.gross)],
    ['returns', kept.returns],
    ['worth', money(kept.returned)],
    ['of them refunded to orders', money(kept.refunded)],
    ['net', money(kept.gross - kept.returned)],
    ['net with the refused lines', money(kept.gross - kept.returned + report.refusedWorth)],
  ])
}

const fileLines = (totals: FileTotals, currency: string, digits: number): [string, string | number][] => {
  const money = (exact: bigint) => `${exactText(exact, digits)} ${currency}`
  return [
    ['rows', totals.rows],
    ['invoices', totals.invoices],
    ['cancelled rows', totals.cancelRows],
    ['cancellations', totals.cancelInvoices],
    ['rows without customer', totals.rowsWithoutCustomer],
    ['customers', totals.customers],
    ['article codes', totals.stockCodes],
    ['countries', totals.countries],
    ['from', totals.from],
    ['to', totals.to],
    ['net of all rows', money(totals.net)],
    ['sold rows', totals.saleRows],
    ['orders with a sale', totals.orders],
    ['gross of sold rows', money(totals.gross)],
    ...totals.grossByMonth.map(([month, gross]): [string, string] => [`  ${month}`, money(gross)]),
  ]
}

function table(title: string, lines: [string, string | number][]) {
  console.log(`\n${title}`)
  for (const [what, value] of lines) console.log(`  ${what.padEnd(28)}${value}`)
}
