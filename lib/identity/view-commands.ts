import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { savedViews } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'

export const savedViewInput = z.strictObject({
  list: z.string().regex(/^[a-z-]{1,40}$/),
  name: z.string().trim().min(1).max(60),
  query: z.string().min(1).max(1000),
})

/** Keeps a list's filters under a name, for this member of staff. */
export async function saveView({ tx, actor, now }: Context, input: z.output<typeof savedViewInput>): Promise<void> {
  authorize(actor, 'account.own')
  await tx.insert(savedViews).values({ id: newId('view'), accountId: actor.id, ...input, createdAt: now })
}

export async function removeView({ tx, actor }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'account.own')
  const [gone] = await tx
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.accountId, actor.id)))
    .returning({ id: savedViews.id })
  if (!gone) throw notFound('view')
}
