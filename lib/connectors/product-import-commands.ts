import 'server-only'
import { inArray } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { indexNewProducts, indexProducts } from '@/lib/search/index-commands'
import { productsImported } from './events'
import type { ImportReport, ProductRecord, ReadItem, RefusedLine } from './product-record'
import { ensureCategories } from './products/ensure-categories'
import { takenSkus } from './products/refuse-taken'
import { writeProducts } from './products/write-products'
import { ifDry } from './try-out'

/** Products of one transaction. */
const BATCH = 2000

export type ImportOptions = {
  source: string
  /** Reads and checks everything, writes nothing. */
  dryRun?: boolean
  /** Products of one transaction. A server that serves people meanwhile takes fewer. */
  batch?: number
  onRefused?: (line: RefusedLine) => void
  onProgress?: (report: ImportReport, lines: number) => void
}

/**
 * Imports products from a source that is read as a stream: batch by batch, each in one transaction with its index, so
 * that an interrupted run leaves whole batches and a second run goes on. Needs `imports.run`.
 */
export async function importProducts(
  actor: Actor,
  items: AsyncIterable<ReadItem>,
  { source, dryRun = false, batch: most = BATCH, onRefused = () => {}, onProgress = () => {} }: ImportOptions,
): Promise<ImportReport> {
  authorize(actor, 'imports.run')
  const report: ImportReport = { read: 0, created: 0, updated: 0, unchanged: 0, pictures: 0, refused: 0 }
  const refuse = (line: RefusedLine) => {
    report.refused++
    onRefused(line)
  }
  let batch: { record: ProductRecord; line: number }[] = []
  const flush = async () => {
    if (!batch.length) return
    const some = batch
    batch = []
    const done = await ifDry(dryRun, actor, (context) => importBatch(context, source, some))
    for (const line of done.refused) refuse(line)
    for (const key of ['created', 'updated', 'unchanged', 'pictures'] as const) report[key] += done[key]
  }
  let lines = 0
  for await (const item of items) {
    lines = item.lines
    if ('refused' in item) refuse(item.refused)
    else {
      report.read++
      batch.push(item)
      if (batch.length >= most) {
        await flush()
        onProgress(report, lines)
      }
    }
  }
  await flush()
  onProgress(report, lines)
  return report
}

/** One batch of an import in the transaction that runs, with its index. Needs `imports.run`. */
export async function importBatch(context: Context, source: string, items: { record: ProductRecord; line: number }[]) {
  authorize(context.actor, 'imports.run')
  const taken = await takenSkus(items.map(({ record }) => record))
  const refused = items.flatMap(({ record: { ref }, line }): RefusedLine[] =>
    taken.has(ref) ? [{ line, reason: 'skuTaken', detail: taken.get(ref)! }] : [],
  )
  const records = items.map(({ record }) => record).filter(({ ref }) => !taken.has(ref))
  const idOf = await ensureCategories(context, records)
  const { created, updated, unchanged, ids, listed } = await writeProducts(context, records, idOf)
  const changed = [...created, ...updated]
  const counts = { created: created.length, updated: updated.length, unchanged, refused, pictures: 0 }
  if (!changed.length) return counts
  await indexNewProducts(context, listed)
  await indexProducts(context, updated)
  const pictures = await enqueuePictures(context, records, ids, new Set(changed))
  const slugs = updated.length
    ? await context.tx.select({ slug: products.slug }).from(products).where(inArray(products.id, updated))
    : []
  const written = { source, created: created.length, updated: updated.length }
  await context.emit(productsImported({ ...written, slugs: slugs.map(({ slug }) => slug) }))
  return { ...counts, pictures }
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
