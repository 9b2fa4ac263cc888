import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
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
  const methods = await find({ market })
  return all ? methods : methods.filter(({ active }) => active)
}

const find = compiled(() =>
  db
    .select(columns)
    .from(shippingMethods)
    .where(eq(shippingMethods.market, sql.placeholder('market')))
    .orderBy(asc(shippingMethods.position), asc(shippingMethods.code)),
)
