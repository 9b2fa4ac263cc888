import { and, eq, isNull, or, type SQL } from 'drizzle-orm'
import { carts } from '@/db/schema/cart'
import type { Actor } from '@/lib/kernel/actor'
import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'
import type { Cart } from './cart'

export const cartColumns = {
  id: carts.id,
  token: carts.token,
  storefront: carts.storefront,
  market: carts.market,
  customerId: carts.customerId,
  email: carts.email,
  shippingAddress: carts.shippingAddress,
  billingAddress: carts.billingAddress,
  shippingMethod: carts.shippingMethod,
  couponCodes: carts.couponCodes,
  version: carts.version,
  createdAt: carts.createdAt,
  updatedAt: carts.updatedAt,
}

type Row = Pick<typeof carts.$inferSelect, keyof typeof cartColumns>

export const toCart = (row: Row): Cart => ({
  ...row,
  storefront: row.storefront as StorefrontCode,
  market: row.market as MarketCode,
})

/** Open, and this person's: a cart is whoever's holds its token, until someone signs in with it; then only theirs. */
export const isOwn = (actor: Actor): SQL | undefined =>
  and(
    eq(carts.state, 'open'),
    actor.kind === 'system'
      ? undefined
      : or(isNull(carts.customerId), actor.customerId ? eq(carts.customerId, actor.customerId) : undefined),
  )
