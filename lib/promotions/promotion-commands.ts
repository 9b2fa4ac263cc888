import 'server-only'
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { promotions } from '@/db/schema/promotions'
import type { DomainEvent } from '@/lib/events/event'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { promotionActivated, promotionChanged, promotionCreated, promotionDeleted, promotionEnded } from './events'
import {
  type PromotionInput,
  type PromotionStatus,
  type PromotionUpdate,
  promotionInput,
  promotionUpdate,
} from './promotion'

type Stored = { id: string; version: number }

/** A new promotion, as a draft. Throws `invalid` for shapes and amounts that do not fit its markets. */
export async function createPromotion({ tx, actor, now, emit }: Context, input: PromotionInput): Promise<Stored> {
  authorize(actor, 'promotions.write')
  const id = newId('promotion', now.getTime())
  await tx.insert(promotions).values({ ...promotionInput.parse(input), id, createdAt: now, updatedAt: now })
  await emit(promotionCreated({ id }))
  return { id, version: 1 }
}

/**
 * Replaces what a promotion says. Throws `conflict` when someone else changed it since `version`, `invalid` when more
 * orders have used it than the new limit allows.
 */
export async function updatePromotion({ tx, actor, now, emit }: Context, input: PromotionUpdate): Promise<Stored> {
  authorize(actor, 'promotions.write')
  const { id, version, ...content } = promotionUpdate.parse(input)
  const fits = content.usageLimit === null ? undefined : lte(promotions.used, content.usageLimit)
  const [stored] = await tx
    .update(promotions)
    .set({ ...content, version: sql`${promotions.version} + 1`, updatedAt: now })
    .where(and(eq(promotions.id, id), eq(promotions.version, version), fits))
    .returning({ id: promotions.id, version: promotions.version })
  if (!stored) throw await whyNot(tx, id, version)
  await emit(promotionChanged({ id }))
  return stored
}

/** From now on carts may use it, within its period. */
export const activatePromotion = (context: Context, { id }: { id: string }): Promise<Stored> =>
  move(context, id, ['draft', 'ended'], 'active', promotionActivated({ id }))

/** No cart may use it any more. */
export const endPromotion = (context: Context, { id }: { id: string }): Promise<Stored> =>
  move(context, id, ['draft', 'active'], 'ended', promotionEnded({ id }))

/** Takes a draft away, with its codes. Throws `conflict('promotionNotADraft')` once it has been started. */
export async function deletePromotion({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'promotions.write')
  const [gone] = await tx
    .delete(promotions)
    .where(and(eq(promotions.id, id), eq(promotions.status, 'draft')))
    .returning({ id: promotions.id })
  if (gone) return emit(promotionDeleted({ id }))
  const known = await tx.$count(promotions, eq(promotions.id, id))
  throw known ? conflict('promotionNotADraft') : notFound('promotion')
}

async function move(context: Context, id: string, from: PromotionStatus[], to: PromotionStatus, event: DomainEvent) {
  const { tx, actor, now, emit } = context
  authorize(actor, 'promotions.write')
  const [stored] = await tx
    .update(promotions)
    .set({ status: to, version: sql`${promotions.version} + 1`, updatedAt: now })
    .where(and(eq(promotions.id, id), inArray(promotions.status, from)))
    .returning({ id: promotions.id, version: promotions.version })
  if (stored) {
    await emit(event)
    return stored
  }
  // It already is what was asked for: nothing happens, twice pressed is once pressed.
  const [known] = await tx
    .select({ id: promotions.id, version: promotions.version })
    .from(promotions)
    .where(eq(promotions.id, id))
  if (!known) throw notFound('promotion')
  return known
}

async function whyNot(tx: Context['tx'], id: string, version: number) {
  const [known] = await tx
    .select({ version: promotions.version, used: promotions.used })
    .from(promotions)
    .where(eq(promotions.id, id))
  if (!known) return notFound('promotion')
  if (known.version !== version) return conflict('conflict', { version: known.version })
  return invalid('invalid', { usageLimit: [`tooSmall?min=${known.used}`] })
}
