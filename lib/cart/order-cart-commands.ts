import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
import { carts } from '@/db/schema/cart'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import type { Cart } from './cart'
import { cartOrdered } from './events'
import { holdCart } from './open-cart-commands'

/** The cart that is about to be ordered: nobody else changes or orders it until this transaction ends. */
export const lockCart = (context: Context, token: string): Promise<Cart> => holdCart(context, token)

/** The cart has become an order: it can be neither changed nor ordered again. Throws `conflict` when it was before. */
export async function markOrdered({ actor, now, emit }: Context, cartId: string): Promise<void> {
  authorize(actor, 'shop.buy')
  const [ordered] = await setOrdered({ cartId, updatedAt: now })
  if (!ordered) throw conflict('cartOrdered')
  await emit(cartOrdered({ id: cartId }))
}

const setOrdered = compiled(() =>
  db
    .update(carts)
    .set({ state: 'ordered', visitorId: null, ...given('updatedAt') })
    .where(and(eq(carts.id, sql.placeholder('cartId')), eq(carts.state, 'open')))
    .returning({ id: carts.id }),
)
