import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { withdrawals } from '@/db/schema/orders'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Withdrawal, WithdrawalState } from './withdrawal'

const columns = {
  id: withdrawals.id,
  orderId: withdrawals.orderId,
  orderNumber: withdrawals.orderNumber,
  name: withdrawals.name,
  email: withdrawals.email,
  message: withdrawals.message,
  locale: withdrawals.locale,
  state: withdrawals.state,
  receivedAt: withdrawals.receivedAt,
  decidedAt: withdrawals.decidedAt,
}

/** Declarations of withdrawal, newest first. Needs `orders.read`. */
export async function listWithdrawals(
  actor: Actor,
  { state, orderId }: { state?: WithdrawalState; orderId?: string } = {},
): Promise<Withdrawal[]> {
  authorize(actor, 'orders.read')
  const where = orderId ? eq(withdrawals.orderId, orderId) : state ? eq(withdrawals.state, state) : undefined
  return db.select(columns).from(withdrawals).where(where).orderBy(desc(withdrawals.receivedAt)).limit(200)
}

/** One declaration. Needs `orders.read`. */
export async function requireWithdrawal(actor: Actor, id: string): Promise<Withdrawal> {
  authorize(actor, 'orders.read')
  const [row] = await db.select(columns).from(withdrawals).where(eq(withdrawals.id, id))
  if (!row) throw notFound('withdrawal')
  return row
}
