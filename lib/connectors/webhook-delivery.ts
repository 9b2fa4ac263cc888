import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { contentWebhookDeliveries, contentWebhooks } from '@/db/schema/content'
import {
  menuPublished,
  pagePublished,
  pageTrashed,
  pageUnpublished,
  releasePublished,
  releaseReversed,
} from '@/lib/content/events'
import type { Delivery, Subscriber } from '@/lib/events/event'
import { enqueue } from '@/lib/events/job-commands'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { guardedFetch } from './guarded-fetch'
import { SIGNATURE, sign } from './webhook'

const SEND_JOB = 'connectors.sendWebhook'
const told = [pagePublished, pageUnpublished, pageTrashed, menuPublished, releasePublished, releaseReversed]

/** Writes down for each receiver what it is to be told; a repetition of the event writes nothing. */
export const tellWebhooks: Subscriber = {
  name: 'connectors.tellWebhooks',
  on: told.map(({ eventName }) => eventName),
  handle: async (event) => {
    await transact(system, async (context) => {
      const { tx, now } = context
      const hooks = await tx
        .select({ id: contentWebhooks.id })
        .from(contentWebhooks)
        .where(eq(contentWebhooks.isActive, true))
      if (!hooks.length) return
      const row = { eventId: event.id, eventName: event.name, body: bodyOf(event), at: now }
      await tx
        .insert(contentWebhookDeliveries)
        .values(hooks.map(({ id: webhookId }) => ({ ...row, webhookId, id: newId('webhookDelivery', now.getTime()) })))
        .onConflictDoNothing()
      const waiting = await tx
        .select({ id: contentWebhookDeliveries.id })
        .from(contentWebhookDeliveries)
        .where(
          and(
            eq(contentWebhookDeliveries.eventId, event.id),
            inArray(
              contentWebhookDeliveries.webhookId,
              hooks.map(({ id }) => id),
            ),
          ),
        )
      for (const { id } of waiting)
        await enqueue(context, { name: SEND_JOB, payload: { id }, dedupeKey: `${SEND_JOB}:${id}` })
    })
  },
}

/** Sends one message, signed. What is refused is tried again by the queue, later each time. */
export const sendWebhook = (allowPrivate = false): Task => ({
  name: SEND_JOB,
  async handle(payload) {
    const { id } = z.object({ id: z.string() }).parse(payload)
    const { value: message } = await transact(system, async ({ tx }) => {
      const [row] = await tx
        .select({
          state: contentWebhookDeliveries.state,
          body: contentWebhookDeliveries.body,
          eventId: contentWebhookDeliveries.eventId,
          url: contentWebhooks.url,
          secret: contentWebhooks.secret,
          isActive: contentWebhooks.isActive,
        })
        .from(contentWebhookDeliveries)
        .innerJoin(contentWebhooks, eq(contentWebhooks.id, contentWebhookDeliveries.webhookId))
        .where(eq(contentWebhookDeliveries.id, id))
      return row
    })
    if (!message?.isActive || message.state === 'done') return
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(message.body)),
      'concerto-event': message.eventId,
      [SIGNATURE]: sign(message.secret, message.body, new Date()),
    }
    try {
      await guardedFetch(message.url, { mostBytes: 100_000, allowPrivate, post: { body: message.body, headers } })
      await note(id, 'done', null)
    } catch (error) {
      await note(id, 'failed', error instanceof Error ? error.message.slice(0, 300) : 'failed')
      throw error
    }
  },
})

const note = (id: string, state: 'done' | 'failed', fault: string | null) =>
  transact(system, async ({ tx, now }) => {
    await tx
      .update(contentWebhookDeliveries)
      .set({ state, fault, answeredAt: now, tries: sql`${contentWebhookDeliveries.tries} + 1` })
      .where(eq(contentWebhookDeliveries.id, id))
  })

/** What has happened and to what: the rest is read through the API, where it is public. */
function bodyOf({ id, name, subject, occurredAt, data }: Delivery): string {
  const { locale, version, addresses, place } = data
  return JSON.stringify({
    id,
    event: name,
    subject,
    occurredAt: occurredAt.toISOString(),
    data: { locale, version, addresses, place },
  })
}
