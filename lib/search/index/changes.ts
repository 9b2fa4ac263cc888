import 'server-only'
import { asc, gte, lte, max, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import type { Db } from '@/db/engine'
import { lockTable } from '@/db/portable'
import { listingChanges } from '@/db/schema/search'

/** How many changes are kept. Who is further behind reads everything anew. */
const KEPT = 500

/** Begins every writing of the index, so that changes are committed in the order of their numbers. */
export const beginChange = () => lockTable(listingChanges)

/** Notes which products have changed, `null` for all, an empty list for names and places of filters only. */
export async function noteChange(tx: Db, products: number[] | null): Promise<void> {
  const [row] = await tx.insert(listingChanges).values({ products }).returning({ seq: listingChanges.seq })
  await tx.delete(listingChanges).where(lte(listingChanges.seq, row!.seq - KEPT))
}

/** The number of the latest change; 0 when there has been none. */
export async function latestChange(): Promise<number> {
  const [latest] = await db.select({ seq: max(listingChanges.seq) }).from(listingChanges)
  return latest?.seq ?? 0
}

/** What has changed after the change of that number: which products, or `null` for all of them. */
export async function changesSince(seen: number): Promise<{ seen: number; products: number[] | null } | 'none'> {
  const rows = await changesFrom({ seen })
  // The change that was seen last comes as well: when it is missing, others may be.
  const isWhole = seen === 0 ? !rows.length : rows[0]?.seq === seen
  if (!isWhole) return { seen: rows.at(-1)?.seq ?? 0, products: null }
  const later = rows.slice(1)
  if (!later.length) return 'none'
  const lists = later.map(({ products }) => products)
  const products = lists.some((list) => list === null) ? null : [...new Set(lists.flatMap((list) => list ?? []))]
  return { seen: later.at(-1)!.seq, products }
}

const changesFrom = compiled(() =>
  db
    .select()
    .from(listingChanges)
    .where(gte(listingChanges.seq, sql.placeholder('seen')))
    .orderBy(asc(listingChanges.seq)),
)
