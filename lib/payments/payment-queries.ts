import 'server-only'
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { paymentEvents, payments, refunds } from '@/db/schema/payments'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Payment } from './payment'
import { paymentColumns } from './payment-rows'

const AT_ONCE = 500

/** One payment, for those who speak with its provider. Needs `events.emit`: only the shop itself. */
export async function getPayment(actor: Actor, id: string): Promise<Payment | undefined> {
  authorize(actor, 'events.emit')
  const [payment] = await find({ id })
  return payment
}

const find = compiled(() =>
  db
    .select(paymentColumns)
    .from(payments)
    .where(eq(payments.id, sql.placeholder('id'))),
)

/** A refund with its payment, for those who carry it out. */
export async function getRefundWithPayment(actor: Actor, id: string) {
  authorize(actor, 'events.emit')
  const [found] = await db
    .select({ refund: { id: refunds.id, amount: refunds.amount, state: refunds.state }, payment: paymentColumns })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(refunds.id, id))
  return found
}

/** A webhook as it came. */
export async function getPaymentEvent(actor: Actor, provider: string, eventId: string) {
  authorize(actor, 'events.emit')
  const [event] = await db
    .select({
      provider: paymentEvents.provider,
      eventId: paymentEvents.eventId,
      type: paymentEvents.type,
      payload: paymentEvents.payload,
      processedAt: paymentEvents.processedAt,
    })
    .from(paymentEvents)
    .where(and(eq(paymentEvents.provider, provider), eq(paymentEvents.eventId, eventId)))
  return event
}

/** Payments of which we expect news but have none: begun before `since`, in any state that is not final. */
export async function listUnsettledPayments(actor: Actor, { since, limit }: { since: Date; limit: number }) {
  authorize(actor, 'events.emit')
  return db
    .select(paymentColumns)
    .from(payments)
    .where(and(inArray(payments.state, ['created', 'pending', 'authorized']), lt(payments.updatedAt, since)))
    .orderBy(sql`${payments.reconciledAt} is not null`, asc(payments.reconciledAt), asc(payments.createdAt))
    .limit(limit)
}

/** Payments that we count as taken and that their provider has not confirmed since. */
export async function listUnconfirmedPayments(
  actor: Actor,
  { before, limit }: { before: Date; limit: number },
): Promise<Payment[]> {
  authorize(actor, 'events.emit')
  return db
    .select(paymentColumns)
    .from(payments)
    .where(
      and(
        gt(payments.capturedAmount, 0),
        lt(payments.updatedAt, before),
        or(isNull(payments.reconciledAt), lt(payments.reconciledAt, payments.updatedAt)),
      ),
    )
    .orderBy(asc(payments.updatedAt))
    .limit(limit)
}

/** Which of these payments we know. */
export async function knownPayments(actor: Actor, ids: string[]): Promise<Set<string>> {
  authorize(actor, 'events.emit')
  const rows: { id: string }[] = []
  for (let i = 0; i < ids.length; i += AT_ONCE)
    rows.push(
      ...(await db
        .select({ id: payments.id })
        .from(payments)
        .where(inArray(payments.id, ids.slice(i, i + AT_ONCE)))),
    )
  return new Set(rows.map(({ id }) => id))
}
