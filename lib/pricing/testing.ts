import { createProductInput } from '@/lib/catalog/product'
import { createProduct } from '@/lib/catalog/product-commands'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { publishProduct } from '@/lib/catalog/product-status-commands'
import { saveVariantsInput } from '@/lib/catalog/variant'
import { saveVariants } from '@/lib/catalog/variant-commands'
import { transact } from '@/lib/events/transact'
import { saveLocation } from '@/lib/inventory/location-commands'
import { setStock } from '@/lib/inventory/stock-commands'
import { listLocations } from '@/lib/inventory/stock-queries'
import { system } from '@/lib/kernel/actor'
import { setPrices } from './price-commands'

export type Sample = {
  name?: string
  /** Sizes make an option; none make one variant. */
  sizes?: string[]
  /** Minor units, the same in francs, euros and zlotys. */
  price?: number
  /** Pieces of each variant; none are laid where it is left out. */
  stock?: number
  now?: Date
  published?: boolean
}

let made = 0

/** For tests: a product that can be bought in every market, made with the shop's own commands. */
export async function sampleProduct(sample: Sample = {}) {
  const { name = `Sample ${++made}`, sizes = [], price = 1990, stock, now = new Date(), published = true } = sample
  const run = <T>(command: Parameters<typeof transact<T>>[1]) =>
    transact(system, command, { now }).then((done) => done.value)
  const { id, version } = await run((c) => createProduct(c, createProductInput.parse({ name: { en: name } })))
  if (sizes.length) {
    const values = sizes.map((code) => ({ code, name: { en: code.toUpperCase() } }))
    const options = [{ code: 'size', name: { en: 'Size', de: 'Grösse' }, kind: 'text', values }]
    await run((c) => saveVariants(c, saveVariantsInput.parse({ id, version, options })))
  }
  const { variants } = await requireProductForEdit(system, id)
  const markets = ['ch', 'de', 'pl'] as const
  const prices = variants.flatMap(({ id: variantId }) =>
    markets.map((market) => ({ variantId, market, amount: price })),
  )
  await run((c) => setPrices(c, { prices }))
  if (stock !== undefined) {
    const locationId = await sampleLocation()
    for (const { id: variantId } of variants)
      await run((c) => setStock(c, { variantId, locationId, onHand: stock, reason: 'count' }))
  }
  if (published) await run((c) => publishProduct(c, { id }))
  const { slug } = await requireProductForEdit(system, id)
  return { id, slug, variantIds: variants.map((variant) => variant.id), skus: variants.map((variant) => variant.sku) }
}

/** For tests: the first place where stock lies, made when there is none. */
export async function sampleLocation(): Promise<string> {
  const [first] = await listLocations()
  if (first) return first.id
  const place = { name: 'Romanshorn', country: 'CH', position: 0, active: true }
  return (await transact(system, (c) => saveLocation(c, place))).value.id
}
