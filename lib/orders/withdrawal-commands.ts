import 'server-only'
import { and, eq } from 'drizzle-orm'
import { orders, withdrawals } from '@/db/schema/orders'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { withdrawalDecided, withdrawalReceived } from './events'
import type { DecideWithdrawalInput, WithdrawalInput } from './withdrawal'

/**
 * Takes in a declaration of withdrawal, of guests too. It counts whether or not it fits an order, and the answer does
 * not tell; the receipt goes to the address that was given, once this is committed.
 */
export async function submitWithdrawal(context: Context, input: WithdrawalInput): Promise<{ receivedAt: string }> {
  const { tx, actor, channel, now, emit } = context
  authorize(actor, 'shop.buy')
  const id = newId('withdrawal', now.getTime())
  const email = input.email.toLowerCase()
  const digits = /^#?(\d{1,15})$/.exec(input.orderNumber)?.[1]
  const [order] = digits
    ? await tx
        .select({ id: orders.id })
        .from(orders)
        .where(and(eq(orders.number, Number(digits)), eq(orders.email, email)))
    : []
  const orderId = order?.id ?? null
  await tx.insert(withdrawals).values({ ...input, id, orderId, email, locale: channel.locale, receivedAt: now })
  await emit(withdrawalReceived({ id, orderId }))
  return { receivedAt: now.toISOString() }
}

/** Says what becomes of a declaration. Money and goods move by their own commands. */
export async function decideWithdrawal(context: Context, { id, decision }: DecideWithdrawalInput): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'orders.write')
  const [decided] = await tx
    .update(withdrawals)
    .set({ state: decision, decidedAt: now })
    .where(and(eq(withdrawals.id, id), eq(withdrawals.state, 'received')))
    .returning({ orderId: withdrawals.orderId })
  if (!decided) {
    const [known] = await tx.select({ id: withdrawals.id }).from(withdrawals).where(eq(withdrawals.id, id))
    throw known ? conflict('withdrawalDecided') : notFound('withdrawal')
  }
  await emit(withdrawalDecided({ id, orderId: decided.orderId, decision }))
}
