import { expect } from '../journey'
import { once, type Program } from './program'

/** From a name to a product in the shop and back: texts, variants, places, prices, stock. */
export async function makeProduct(program: Program): Promise<void> {
  const sku = `E2E-${Date.now()}`
  const body = { name: { en: 'Agent cap', de: 'Agentenmütze' }, sku }
  const made = await program.staff('createProduct', { body, headers: once('cap') })
  const params = { id: made.data.id }
  const { etag } = await program.staff('getProductForStaff', { params })
  await program.staff('changeProduct', { params, body: { brand: 'Vela' }, status: 428 })
  const changed = await program.staff('changeProduct', {
    params,
    body: { brand: 'Vela' },
    headers: { 'if-match': etag },
  })
  const slow = await program.staff('changeProduct', {
    params,
    body: { brand: 'Other' },
    headers: { 'if-match': etag },
    status: 412,
  })
  expect(Object.keys(slow.error.fields)).toEqual(['brand'])
  const matrix = {
    options: [{ code: 'size', name: { en: 'Size' }, kind: 'text', values: [{ code: 's', name: { en: 'S' } }] }],
    variants: [{ options: { size: 's' }, sku: `${sku}-S` }],
  }
  const varied = await program.staff('setVariants', { params, body: matrix, headers: { 'if-match': changed.etag } })
  const { data: categories } = await program.staff('listCategoriesForStaff')
  const place = { categoryIds: [categories[0].id] }
  await program.staff('setProductCategories', { params, body: place, headers: { 'if-match': varied.etag } })
  await program.staff('publishProduct', { params, status: 422 })
  const { data: product } = await program.staff('getProductForStaff', { params })
  const variant = product.variants.find(({ active }: { active: boolean }) => active).id
  await program.staff('setPrices', { body: { prices: [{ variantId: variant, market: 'ch', amount: 2900 }] } })
  const { data: prices } = await program.staff('listProductPrices', { params })
  expect(prices[0].price).toEqual({ amount: 2900, currency: 'CHF' })
  const { data: locations } = await program.staff('listLocations')
  const shelf = { variantId: variant, locationId: locations[0].id }
  await program.staff('setStock', { body: { ...shelf, onHand: 5 } })
  const more = { body: { ...shelf, delta: 2 }, headers: once('more') }
  await program.staff('adjustStock', more)
  await program.staff('adjustStock', more)
  await program.staff('setStockRule', {
    body: { variantId: variant, isTracked: true, threshold: 1, restockOn: '2027-03-01' },
  })
  const { data: stock } = await program.staff('listProductStock', { params })
  expect(stock.find(({ variantId }: { variantId: string }) => variantId === variant)).toMatchObject({
    threshold: 1,
    restockOn: '2027-03-01',
    levels: [{ onHand: 7 }],
  })
  await program.staff('publishProduct', { params })
  await program.api.call(program.guest, 'getProduct', {
    params: { slug: product.slug },
    query: { storefront: 'en-ch' },
  })
  await program.staff('deleteProduct', { params, status: 409 })
  await program.staff('unpublishProduct', { params })
  await program.staff('removePrice', { params: { id: variant, market: 'ch' } })
  await program.staff('archiveProduct', { params })
  const { data: draft } = await program.staff('createProduct', { body: { name: { en: 'Mistake' } } })
  await program.staff('deleteProduct', { params: { id: draft.id } })
}
