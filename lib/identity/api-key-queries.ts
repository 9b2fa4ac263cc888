import 'server-only'
import { createHash } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { apiKeys } from '@/db/schema/identity'
import { type Actor, authorize, type Permission, permissions } from '@/lib/kernel/actor'
import type { ApiKey } from './api-key'

/** The keys of programs, the newest first. Needs `settings.write`. */
export async function listApiKeys(actor: Actor): Promise<ApiKey[]> {
  authorize(actor, 'settings.write')
  const rows = await db
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      prefix: apiKeys.prefix,
      scopes: apiKeys.scopes,
      createdBy: apiKeys.createdBy,
      createdAt: apiKeys.createdAt,
      lastUsedAt: apiKeys.lastUsedAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(500)
  return rows.map(({ revokedAt, scopes, ...row }) => ({ ...row, scopes: known(scopes), isRevoked: revokedAt !== null }))
}

/** The program that holds this key; undefined when there is no such key any more. */
export async function getKeyActor(key: string): Promise<{ actor: Actor; lastUsedAt: Date | null } | undefined> {
  if (!key.startsWith('ck_') || key.length > 100) return undefined
  const [row] = await db
    .select({ id: apiKeys.id, name: apiKeys.name, scopes: apiKeys.scopes, lastUsedAt: apiKeys.lastUsedAt })
    .from(apiKeys)
    .where(and(eq(apiKeys.keyHash, hashOfKey(key)), isNull(apiKeys.revokedAt)))
  if (!row) return undefined
  const { id, name, scopes, lastUsedAt } = row
  return { actor: { kind: 'api', id, name, permissions: known(scopes) }, lastUsedAt }
}

/** Keys are 256 random bits, so a fast hash is enough. */
export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('base64url')

const known = (scopes: string[]) =>
  scopes.filter((scope): scope is Permission => (permissions as readonly string[]).includes(scope))
