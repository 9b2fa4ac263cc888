import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { apiKeys } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize, may } from '@/lib/kernel/actor'
import { forbidden, notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import type { ApiKeyInput } from './api-key'
import { hashOfKey } from './api-key-queries'
import { apiKeyCreated, apiKeyRevoked } from './events'

/**
 * Makes a key for a program. Returns it: it is shown this once and only its hash is kept. Needs `settings.write` and
 * each of the scopes, since nobody gives more than they have.
 */
export async function createApiKey(
  { tx, actor, now, emit }: Context,
  { name, scopes }: ApiKeyInput,
): Promise<{ id: string; key: string }> {
  authorize(actor, 'settings.write')
  const missing = scopes.find((scope) => !may(actor, scope))
  if (missing) throw forbidden(missing)
  const id = newId('apiKey', now.getTime())
  const key = `ck_${newToken()}`
  await tx.insert(apiKeys).values({
    id,
    name,
    prefix: key.slice(0, 8),
    keyHash: hashOfKey(key),
    scopes: [...new Set(scopes)],
    createdBy: actor.id,
    createdAt: now,
  })
  await emit(apiKeyCreated({ id, name, scopes }))
  return { id, key }
}

/** Shuts a program out at once. Needs `settings.write`. */
export async function revokeApiKey({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'settings.write')
  const [revoked] = await tx
    .update(apiKeys)
    .set({ revokedAt: now })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ name: apiKeys.name })
  if (!revoked) throw notFound('apiKey')
  await emit(apiKeyRevoked({ id, name: revoked.name }))
}

/** Notes that a key is in use. The door calls it every few minutes, not every time. */
export async function touchApiKey({ tx, actor, now }: Context): Promise<void> {
  if (actor.kind !== 'api') throw forbidden('account.own')
  await tx.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, actor.id))
}
