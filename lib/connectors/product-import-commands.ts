import 'server-only'
import { inArray } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { enqueue } from '@/lib/events/job-commands'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { indexNewProducts, indexProducts } from '@/lib/search/index-commands'
import { productsImported } from './events'
import type { ImportReport, ProductRecord, RefusedLine } from './product-record'
import { ensureCategories } from './products/ensure-categories'
import { takenSkus } from './products/refuse-taken'
import { writeProducts } from './products/write-products'

/** Products of one transaction. */
const BATCH = 2000

/** A product that was read, or a line that could not be. `lines` is how far the source has been read. */
export type ReadItem = { record: ProductRecord; line: number; lines: number } | { refused: RefusedLine; lines: number }

export type ImportOptions = {
  source: string
  /** Reads and checks everything, writes nothing. */
  dryRun?: boolean
  onProgress?: (report: ImportReport, lines: number) => void
}

/**
 * Imports products from a source that is read as a stream: batch by batch, each in one transaction with its index, so
 * that an interrupted run leaves whole batches and a second run goes on. Needs `imports.run`.
 */
export async function importProducts(
  actor: Actor,
  items: AsyncIterable<ReadItem>,
  { source, dryRun = false, onProgress = () => {} }: ImportOptions,
): Promise<ImportReport> {
  authorize(actor, 'imports.run')
  const report: ImportReport = { read: 0, created: 0, updated: 0, unchanged: 0, pictures: 0, refused: [] }
  let batch: { record: ProductRecord; line: number }[] = []
  const flush = async () => {
    if (!batch.length) return
    const some = batch
    batch = []
    const work = (context: Context) => importBatch(context, source, some, report)
    if (dryRun) await transact(actor, (context) => undone(context, work)).catch(ignoreUndone)
    else await transact(actor, work)
  }
  let lines = 0
  for await (const item of items) {
    lines = item.lines
    if ('refused' in item) report.refused.push(item.refused)
    else {
      report.read++
      batch.push(item)
      if (batch.length >= BATCH) {
        await flush()
        onProgress(report, lines)
      }
    }
  }
  await flush()
  onProgress(report, lines)
  report.refused.sort((a, b) => a.line - b.line)
  return report
}

async function importBatch(
  context: Context,
  source: string,
  items: { record: ProductRecord; line: number }[],
  report: ImportReport,
) {
  const taken = await takenSkus(items.map(({ record }) => record))
  for (const { record, line } of items) {
    const sku = taken.get(record.ref)
    if (sku !== undefined) report.refused.push({ line, reason: 'skuTaken', detail: sku })
  }
  const records = items.map(({ record }) => record).filter(({ ref }) => !taken.has(ref))
  const idOf = await ensureCategories(context, records)
  const written = await writeProducts(context, records, idOf)
  const ids = [...written.created, ...written.updated]
  report.created += written.created.length
  report.updated += written.updated.length
  report.unchanged += written.unchanged
  if (!ids.length) return
  await indexNewProducts(context, written.listed)
  await indexProducts(context, written.updated)
  report.pictures += await enqueuePictures(context, records, written.ids, new Set(ids))
  const slugs = written.updated.length
    ? await context.tx.select({ slug: products.slug }).from(products).where(inArray(products.id, written.updated))
    : []
  await context.emit(
    productsImported({
      source,
      created: written.created.length,
      updated: written.updated.length,
      slugs: slugs.map(({ slug }) => slug),
    }),
  )
}

/** Pictures are fetched after the commit: a slow server of somebody else must not hold the catalogue. */
async function enqueuePictures(
  context: Context,
  records: ProductRecord[],
  ids: Map<string, string>,
  changed: Set<string>,
): Promise<number> {
  let count = 0
  for (const record of records) {
    const productId = ids.get(record.ref)!
    if (!changed.has(productId)) continue
    for (const [position, picture] of record.pictures.entries()) {
      const payload = { productId, position, ...picture }
      await enqueue(context, {
        name: 'connectors.fetchPicture',
        payload,
        dedupeKey: `picture:${productId}:${picture.url}`,
        priority: 8,
      })
      count++
    }
  }
  return count
}

class Undone extends Error {}

async function undone(context: Context, work: (context: Context) => Promise<void>): Promise<never> {
  await work(context)
  throw new Undone()
}

function ignoreUndone(error: unknown) {
  if (!(error instanceof Undone)) throw error
}
