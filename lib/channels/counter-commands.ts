import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { counters } from '@/db/schema/channels'
import type { Context } from '@/lib/events/transact'

const firsts = { order: 100_001, invoice: 10_001, customer: 10_001, import: 1 } as const
export type CounterName = keyof typeof firsts

/**
 * The next number for people, or the first of the next `count`. Without gaps: it is taken in the caller's transaction
 * and given back when that fails, so on PostgreSQL whoever comes next waits at the row. Take it last.
 */
export async function nextNumber(_: Pick<Context, 'tx'>, name: CounterName, count = 1): Promise<number> {
  const [row] = await take({ name, value: firsts[name] + count - 1, count })
  return (row as { value: number }).value - count + 1
}

/** Joins the transaction that runs. */
const take = compiled(() =>
  db
    .insert(counters)
    .values(given('name', 'value'))
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + ${sql.placeholder('count')}` } })
    .returning({ value: counters.value }),
)
