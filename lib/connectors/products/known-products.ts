import 'server-only'
import { hash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { inList } from '@/db/portable'
import { products } from '@/db/schema/catalog'
import { importSources } from '@/db/schema/connectors'
import { linesOf } from '../product-export-queries'
import { productLine, recordOf } from '../product-lines'
import type { ProductRecord } from '../product-record'

/** What is known of these, by reference: from an earlier import, or because our own format means what is there. */
export async function knownProducts(tx: Db, records: ProductRecord[]) {
  const known = await knownSources(
    tx,
    records.map(({ ref }) => ref),
  )
  await adopt(tx, records, known)
  return known
}

/** What an import of these would do to each, by reference. Reads only. */
export async function outcomesOf(
  tx: Db,
  records: ProductRecord[],
): Promise<Map<string, 'created' | 'updated' | 'unchanged'>> {
  const known = await knownProducts(tx, records)
  return new Map(
    records.map((record) => {
      const hash_ = known.get(record.ref)?.contentHash
      return [record.ref, hash_ === undefined ? 'created' : hash_ === hashOf(record) ? 'unchanged' : 'updated'] as const
    }),
  )
}

export const hashOf = (record: ProductRecord) => hash('sha256', JSON.stringify(record), 'base64url')

const sourcesById = compiled(() =>
  db
    .select({ id: importSources.id, contentHash: importSources.contentHash, targetId: importSources.targetId })
    .from(importSources)
    .where(inList(importSources.id, 'ids')),
)

async function knownSources(tx: Db, refs: string[]) {
  const rows = await sourcesById({ ids: JSON.stringify(refs) })
  const ids = rows.map(({ targetId }) => targetId)
  const alive = ids.length ? await tx.select({ id: products.id }).from(products).where(inArray(products.id, ids)) : []
  const exists = new Set(alive.map(({ id }) => id))
  return new Map(rows.filter(({ targetId }) => exists.has(targetId)).map((row) => [row.id, row]))
}

/** Products that our own format means by their address, though no import has brought them: as they are now. */
async function adopt(tx: Db, records: ProductRecord[], known: Awaited<ReturnType<typeof knownSources>>) {
  const ours = records.filter(({ ref, isOurs }) => isOurs && !known.has(ref))
  if (!ours.length) return
  const rows = await tx
    .select({ id: products.id, slug: products.slug })
    .from(products)
    .where(
      inArray(
        products.slug,
        ours.map(({ slug }) => slug),
      ),
    )
  if (!rows.length) return
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  const now = await linesOf([...ids.values()])
  for (const { ref, slug } of ours) {
    const id = ids.get(slug)
    const line = now.get(slug)
    if (!id) continue
    const record = line && recordOf(productLine.parse(line))
    known.set(ref, { id: ref, targetId: id, contentHash: typeof record === 'object' ? hashOf(record) : '' })
  }
}
