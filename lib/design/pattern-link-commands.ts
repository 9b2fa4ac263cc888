import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { designShareLinks } from '@/db/schema/design'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { after, DAY } from '@/lib/kernel/time'
import { patternLinkCreated, patternLinkRevoked } from './events'
import { type PatternLinkInput, patternLinkInput } from './pattern-link'
import { hashOfPatternLink } from './pattern-link-queries'

/** Makes a link for an agency. Answers its secret part: it is shown this once, and only its hash is kept. */
export async function createPatternLink(
  { tx, actor, now, emit }: Context,
  input: PatternLinkInput,
): Promise<{ id: string; token: string }> {
  authorize(actor, 'design.write')
  const { name, days } = patternLinkInput.parse(input)
  const id = newId('patternLink', now.getTime())
  const token = newToken()
  const tokenHash = hashOfPatternLink(token)
  const expiresAt = after(now, days * DAY)
  await tx.insert(designShareLinks).values({ id, name, tokenHash, createdBy: actor.id, createdAt: now, expiresAt })
  await emit(patternLinkCreated({ id }))
  return { id, token }
}

/** Shuts it at once. */
export async function revokePatternLink({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'design.write')
  const [gone] = await tx
    .update(designShareLinks)
    .set({ revokedAt: now })
    .where(and(eq(designShareLinks.id, id), isNull(designShareLinks.revokedAt)))
    .returning({ id: designShareLinks.id })
  if (!gone) throw notFound('link')
  await emit(patternLinkRevoked({ id }))
}
