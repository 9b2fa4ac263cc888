import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { paymentAlerts } from '@/db/schema/payments'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { AlertKind } from './alert'
import { alertResolved, paymentFlagged } from './events'

export type NewAlert = {
  kind: AlertKind
  provider: string
  paymentId?: string | null
  orderId?: string | null
  providerRef?: string | null
  detail?: Record<string, unknown>
}

/** Puts something before the staff, once per kind and payment. Only the shop itself notices such things. */
export async function raiseAlert({ tx, actor, now, emit }: Context, alert: NewAlert): Promise<void> {
  authorize(actor, 'events.emit')
  const { kind, provider, paymentId = null, orderId = null, providerRef = null, detail = {} } = alert
  const dedupeKey = [kind, provider, paymentId ?? providerRef ?? orderId].join(':')
  const [raised] = await tx
    .insert(paymentAlerts)
    .values({
      id: newId('alert', now.getTime()),
      dedupeKey,
      kind,
      provider,
      paymentId,
      orderId,
      providerRef,
      detail,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: paymentAlerts.id })
  if (raised) await emit(paymentFlagged({ id: raised.id, kind, provider, paymentId, orderId }))
}

/** Someone has looked at it and done what was to be done. */
export async function resolveAlert({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'orders.refund')
  const [resolved] = await tx
    .update(paymentAlerts)
    .set({ resolvedAt: now })
    .where(and(eq(paymentAlerts.id, id), isNull(paymentAlerts.resolvedAt)))
    .returning({ id: paymentAlerts.id, orderId: paymentAlerts.orderId })
  if (!resolved) throw notFound('alert')
  await emit(alertResolved(resolved))
}
