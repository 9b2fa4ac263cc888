import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { idempotencyKeys } from '@/db/schema/events'
import { conflict } from '@/lib/kernel/errors'
import type { Context } from './transact'

/**
 * Runs `work` once per key and actor: a repetition gets the first answer, however many arrive at once.
 * The row is written first, so on PostgreSQL the second transaction waits at the unique key for the first to end.
 * Throws `conflict` when the same key comes with another request. Answers must be JSON.
 */
export async function once<T>(
  { tx, actor, now }: Context,
  key: string,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const id = `${actor.kind === 'guest' ? (actor.visitorId ?? 'guest') : actor.id}:${key}`
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('base64url')
  const [mine] = await tx
    .insert(idempotencyKeys)
    .values({ id, requestHash, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: idempotencyKeys.id })
  if (!mine) {
    const [first] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.id, id))
    if (first?.requestHash !== requestHash) throw conflict('idempotencyMismatch')
    return first.response as T
  }
  const response = await work()
  await tx.update(idempotencyKeys).set({ response }).where(eq(idempotencyKeys.id, id))
  return response
}
