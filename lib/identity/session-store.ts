import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { sessions } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'

/** Ends the sessions of an account, but for one. Rows are checked on each request, so this holds at once everywhere. */
export async function revokeSessions({ tx, now }: Context, accountId: string, except = ''): Promise<string[]> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.accountId, accountId), ne(sessions.id, except), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  return ended.map(({ id }) => id)
}
