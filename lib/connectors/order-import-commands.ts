import 'server-only'
import { hash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { importSources } from '@/db/schema/connectors'
import type { Context } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { ordersImported } from './events'
import { ensureArticles } from './orders/articles'
import { ensureBuyers } from './orders/buyers'
import type { SaleItem } from './orders/retail-csv'
import { exactTotal, type SaleDocument } from './orders/sale'
import { writeOrders } from './orders/write-orders'
import { writeReturns } from './orders/write-returns'
import type { RefusedLine } from './product-record'
import { ifDry } from './try-out'

/** Lines of one transaction: enough to be quick, few enough that nobody else waits long for the writer. */
const BATCH = 4000

export type OrderImportReport = {
  orders: number
  returns: number
  unchanged: number
  products: number
  customers: number
  refused: number
  /** What the refused lines are worth: exact thousandths of the minor unit. */
  refusedWorth: bigint
}

export type OrderImportOptions = {
  source: string
  market: MarketCode
  currency: string
  dryRun?: boolean
  onRefused?: (line: RefusedLine) => void
  onProgress?: (report: OrderImportReport) => void
}

/**
 * Imports a sales history: products as drafts, customers, orders that are long paid and sent, cancellations as returns
 * with refunds. In batches of one transaction each; what is in the books is never written again, so a second run
 * changes nothing and goes on where the first was interrupted. Needs `imports.run`.
 */
export async function importOrders(
  actor: Actor,
  items: AsyncIterable<SaleItem[]>,
  options: OrderImportOptions,
): Promise<OrderImportReport> {
  authorize(actor, 'imports.run')
  const { dryRun = false, onRefused = () => {}, onProgress = () => {} } = options
  const report = { orders: 0, returns: 0, unchanged: 0, products: 0, customers: 0, refused: 0, refusedWorth: 0n }
  const refuse = (line: RefusedLine, worth: number) => {
    report.refused++
    report.refusedWorth += BigInt(worth)
    onRefused(line)
  }
  // A try-out forgets what it made, so it would make it again in each batch.
  const seen = new Set<string>()
  let batch: SaleDocument[] = []
  let lines = 0
  const flush = async () => {
    const some = batch
    batch = []
    lines = 0
    if (!some.length) return
    const done = await ifDry(dryRun, actor, (context) => importBatch(context, some, options))
    for (const { worth, ...line } of done.refused) refuse(line, worth)
    for (const key of ['orders', 'returns', 'unchanged'] as const) report[key] += done[key]
    for (const key of ['products', 'customers'] as const)
      for (const name of done[key]) {
        if (dryRun && seen.has(`${key} ${name}`)) continue
        if (dryRun) seen.add(`${key} ${name}`)
        report[key]++
      }
  }
  for await (const some of items) {
    for (const item of some) {
      if ('refused' in item) {
        refuse(item.refused, item.worth)
        continue
      }
      batch.push(item.document)
      lines += item.document.lines.length
      if (lines >= BATCH) await flush()
    }
    onProgress(report)
  }
  await flush()
  onProgress(report)
  return report
}

async function importBatch(
  context: Context,
  documents: SaleDocument[],
  { source, market, currency }: OrderImportOptions,
) {
  const ref = ({ number }: SaleDocument) => `${source}:order:${number}`
  const hashes = new Map(documents.map((document) => [ref(document), hashOf(document, currency)]))
  const rows = await context.tx
    .select({ id: importSources.id, contentHash: importSources.contentHash })
    .from(importSources)
    .where(inArray(importSources.id, [...hashes.keys()]))
  const known = new Map(rows.map(({ id, contentHash }) => [id, contentHash]))
  const added = documents.filter((document) => !known.has(ref(document)))
  const changed = documents.filter(
    (document) => known.has(ref(document)) && known.get(ref(document)) !== hashes.get(ref(document)),
  )
  // An order is what was agreed: a file that tells it differently afterwards does not change it.
  const refused = changed.flatMap(({ number, lines }) =>
    lines.map((line) => ({ line: line.line, reason: 'orderKnown', detail: number, worth: exactTotal(line) })),
  )
  const unchanged = documents.length - added.length - changed.length
  if (!added.length) return { orders: 0, returns: 0, unchanged, products: [], customers: [], refused }
  const articles = await ensureArticles(context, source, added)
  const buyers = await ensureBuyers(context, source, market, added)
  const sold = added.filter(({ isReturn }) => !isReturn)
  const back = added.filter(({ isReturn }) => isReturn)
  const shared = { ref, market, currency, buyerOf: buyers.of, articleOf: articles.of }
  const targets = new Map([
    ...(sold.length ? await writeOrders(context, sold, shared) : []),
    ...(back.length
      ? await writeReturns(context, back, { ...shared, isKnown: ({ customer }) => customer !== '' })
      : []),
  ])
  await insertMany(
    importSources,
    added.map((document) => ({
      id: ref(document),
      contentHash: hashes.get(ref(document))!,
      targetId: targets.get(ref(document))!,
      importedAt: context.now,
    })),
  )
  await context.emit(ordersImported({ source, orders: sold.length, returns: back.length }))
  return {
    orders: sold.length,
    returns: back.length,
    unchanged,
    products: articles.created,
    customers: buyers.created,
    refused,
  }
}

/** Of what was sold to whom: where in the file it stands may change. */
function hashOf({ lines, ...document }: SaleDocument, currency: string): string {
  const said = [currency, document, lines.map(({ sku, name, quantity, unit }) => [sku, name, quantity, unit])]
  return hash('sha256', JSON.stringify(said), 'base64url')
}
