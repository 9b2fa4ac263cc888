import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { contentWebhookDeliveries, contentWebhooks } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'

export type Webhook = { id: string; name: string; url: string; isActive: boolean; createdAt: Date; createdBy: string }
export type WebhookDelivery = {
  id: string
  webhookId: string
  eventName: string
  state: 'waiting' | 'done' | 'failed'
  tries: number
  fault: string | null
  at: Date
  answeredAt: Date | null
}

/** Who is told of what is published; their secrets stay where they are. Needs `settings.write`. */
export async function listWebhooks(actor: Actor): Promise<Webhook[]> {
  authorize(actor, 'settings.write')
  const { id, name, url, isActive, createdAt, createdBy } = contentWebhooks
  return db
    .select({ id, name, url, isActive, createdAt, createdBy })
    .from(contentWebhooks)
    .orderBy(desc(contentWebhooks.id))
}

/** What was sent lately, and what came of it. Needs `settings.write`. */
export async function listDeliveries(actor: Actor, webhookId?: string, limit = 50): Promise<WebhookDelivery[]> {
  authorize(actor, 'settings.write')
  const { id, eventName, state, tries, fault, at, answeredAt } = contentWebhookDeliveries
  return db
    .select({ id, webhookId: contentWebhookDeliveries.webhookId, eventName, state, tries, fault, at, answeredAt })
    .from(contentWebhookDeliveries)
    .where(webhookId ? eq(contentWebhookDeliveries.webhookId, webhookId) : undefined)
    .orderBy(desc(contentWebhookDeliveries.at), desc(contentWebhookDeliveries.id))
    .limit(limit)
}
