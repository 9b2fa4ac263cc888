import 'server-only'
import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
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
  const [mine] = await insertKey({ id, requestHash, createdAt: now })
  if (!mine) {
    const [first] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.id, id))
    if (first?.requestHash !== requestHash) throw conflict('idempotencyMismatch')
    return first.response as T
  }
  const response = await work()
  await storeResponse({ id, response })
  return response
}

const insertKey = compiled(() =>
  db
    .insert(idempotencyKeys)
    .values(given('id', 'requestHash', 'createdAt'))
    .onConflictDoNothing()
    .returning({ id: idempotencyKeys.id }),
)

const storeResponse = compiled(() =>
  db
    .update(idempotencyKeys)
    .set(given('response'))
    .where(eq(idempotencyKeys.id, sql.placeholder('id'))),
)
