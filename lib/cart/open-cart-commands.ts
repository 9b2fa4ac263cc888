import 'server-only'
import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { carts } from '@/db/schema/cart'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId, newToken } from '@/lib/kernel/id'
import { before, MINUTE } from '@/lib/kernel/time'
import type { Cart } from './cart'
import { cartColumns, isOwn, toCart } from './cart-rows'

/** How long first requests of one browser find the cart that the fastest of them opened. */
const TOGETHER = MINUTE

/**
 * The cart of this token, held for this transaction so that changes come one after the other; its version rises.
 * Throws `not_found` when it is ordered, unknown or somebody else's.
 */
export async function holdCart(context: Context, token: string): Promise<Cart> {
  authorize(context.actor, 'shop.buy')
  const cart = await holdByToken(context, token)
  if (!cart) throw notFound('cart')
  return cart
}

/** The same, else the cart that the customer left open elsewhere, else a new one. */
export async function holdOrOpenCart(context: Context, token: string | undefined): Promise<Cart> {
  authorize(context.actor, 'shop.buy')
  const held = token && (await holdByToken(context, token))
  return held || (await holdOfCustomer(context)) || openCart(context)
}

async function holdByToken(context: Context, token: string): Promise<Cart | undefined> {
  const { actor, now } = context
  if (actor.kind === 'system') return findAndHold(context, eq(carts.token, token))
  const [row] = await holdOwn({ token, now, customerId: actor.customerId ?? null })
  return row && toCart(row)
}

/** `isOwn` with the customer left open: every change of a cart begins with it. */
const holdOwn = compiled(() =>
  db
    .update(carts)
    .set({
      version: sql`${carts.version} + 1`,
      updatedAt: sql`${sql.param(sql.placeholder('now'), carts.updatedAt)}`,
    })
    .where(
      and(
        eq(carts.token, sql.placeholder('token')),
        eq(carts.state, 'open'),
        or(isNull(carts.customerId), eq(carts.customerId, sql.placeholder('customerId'))),
      ),
    )
    .returning(cartColumns),
)

async function holdOfCustomer(context: Context): Promise<Cart | undefined> {
  const { tx, actor } = context
  if (!actor.customerId) return undefined
  const [latest] = await tx
    .select({ id: carts.id })
    .from(carts)
    .where(and(eq(carts.customerId, actor.customerId), isOwn(actor)))
    .orderBy(desc(carts.updatedAt))
    .limit(1)
  return latest && findAndHold(context, eq(carts.id, latest.id))
}

async function findAndHold({ tx, actor, now }: Context, which: SQL): Promise<Cart | undefined> {
  const [row] = await tx
    .update(carts)
    .set({ version: sql`${carts.version} + 1`, updatedAt: now })
    .where(and(which, isOwn(actor)))
    .returning(cartColumns)
  return row && toCart(row)
}

/**
 * A new cart. First requests that a browser sends at once all miss the cookie, so the visitor's id is a unique key of
 * open carts: the others wait for the fastest and get its cart. Later the id alone opens nothing; it is no secret.
 */
async function openCart(context: Context, tries = 5): Promise<Cart> {
  const { tx, actor, channel, now } = context
  if (!tries) throw conflict('conflict')
  const [made] = await tx
    .insert(carts)
    .values({
      id: newId('cart', now.getTime()),
      token: newToken(),
      storefront: channel.storefront,
      market: channel.market,
      customerId: actor.customerId ?? null,
      visitorId: actor.visitorId ?? null,
      couponCodes: [],
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: carts.visitorId })
    .returning(cartColumns)
  if (made) return toCart(made)

  const byVisitor = eq(carts.visitorId, actor.visitorId as string)
  const [fastest] = await tx
    .select({ id: carts.id, createdAt: carts.createdAt })
    .from(carts)
    .where(and(byVisitor, isOwn(actor)))
  if (fastest && fastest.createdAt > before(now, TOGETHER)) {
    const held = await findAndHold(context, eq(carts.id, fastest.id))
    if (held) return held
  } else await tx.update(carts).set({ visitorId: null }).where(byVisitor)
  return openCart(context, tries - 1)
}
