import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { excluded, forUpdate } from '@/db/portable'
import { priceHistory, prices } from '@/db/schema/pricing'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { isMarket, markets } from '@/lib/kernel/channel'
import { invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { formatMoney } from '@/lib/kernel/money'
import { reductionFault, type SetPrices } from './price'
import { type PricedVariant, requireVariants, tellPrices } from './price-change'
import { lowestPrice30 } from './price-queries'

type Stored = typeof prices.$inferInsert

/**
 * Sets what variants cost, each in a market and its currency, and writes it into their history. A price with `regular`
 * is announced as a reduction, and refused as one (`regularNotHigher`, `reductionWithoutHistory`, `reductionIsNone`)
 * unless it is below everything of the 30 days before. Returns how many prices are different now.
 */
export async function setPrices(
  context: Context,
  input: SetPrices,
): Promise<{ changed: number; notAnnounced: string[] }> {
  const { tx, actor, now } = context
  authorize(actor, 'prices.write')
  const { prices: wanted, ifNotReduced = 'refuse' } = input
  const variants = await requireVariants(tx, [...new Set(wanted.map(({ variantId }) => variantId))])
  const before = await lockPrices(context, [...variants.keys()])
  const notAnnounced: string[] = []
  const rows: Stored[] = []
  for (const { variantId, market, amount, regular } of wanted) {
    const known = before.get(`${variantId} ${market}`)
    const price: Stored = { variantId, market, currency: markets[market].currency, amount, updatedAt: now }
    if (regular != null) {
      const isSame = known?.amount === amount && known.lowestAmount != null
      const lowest = isSame ? (known.lowestAmount ?? undefined) : await lowestPrice30(variantId, market, now, tx)
      const fault = reductionFault(amount, regular, lowest)
      if (fault && ifNotReduced === 'refuse') throw refused(context, fault, variants.get(variantId)!, market, lowest)
      if (fault) notAnnounced.push(variantId)
      else Object.assign(price, { regularAmount: regular, lowestAmount: lowest })
    }
    if (known?.amount !== amount || known.regularAmount !== (price.regularAmount ?? null)) rows.push(price)
  }
  if (new Set(wanted.map((each) => `${each.variantId} ${each.market}`)).size < wanted.length)
    throw invalid('invalid', { prices: ['taken'] })
  await write(context, rows)
  await tellPrices(context, variants, before, rows)
  return { changed: rows.length, notAnnounced }
}

/** One price. As `setPrices`. */
export async function setPrice(context: Context, price: SetPrices['prices'][number]): Promise<void> {
  authorize(context.actor, 'prices.write')
  await setPrices(context, { prices: [price] })
}

export const removePriceInput = z.strictObject({ variantId: z.string(), market: z.string() })

/** Stops selling a variant in a market. Its history stays. */
export async function removePrice(context: Context, { variantId, market }: z.output<typeof removePriceInput>) {
  const { tx, actor } = context
  authorize(actor, 'prices.write')
  const variants = await requireVariants(tx, [variantId])
  const [gone] = await tx
    .delete(prices)
    .where(and(eq(prices.variantId, variantId), eq(prices.market, market)))
    .returning()
  if (!gone || !isMarket(market)) throw notFound('price')
  await tellPrices(context, variants, new Map([[`${variantId} ${market}`, gone]]), [], [gone])
}

async function lockPrices({ tx }: Context, variantIds: string[]) {
  const rows = await forUpdate(
    tx
      .select()
      .from(prices)
      .where(inArray(prices.variantId, variantIds))
      .orderBy(asc(prices.variantId), asc(prices.market)),
  )
  return new Map(rows.map((row) => [`${row.variantId} ${row.market}`, row]))
}

async function write({ tx, actor, now }: Context, rows: Stored[]) {
  for (let i = 0; i < rows.length; i += 500) {
    const some = rows.slice(i, i + 500).map((row) => ({ regularAmount: null, lowestAmount: null, ...row }))
    await tx
      .insert(prices)
      .values(some)
      .onConflictDoUpdate({
        target: [prices.variantId, prices.market],
        set: {
          amount: excluded(prices.amount),
          currency: excluded(prices.currency),
          regularAmount: excluded(prices.regularAmount),
          lowestAmount: excluded(prices.lowestAmount),
          updatedAt: now,
        },
      })
    await tx.insert(priceHistory).values(
      some.map(({ lowestAmount: _, updatedAt: changedAt, ...price }) => ({
        ...price,
        id: newId('price', now.getTime()),
        changedAt,
        actorId: actor.id,
      })),
    )
  }
}

function refused({ channel }: Context, key: string, variant: PricedVariant, market: string, lowest?: number) {
  const { currency } = markets[market as keyof typeof markets]
  const amount = lowest === undefined ? '' : formatMoney({ amount: lowest, currency }, channel.language)
  return invalid(key, { regular: ['invalid'] }, { sku: variant.sku, lowest: amount })
}
