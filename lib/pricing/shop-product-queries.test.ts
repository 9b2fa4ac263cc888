import { expect, test } from 'vitest'
import { attributeInput } from '@/lib/catalog/attribute'
import { createAttribute } from '@/lib/catalog/attribute-commands'
import { createCategoryInput } from '@/lib/catalog/category'
import { createCategory } from '@/lib/catalog/category-commands'
import { CATEGORIES_TAG, productTag } from '@/lib/catalog/events'
import { updateProduct } from '@/lib/catalog/product-commands'
import { setAttributesInput } from '@/lib/catalog/product-content'
import { setAttributes, setCategories, setRelations } from '@/lib/catalog/product-content-commands'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { archiveProduct } from '@/lib/catalog/product-status-commands'
import { SETTINGS_TAG } from '@/lib/channels/events'
import { transact } from '@/lib/events/transact'
import { setStockRule } from '@/lib/inventory/stock-commands'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { before, DAY } from '@/lib/kernel/time'
import { setPrice } from './price-commands'
import { listProductCards } from './product-card-queries'
import { getPublishedProduct } from './shop-product-queries'
import { sampleProduct } from './testing'

const run = <T>(command: Parameters<typeof transact<T>>[1]) => transact(system, command).then(({ value }) => value)
const versionOf = async (id: string) => (await requireProductForEdit(system, id)).version
const long = before(new Date(), 100 * DAY)
const german = channelOf('de-ch')

test('a product page shows its words, prices, stock, place and company in one storefront', async () => {
  const { id, slug, variantIds } = await sampleProduct({
    name: 'Lamp',
    sizes: ['s', 'm'],
    price: 4900,
    stock: 3,
    now: long,
  })
  const other = await sampleProduct({ name: 'Shade', price: 900, stock: 9 })
  const neighbour = await sampleProduct({ name: 'Torch', stock: 0 })
  const gear = await run((c) =>
    createCategory(c, createCategoryInput.parse({ name: { en: 'Gear', de: 'Ausrüstung' } })),
  )
  const lights = await run((c) =>
    createCategory(c, createCategoryInput.parse({ name: { en: 'Lights', de: 'Lichter' }, parentId: gear.id })),
  )
  for (const product of [id, neighbour.id]) {
    const version = await versionOf(product)
    await run((c) => setCategories(c, { id: product, version, categoryIds: [lights.id] }))
  }
  const relations = [{ relatedId: other.id, kind: 'accessory' as const }]
  const related = await versionOf(id)
  await run((c) => setRelations(c, { id, version: related, relations }))
  const weight = await run((c) =>
    createAttribute(
      c,
      attributeInput.parse({ code: 'weight', name: { en: 'Weight', de: 'Gewicht' }, kind: 'number', unit: 'g' }),
    ),
  )
  const material = await run((c) =>
    createAttribute(
      c,
      attributeInput.parse({
        code: 'material',
        name: { en: 'Material' },
        kind: 'choice',
        choices: [
          { code: 'steel', name: { en: 'Steel', de: 'Stahl' } },
          { code: 'glass', name: { en: 'Glass', de: 'Glas' } },
        ],
      }),
    ),
  )
  const version = await versionOf(id)
  const values = [
    { attributeId: weight.id, kind: 'number', number: 1250.5 },
    { attributeId: material.id, kind: 'choice', choices: ['glass', 'steel'] },
  ]
  await run((c) => setAttributes(c, setAttributesInput.parse({ id, version, values })))
  await run((c) => setPrice(c, { variantId: variantIds[0]!, market: 'ch', amount: 3900, regular: 5900 }))
  const found = await getPublishedProduct(slug, 'de-ch')
  if (!found || 'movedTo' in found) throw new Error('not found')
  const { product } = found
  expect(product).toMatchObject({
    name: 'Lamp',
    currency: 'CHF',
    taxIncluded: true,
    taxRate: 81_000,
    breadcrumb: [
      { name: 'Ausrüstung', path: 'gear' },
      { name: 'Lichter', path: 'gear/lights' },
    ],
    options: [
      {
        code: 'size',
        name: 'Grösse',
        values: [
          { code: 's', name: 'S' },
          { code: 'm', name: 'M' },
        ],
      },
    ],
    attributes: [
      { name: 'Gewicht', value: expect.stringMatching(/^1.250\.5$/), unit: 'g' },
      { name: 'Material', value: 'Stahl, Glas' },
    ],
    related: {
      accessories: [{ name: 'Shade', price: { amount: 900 } }],
      similar: [{ name: 'Torch', badges: ['soldOut', 'new'] }],
    },
  })
  expect(
    product.variants.map(({ key, price, availability, quantityLeft }) => ({ key, price, availability, quantityLeft })),
  ).toEqual([
    { key: 's', price: { amount: 3900, regular: 5900, lowest30: 4900 }, availability: 'low', quantityLeft: 3 },
    { key: 'm', price: { amount: 4900 }, availability: 'low', quantityLeft: 3 },
  ])
  expect(product.tags).toEqual([CATEGORIES_TAG, SETTINGS_TAG, ...[slug, other.slug, neighbour.slug].map(productTag)])
})

test('a former address leads to the product, and what left the shop is not found', async () => {
  const { id, slug } = await sampleProduct({ name: 'Old name' })
  const version = await versionOf(id)
  await run((c) => updateProduct(c, { id, version, slug: 'new-name' }))
  expect(await getPublishedProduct(slug, 'en-de')).toEqual({ movedTo: 'new-name' })
  await run((c) => archiveProduct(c, { id }))
  expect(await getPublishedProduct('new-name', 'en-de')).toBeUndefined()
  expect(await getPublishedProduct(slug, 'en-de')).toBeUndefined()
  expect(await getPublishedProduct('never-was', 'en-de')).toBeUndefined()
  expect((await sampleProduct({ published: false, name: 'Secret' })).slug).toBe('secret')
  expect(await getPublishedProduct('secret', 'en-de')).toBeUndefined()
})

test('cards come in the order that was asked for, without what is not published', async () => {
  const [a, b, hidden] = [
    await sampleProduct({ name: 'A', stock: 2, now: long }),
    await sampleProduct({ name: 'B', sizes: ['s', 'm'] }),
    await sampleProduct({ published: false }),
  ]
  await run((c) => setPrice(c, { variantId: a.variantIds[0]!, market: 'ch', amount: 1000, regular: 2000 }))
  await run((c) => setPrice(c, { variantId: b.variantIds[1]!, market: 'ch', amount: 1500 }))
  const restock = new Date('2030-01-01')
  await run((c) => setStockRule(c, { variantId: b.variantIds[0]!, isTracked: true, threshold: -5, restockOn: restock }))
  const cards = await listProductCards([b.id, hidden.id, a.id, 'prod_none'], german)
  expect(cards).toMatchObject([
    { id: b.id, name: 'B', price: { amount: 1500, currency: 'CHF' }, isFrom: true, badges: ['new'], isBuyable: true },
    {
      id: a.id,
      price: { amount: 1000, regular: 2000, lowest30: 1990 },
      isFrom: false,
      badges: ['reduced'],
      rating: null,
    },
  ])
  expect(await listProductCards([], german)).toEqual([])
})
