'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, call } from '@/app/_server/action'
import { createProductInput } from '@/lib/catalog/product'
import { createProduct } from '@/lib/catalog/product-commands'
import { archiveProduct, publishProduct, unpublishProduct } from '@/lib/catalog/product-status-commands'
import type { Context } from '@/lib/events/transact'
import { setStockInput } from '@/lib/inventory/stock'
import { setStock } from '@/lib/inventory/stock-commands'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import { parseMoney } from '@/lib/kernel/money'
import { setPrices } from '@/lib/pricing/price-commands'

const ids = z.array(z.string().max(60)).min(1).max(100)
const one = z.strictObject({ id: z.string().max(60) })

/** One transaction for all: when one cannot be published, none is. */
const publishAll = call(ids, async (context, list) => {
  for (const id of list) await publishProduct(context, { id })
})
const archiveAll = call(ids, async (context, list) => {
  for (const id of list) await archiveProduct(context, { id })
})
export const publishMany = async (list: string[]) => publishAll(list)
export const archiveMany = async (list: string[]) => archiveAll(list)

export const publish = action(one, publishProduct)
export const unpublish = action(one, unpublishProduct)
export const archive = action(one, archiveProduct)

const created = createProductInput.pick({ name: true, sku: true }).required({ sku: true })

/** Fields: name.en, name.de, name.pl, sku. */
export const create = action(
  created,
  (context, input) => createProduct(context, createProductInput.parse(input)),
  ({ id }) => redirect(`/admin/products/${id}`),
)

const priceFields = z.strictObject({ id: z.string(), price: z.record(z.string(), z.record(z.string(), z.string())) })

/** Fields: price.<variant>.<market> and price.<variant>.<market>-regular, as people write amounts. */
export const savePrices = action(priceFields, async (context: Context, { price }) => {
  const wanted = Object.entries(price).flatMap(([variantId, written]) =>
    marketCodes.flatMap((market) => {
      const amount = read(written[market] ?? '', market, `price.${variantId}.${market}`)
      const regular = read(written[`${market}-regular`] ?? '', market, `price.${variantId}.${market}-regular`)
      return amount === null ? [] : [{ variantId, market, amount, regular }]
    }),
  )
  if (wanted.length) await setPrices(context, { prices: wanted, ifNotReduced: 'refuse' })
})

function read(text: string, market: MarketCode, field: string): number | null {
  if (!text.trim()) return null
  const money = parseMoney(text, markets[market].currency)
  if (!money || money.amount < 0) throw invalid('invalid', { [field]: ['money'] })
  return money.amount
}

/** Fields: variantId, locationId, onHand. */
export const countStock = action(
  setStockInput.pick({ variantId: true, locationId: true }).extend({ onHand: z.coerce.number('number').int('whole') }),
  (context, input) => setStock(context, { ...input, reason: 'count' }),
)
