import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { cartLines } from '@/db/schema/cart'
import { products, variants } from '@/db/schema/catalog'
import { prices } from '@/db/schema/pricing'
import type { Context } from '@/lib/events/transact'
import { sellableNow } from '@/lib/inventory/stock-queries'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { type addLineInput, type Cart, type CartLine, MOST_LINES, MOST_PIECES, quantityFault } from './cart'
import { lineAdded, lineChanged, lineRemoved } from './events'
import { holdCart, holdOrOpenCart } from './open-cart-commands'

export type AddLine = z.input<typeof addLineInput> & {
  /** Adds as many as there are when there are fewer than asked for; else that is refused. */
  asManyAsThereAre?: boolean
}
export type AddedLine = { cartId: string; token: string; lineId: string; added: number; quantity: number }

/**
 * Puts pieces of a variant into the cart; opens one where there is none. Adding again sums.
 * Throws `conflict` `notEnoughStock` with how many more may be added, `not_found` for what is not sold here.
 */
export async function addLine(context: Context, input: AddLine): Promise<AddedLine> {
  authorize(context.actor, 'shop.buy')
  const { token, variantId, quantity = 1, asManyAsThereAre = false } = input
  const fault = quantityFault(quantity)
  if (fault) throw invalid('invalid', { quantity: [fault] })
  const cart = await holdOrOpenCart(context, token)
  return putPieces(context, cart, { variantId, configurationId: '', quantity, asManyAsThereAre })
}

type Pieces = { variantId: string; configurationId: string; quantity: number; asManyAsThereAre?: boolean }

/** Puts pieces into a cart that is held. `configurationId` is empty for what is bought as it is. Throws as `addLine`. */
export async function putPieces(context: Context, cart: Cart, pieces: Pieces): Promise<AddedLine> {
  const { actor, now, emit } = context
  authorize(actor, 'shop.buy')
  const { variantId, configurationId, quantity, asManyAsThereAre } = pieces
  const fault = quantityFault(quantity)
  if (fault) throw invalid('invalid', { quantity: [fault] })
  const { before, inLine, lines } = await requireSold(cart, variantId, configurationId)
  if (!inLine && lines >= MOST_LINES) throw conflict('cartFull', { most: MOST_LINES })
  const more = (await sellableNow(variantId)) - before
  const added = asManyAsThereAre ? Math.min(quantity, more) : quantity
  if (added > more || added <= 0) throw conflict('notEnoughStock', { available: Math.max(0, more) })
  if (inLine + added > MOST_PIECES) throw invalid('invalid', { quantity: [`tooLarge?max=${MOST_PIECES}`] })

  const id = newId('cartLine', now.getTime())
  const [line] = await putLine({ id, cartId: cart.id, variantId, configurationId, quantity: added, now })
  await emit(lineAdded({ id: cart.id, variantId, quantity: added }))
  return { cartId: cart.id, token: cart.token, lineId: line?.id ?? '', added, quantity: line?.quantity ?? added }
}

/**
 * Sets how many pieces a line has; 0 removes it. Fewer than before is always allowed, more only as far as there are:
 * else throws `conflict` `onlySoMany` with the largest quantity.
 */
export async function setQuantity(
  context: Context,
  { token, lineId, quantity }: { token: string; lineId: string; quantity: number },
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const fault = quantityFault(quantity, 0)
  if (fault) throw invalid('invalid', { quantity: [fault] })
  if (quantity === 0) return removeLine(context, { token, lineId })
  const cart = await holdCart(context, token)
  const line = (await listLines(context, cart)).find(({ id }) => id === lineId)
  if (!line) throw notFound('cartLine')
  if (quantity === line.quantity) return
  if (quantity > line.quantity) {
    const { before } = await requireSold(cart, line.variantId, line.configurationId)
    const available = (await sellableNow(line.variantId)) - (before - line.quantity)
    if (quantity > available) throw conflict('onlySoMany', { available: Math.max(0, available) })
  }
  await tx.update(cartLines).set({ quantity }).where(eq(cartLines.id, lineId))
  await emit(lineChanged({ id: cart.id, variantId: line.variantId, quantity }))
}

/** Takes a line out of the cart. One that is gone already stays gone. */
export async function removeLine(
  context: Context,
  { token, lineId }: { token: string; lineId: string },
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'shop.buy')
  const cart = await holdCart(context, token)
  const [line] = await tx
    .delete(cartLines)
    .where(and(eq(cartLines.id, lineId), eq(cartLines.cartId, cart.id)))
    .returning({ variantId: cartLines.variantId, quantity: cartLines.quantity })
  if (line) await emit(lineRemoved({ id: cart.id, ...line }))
}

const listLines = ({ tx }: Context, cart: Cart): Promise<CartLine[]> =>
  tx
    .select({
      id: cartLines.id,
      variantId: cartLines.variantId,
      configurationId: cartLines.configurationId,
      quantity: cartLines.quantity,
    })
    .from(cartLines)
    .where(eq(cartLines.cartId, cart.id))

/**
 * Throws `not_found` unless it is published, active, and has a price in the cart's market. Returns how many pieces of it
 * lie in the cart (`before`; put together or not), how many of them in the line, and how many lines the cart has.
 */
async function requireSold(
  { id: cartId, market }: Cart,
  variantId: string,
  configurationId: string,
): Promise<{ before: number; inLine: number; lines: number }> {
  const [sold] = await findSold({ cartId, market, variantId, configurationId })
  if (!sold) throw notFound('variant')
  return { before: sold.before, inLine: sold.inLine ?? 0, lines: sold.lines }
}

const findSold = compiled(() =>
  db
    .select({
      inLine: cartLines.quantity,
      before: sql`(
        select coalesce(sum(l.quantity), 0) from ${cartLines} l
        where l.cart_id = ${sql.placeholder('cartId')} and l.variant_id = ${sql.placeholder('variantId')}
      )`.mapWith(Number),
      lines: sql`(select count(*) from ${cartLines} l where l.cart_id = ${sql.placeholder('cartId')})`.mapWith(Number),
    })
    .from(variants)
    .innerJoin(products, and(eq(products.id, variants.productId), eq(products.status, 'published')))
    .innerJoin(prices, and(eq(prices.variantId, variants.id), eq(prices.market, sql.placeholder('market'))))
    .leftJoin(
      cartLines,
      and(
        eq(cartLines.variantId, variants.id),
        eq(cartLines.cartId, sql.placeholder('cartId')),
        eq(cartLines.configurationId, sql.placeholder('configurationId')),
      ),
    )
    .where(and(eq(variants.id, sql.placeholder('variantId')), eq(variants.active, true))),
)

/** A new line, or more of one that is there. */
const putLine = compiled(() =>
  db
    .insert(cartLines)
    .values({
      id: sql.placeholder('id'),
      cartId: sql.placeholder('cartId'),
      variantId: sql.placeholder('variantId'),
      configurationId: sql.placeholder('configurationId'),
      quantity: sql.placeholder('quantity'),
      addedAt: sql.placeholder('now'),
    })
    .onConflictDoUpdate({
      target: [cartLines.cartId, cartLines.variantId, cartLines.configurationId],
      set: { quantity: sql`${cartLines.quantity} + excluded.quantity` },
    })
    .returning({ id: cartLines.id, quantity: cartLines.quantity }),
)
