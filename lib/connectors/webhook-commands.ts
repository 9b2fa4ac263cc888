import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { contentWebhooks } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { webhookChanged } from './events'
import type { webhookInput } from './webhook'

/** Another system that is told what is published. Answers the secret that signs what is sent: it is shown this once. */
export async function addWebhook(
  { tx, actor, now, emit }: Context,
  { name, url }: z.output<typeof webhookInput>,
): Promise<string> {
  authorize(actor, 'settings.write')
  const id = newId('webhook', now.getTime())
  const secret = `whsec_${newToken()}`
  await tx.insert(contentWebhooks).values({ id, name, url, secret, createdAt: now, createdBy: actor.name ?? actor.id })
  await emit(webhookChanged({ id, name, changed: 'added' }))
  return secret
}

export const setWebhookInput = z.strictObject({ id: z.string().max(40), isActive: z.boolean() })

/** Nothing is sent to one that is turned off; what happens meanwhile it is not told later. */
export async function setWebhook(
  { tx, actor, emit }: Context,
  { id, isActive }: z.output<typeof setWebhookInput>,
): Promise<void> {
  authorize(actor, 'settings.write')
  const [hook] = await tx
    .update(contentWebhooks)
    .set({ isActive })
    .where(eq(contentWebhooks.id, id))
    .returning({ name: contentWebhooks.name })
  if (!hook) throw notFound('webhook')
  await emit(webhookChanged({ id, name: hook.name, changed: isActive ? 'on' : 'off' }))
}

export async function dropWebhook({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'settings.write')
  const [hook] = await tx.delete(contentWebhooks).where(eq(contentWebhooks.id, id)).returning()
  if (!hook) throw notFound('webhook')
  await emit(webhookChanged({ id, name: hook.name, changed: 'removed' }))
}
