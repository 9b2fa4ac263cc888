import 'server-only'
import { eq } from 'drizzle-orm'
import { coupons, promotions } from '@/db/schema/promotions'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { type CouponsInput, codeOf, couponsInput } from './coupon'
import { couponsCreated, couponsExported } from './events'

const BATCH = 500
const ROUNDS = 20

/**
 * Makes codes for a promotion by a pattern, all different from every code that there is; returns them.
 * Throws `invalid` when the single code that was asked for is taken.
 */
export async function createCoupons(context: Context, input: CouponsInput): Promise<string[]> {
  const { tx, actor, emit } = context
  authorize(actor, 'promotions.write')
  const { promotionId, pattern, count, usageLimit } = couponsInput.parse(input)
  const [promotion] = await tx.select({ id: promotions.id }).from(promotions).where(eq(promotions.id, promotionId))
  if (!promotion) throw notFound('promotion')

  const made: string[] = []
  for (let round = 0; made.length < count && round < ROUNDS + count / BATCH; round++) {
    const wanted = Math.min(BATCH, count - made.length)
    const codes = new Set(Array.from({ length: wanted }, () => codeOf(pattern)))
    made.push(...(await insert(context, promotionId, [...codes], usageLimit)))
  }
  if (made.length < count)
    throw count === 1 ? invalid('invalid', { pattern: ['taken'] }) : conflict('couponsUsedUp', { count: made.length })
  await emit(couponsCreated({ id: promotionId, count }))
  return made
}

/** Writes into the audit trail that a promotion's codes leave the house in a file: who holds one can spend it. */
export async function exportCoupons({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'promotions.write')
  if (!(await tx.$count(promotions, eq(promotions.id, id)))) throw notFound('promotion')
  await emit(couponsExported({ id }))
}

async function insert({ tx, now }: Context, promotionId: string, codes: string[], usageLimit: number | null) {
  const rows = await tx
    .insert(coupons)
    .values(
      codes.map((code) => ({
        id: newId('coupon', now.getTime()),
        promotionId,
        code,
        usageLimit,
        createdAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ code: coupons.code })
  return rows.map(({ code }) => code)
}
