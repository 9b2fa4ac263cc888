import 'server-only'
import { sql } from 'drizzle-orm'
import { counters } from '@/db/schema/channels'
import type { Context } from '@/lib/events/transact'

const firsts = { order: 100_001, invoice: 10_001, customer: 10_001, import: 1 } as const
export type CounterName = keyof typeof firsts

/**
 * The next number for people. Without gaps: it is taken in the caller's transaction and given back when that fails,
 * so on PostgreSQL whoever comes next waits at the row. Take it last.
 */
export async function nextNumber({ tx }: Pick<Context, 'tx'>, name: CounterName): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ name, value: firsts[name] })
    .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value })
  return (row as { value: number }).value
}
