import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { markets, shippingMethods, taxRates } from '@/db/schema/channels'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { isCountry } from './countries'
import { marketSaved, shippingMethodDeleted, shippingMethodSaved, taxRatesSaved } from './events'
import type { Market } from './market'
import type { shippingMethodInput } from './shipping'
import { taxCategories } from './tax'

/** Whether a market's prices hold their tax, and where it sends to. */
export async function saveMarket({ tx, actor, now, emit }: Context, { code, ...values }: Market): Promise<void> {
  authorize(actor, 'settings.write')
  const row = { ...values, updatedAt: now }
  await tx
    .insert(markets)
    .values({ code, ...row })
    .onConflictDoUpdate({ target: markets.code, set: row })
  await emit(marketSaved({ code }))
}

/** Makes a way to send, or changes the one with this market and code. */
export async function saveShippingMethod(
  { tx, actor, now, emit }: Context,
  input: z.output<typeof shippingMethodInput>,
): Promise<{ id: string }> {
  authorize(actor, 'settings.write')
  if (input.minDays > input.maxDays) throw invalid('invalid', { maxDays: [`tooSmall?min=${input.minDays}`] })
  const [method] = await tx
    .insert(shippingMethods)
    .values({ id: newId('shippingMethod', now.getTime()), ...input })
    .onConflictDoUpdate({ target: [shippingMethods.market, shippingMethods.code], set: input })
    .returning({ id: shippingMethods.id })
  const id = method?.id ?? ''
  await emit(shippingMethodSaved({ id, market: input.market, code: input.code }))
  return { id }
}

/** Takes a way to send away. Orders that used it keep its name. */
export async function deleteShippingMethod({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'settings.write')
  const [gone] = await tx
    .delete(shippingMethods)
    .where(eq(shippingMethods.id, id))
    .returning({ id: shippingMethods.id, market: shippingMethods.market, code: shippingMethods.code })
  if (!gone) throw notFound('shippingMethod')
  await emit(shippingMethodDeleted(gone))
}

export const taxRatesInput = z.strictObject({
  country: z.string().refine(isCountry, { error: 'country' }),
  /** Millionths; from the first day (UTC instant of its midnight) on. Empty goes back to the known rates. */
  rates: z
    .array(
      z.strictObject({
        category: z.enum(taxCategories),
        rate: z.number().int().min(0).max(1_000_000),
        validFrom: z.coerce.date().nullable(),
        validTo: z.coerce.date().nullable(),
      }),
    )
    .max(50),
})

/** Replaces what we know of a country's rates by the owner's own. */
export async function saveTaxRates(
  { tx, actor, now, emit }: Context,
  { country, rates }: z.output<typeof taxRatesInput>,
): Promise<void> {
  authorize(actor, 'settings.write')
  await tx.delete(taxRates).where(eq(taxRates.country, country))
  if (rates.length)
    await tx.insert(taxRates).values(rates.map((rate) => ({ ...rate, id: newId('taxRate', now.getTime()), country })))
  await emit(taxRatesSaved({ country }))
}
