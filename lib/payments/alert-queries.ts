import 'server-only'
import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { paymentAlerts } from '@/db/schema/payments'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { PaymentAlert } from './alert'

const columns = {
  id: paymentAlerts.id,
  kind: paymentAlerts.kind,
  provider: paymentAlerts.provider,
  paymentId: paymentAlerts.paymentId,
  orderId: paymentAlerts.orderId,
  providerRef: paymentAlerts.providerRef,
  detail: paymentAlerts.detail,
  createdAt: paymentAlerts.createdAt,
  resolvedAt: paymentAlerts.resolvedAt,
}

/** What needs a person's eyes, newest first; with `orderId` all of an order, the resolved ones too. Needs `orders.read`. */
export async function listPaymentAlerts(actor: Actor, filter: { orderId?: string } = {}): Promise<PaymentAlert[]> {
  authorize(actor, 'orders.read')
  const conditions: SQL[] = filter.orderId
    ? [eq(paymentAlerts.orderId, filter.orderId)]
    : [isNull(paymentAlerts.resolvedAt)]
  return db
    .select(columns)
    .from(paymentAlerts)
    .where(and(...conditions))
    .orderBy(desc(paymentAlerts.createdAt))
    .limit(200)
}
