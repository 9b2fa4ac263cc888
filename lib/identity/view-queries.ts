import 'server-only'
import { and, asc, eq, or } from 'drizzle-orm'
import { db } from '@/db'
import { savedViews } from '@/db/schema/identity'
import type { Actor } from '@/lib/kernel/actor'

export type View = { id: string; name: string; query: string; mine: boolean }

/** The named states of a list that this member of staff may see: their own and the shared ones. */
export async function listViews(actor: Actor, list: string): Promise<View[]> {
  const rows = await db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query, accountId: savedViews.accountId })
    .from(savedViews)
    .where(and(eq(savedViews.list, list), or(eq(savedViews.accountId, actor.id), eq(savedViews.isShared, true))))
    .orderBy(asc(savedViews.createdAt))
  return rows.map(({ accountId, ...view }) => ({ ...view, mine: accountId === actor.id }))
}
