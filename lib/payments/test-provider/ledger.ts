import 'server-only'
import { and, eq, gte, sql } from 'drizzle-orm'
import { db } from '@/db'
import { lockRow } from '@/db/portable'
import { testCharges, testRefunds } from '@/db/schema/payments'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newToken } from '@/lib/kernel/id'
import { after, SECOND } from '@/lib/kernel/time'
import type { PaymentRequest } from '../provider'
import { describeCharge, type TestCharge, type TestChoice, testTransitions } from './charge'

/**
 * The books of a company that does not exist. It behaves like a real one: it keeps its own records, answers a repeated
 * request with the first answer, and tells what happened by signed webhooks that it sends until they are taken.
 */

const SETTLES_AFTER = 10 * SECOND

export async function openCharge({ tx, now }: Context, request: PaymentRequest): Promise<TestCharge> {
  const [made] = await tx
    .insert(testCharges)
    .values({
      id: `tc_${newToken()}`,
      merchantRef: request.paymentId,
      orderRef: request.orderId,
      description: request.description,
      email: request.email,
      locale: request.locale,
      amount: request.amount,
      currency: request.currency,
      state: 'open',
      returnUrl: request.returnUrl,
      cancelUrl: request.cancelUrl,
      expiresAt: request.expiresAt,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning()
  if (made) return made
  const [known] = await tx.select().from(testCharges).where(eq(testCharges.merchantRef, request.paymentId))
  return known as TestCharge
}

/** What the person on the hosted page chose. A second choice after a final one is refused. */
export async function decideCharge(context: Context, id: string, choice: TestChoice): Promise<TestCharge> {
  const { from, to } = testTransitions[choice]
  const charge = await requireCharge(context, id)
  if (!from.includes(charge.state)) throw conflict('paymentDecided')
  if (charge.expiresAt <= context.now && choice !== 'abandon') throw conflict('paymentExpired')
  const decided = await move(context, charge, to)
  if (choice === 'delay')
    await enqueue(context, {
      name: 'payments.settleTestCharge',
      payload: { charge: id },
      dedupeKey: `test-settle:${id}`,
      runAt: after(context.now, SETTLES_AFTER),
    })
  return decided
}

/** Takes the money that was authorized or promised; nothing happens when it was taken before. */
export async function captureCharge(context: Context, id: string): Promise<TestCharge> {
  const charge = await requireCharge(context, id)
  if (charge.state === 'captured') return charge
  if (charge.state !== 'authorized' && charge.state !== 'delayed') throw conflict('notAuthorized')
  return move(context, charge, 'captured')
}

/** Ends a charge of which nothing was taken; else it stays what it is. */
export async function cancelCharge(context: Context, id: string): Promise<TestCharge> {
  const charge = await requireCharge(context, id)
  if (charge.state === 'captured' || charge.state === 'cancelled') return charge
  return move(context, charge, 'cancelled')
}

/** Gives money back, once per key. Throws `conflict` above what was taken. */
export async function refundCharge(context: Context, id: string, amount: number, key: string): Promise<TestCharge> {
  const { tx, now } = context
  const charge = await requireCharge(context, id)
  const [fresh] = await tx
    .insert(testRefunds)
    .values({ id: key, chargeId: id, amount, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: testRefunds.id })
  if (!fresh) return charge
  if (charge.refundedAmount + amount > charge.capturedAmount) throw conflict('refundTooMuch')
  const [refunded] = await tx
    .update(testCharges)
    .set({ refundedAmount: sql`${testCharges.refundedAmount} + ${amount}`, updatedAt: now })
    .where(eq(testCharges.id, id))
    .returning()
  await announce(context, refunded as TestCharge, 'charge.refunded')
  return refunded as TestCharge
}

export async function findCharge(id: string): Promise<TestCharge | undefined> {
  const [charge] = await db.select().from(testCharges).where(eq(testCharges.id, id))
  return charge
}

export const listCapturedCharges = (since: Date): Promise<TestCharge[]> =>
  db
    .select()
    .from(testCharges)
    .where(and(gte(testCharges.updatedAt, since), eq(testCharges.state, 'captured')))

async function requireCharge({ tx }: Context, id: string): Promise<TestCharge> {
  await lockRow(tx, testCharges, id)
  const [charge] = await tx.select().from(testCharges).where(eq(testCharges.id, id))
  if (!charge) throw notFound('charge')
  return charge
}

async function move(context: Context, charge: TestCharge, state: TestCharge['state']): Promise<TestCharge> {
  const [moved] = await context.tx
    .update(testCharges)
    .set({ state, capturedAmount: state === 'captured' ? charge.amount : 0, updatedAt: context.now })
    .where(eq(testCharges.id, charge.id))
    .returning()
  await announce(context, moved as TestCharge, `charge.${state}`)
  return moved as TestCharge
}

/** The bytes are fixed now, so that a repeated delivery is the same event. */
async function announce(context: Context, charge: TestCharge, type: string) {
  const id = `tev_${newToken()}`
  const body = JSON.stringify({
    id,
    type,
    created: Math.floor(context.now.getTime() / SECOND),
    data: { charge: describeCharge(charge) },
  })
  await enqueue(context, { name: 'payments.sendTestWebhook', payload: { body }, dedupeKey: id, priority: 2 })
}
