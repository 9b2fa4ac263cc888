import 'server-only'
import { createHash } from 'node:crypto'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { designShareLinks } from '@/db/schema/design'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { PatternLink } from './pattern-link'

/** What is kept of a link: whoever reads the database can open nothing. */
export const hashOfPatternLink = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Whether somebody may read the patterns with this: it was given out, has not expired and was not taken back. */
export async function isPatternLink(token: string, now: Date): Promise<boolean> {
  const { tokenHash, revokedAt, expiresAt } = designShareLinks
  const [row] = await db
    .select({ id: designShareLinks.id })
    .from(designShareLinks)
    .where(and(eq(tokenHash, hashOfPatternLink(token)), isNull(revokedAt), gt(expiresAt, now)))
  return row !== undefined
}

export async function listPatternLinks(actor: Actor, now: Date): Promise<PatternLink[]> {
  authorize(actor, 'design.write')
  const { id, name, createdAt, expiresAt, revokedAt } = designShareLinks
  const rows = await db
    .select({ id, name, createdAt, expiresAt, revokedAt })
    .from(designShareLinks)
    .orderBy(desc(createdAt))
    .limit(100)
  return rows.map(({ revokedAt: gone, ...link }) => ({ ...link, isOpen: !gone && link.expiresAt > now }))
}
