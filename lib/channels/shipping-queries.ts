import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { shippingMethods } from '@/db/schema/channels'
import type { ShippingMethod } from './shipping'

const columns = {
  id: shippingMethods.id,
  market: shippingMethods.market,
  code: shippingMethods.code,
  name: shippingMethods.name,
  description: shippingMethods.description,
  price: shippingMethods.price,
  freeFrom: shippingMethods.freeFrom,
  maxWeightGrams: shippingMethods.maxWeightGrams,
  minDays: shippingMethods.minDays,
  maxDays: shippingMethods.maxDays,
  taxCategory: shippingMethods.taxCategory,
  position: shippingMethods.position,
  active: shippingMethods.active,
}

/** The ways to send within a market, in the owner's order. Without the inactive ones unless asked. */
export async function listShippingMethods(market: string, { all = false } = {}): Promise<ShippingMethod[]> {
  const own = eq(shippingMethods.market, market)
  return db
    .select(columns)
    .from(shippingMethods)
    .where(all ? own : and(own, eq(shippingMethods.active, true)))
    .orderBy(asc(shippingMethods.position), asc(shippingMethods.code))
}
