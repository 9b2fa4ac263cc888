import 'server-only'
import { and, asc, desc, eq, gt, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { importRefusals, imports } from '@/db/schema/connectors'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { isDomainError, notFound } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import type { ProductImport } from './import'
import { openImportFile } from './import-file'
import type { ProductRecord, RefusedLine } from './product-record'
import { outcomesOf } from './products/known-products'
import { takenSkus } from './products/refuse-taken'
import { readProducts } from './read-products'

const columns = {
  id: imports.id,
  fileName: imports.fileName,
  size: imports.size,
  format: imports.format,
  market: imports.market,
  state: imports.state,
  taken: imports.taken,
  progress: imports.progress,
  created: imports.created,
  updated: imports.updated,
  unchanged: imports.unchanged,
  refused: imports.refused,
  pictures: imports.pictures,
  columns: imports.columns,
  failure: imports.failure,
  actorName: imports.actorName,
  createdAt: imports.createdAt,
  finishedAt: imports.finishedAt,
}

/** The last files that were handed in. Needs `imports.run`. */
export async function listImports(actor: Actor, limit = 100): Promise<ProductImport[]> {
  authorize(actor, 'imports.run')
  return (await db
    .select(columns)
    .from(imports)
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit)) as ProductImport[]
}

export async function requireImport(actor: Actor, id: string): Promise<ProductImport> {
  authorize(actor, 'imports.run')
  const [row] = await db.select(columns).from(imports).where(eq(imports.id, id))
  if (!row) throw notFound('import')
  return row as ProductImport
}

/** Refused lines in the order of the file, from behind `after`. Needs `imports.run`. */
export async function listRefusals(actor: Actor, importId: string, limit: number, after = 0): Promise<RefusedLine[]> {
  authorize(actor, 'imports.run')
  const where: SQL[] = [eq(importRefusals.importId, importId), gt(importRefusals.line, after)]
  return db
    .select({ line: importRefusals.line, reason: importRefusals.reason, detail: importRefusals.detail })
    .from(importRefusals)
    .where(and(...where))
    .orderBy(asc(importRefusals.line))
    .limit(limit)
}

export type PreviewRow = {
  line: number
  name: string
  variants: number
  /** The lowest, in minor units; null without one. */
  price: { amount: number; currency: string } | null
  categories: string[]
  outcome: 'created' | 'updated' | 'unchanged' | 'refused'
}
export type Preview = { rows: PreviewRow[]; refused: RefusedLine[]; failure: string | null }

const FIRST = 25
const MOST_READ = 400

/** What an import would do with the first products of its file. Writes nothing. Needs `imports.run`. */
export async function previewImport(actor: Actor, id: string): Promise<Preview> {
  const wanted = await requireImport(actor, id)
  const file = await openImportFile(id)
  if (!file) return { rows: [], refused: [], failure: 'importGone' }
  const found: { record: ProductRecord; line: number }[] = []
  const refused: RefusedLine[] = []
  try {
    for await (const item of readProducts(file, wanted)) {
      if ('refused' in item) refused.push(item.refused)
      else found.push(item)
      if (found.length >= FIRST || found.length + refused.length >= MOST_READ) break
    }
  } catch (error) {
    if (!isDomainError(error)) throw error
    return { rows: [], refused, failure: error.key }
  } finally {
    file.destroy()
  }
  const records = found.map(({ record }) => record)
  const outcomes = await outcomesOf(db, records)
  const taken = await takenSkus(records)
  const rows = found.map(({ record, line }) => ({
    line,
    name: localized(record.name, 'en'),
    variants: record.variants.length,
    price: lowest(record),
    categories: record.categories.map((names) => names.join(' › ')),
    outcome: taken.has(record.ref) ? ('refused' as const) : outcomes.get(record.ref)!,
  }))
  return { rows, refused, failure: null }
}

function lowest({ variants }: ProductRecord): PreviewRow['price'] {
  const [first] = variants.flatMap(({ prices }) => prices.slice(0, 1)).sort((a, b) => a.amount - b.amount)
  return first ? { amount: first.amount, currency: first.currency } : null
}
