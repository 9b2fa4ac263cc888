import { expect, test } from 'vitest'
import { attributeInput } from '@/lib/catalog/attribute'
import { createAttribute, deleteAttribute, moveAttribute, updateAttribute } from '@/lib/catalog/attribute-commands'
import { createCategoryInput } from '@/lib/catalog/category'
import { createCategory } from '@/lib/catalog/category-commands'
import { setAttributesInput } from '@/lib/catalog/product-content'
import { setAttributes, setCategories } from '@/lib/catalog/product-content-commands'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import { type Context, transact } from '@/lib/events/transact'
import { guest, system } from '@/lib/kernel/actor'
import { sampleProduct } from '@/lib/pricing/testing'
import { indexAttribute, placeFacets } from './index-commands'
import { listingQuery } from './listing'
import { getListing } from './listing-queries'

const run = async <T>(command: (context: Context) => Promise<T>) => (await transact(system, command)).value

test('the filters of a list follow what is said of attributes: name, order, choices, and whether they are filters', async () => {
  const category = await run((c) => createCategory(c, createCategoryInput.parse({ name: { en: 'Camping' } })))
  const { id } = await sampleProduct()
  const attribute = (code: string, more: object = {}) =>
    attributeInput.parse({
      code,
      name: { en: code },
      kind: 'choice',
      isFacet: true,
      choices: [
        { code: 'cork', name: { en: 'Cork' } },
        { code: 'felt', name: { en: 'Felt' } },
      ],
      ...more,
    })
  const filling = (await run((c) => createAttribute(c, attribute('filling')))).id
  const cover = (await run((c) => createAttribute(c, attribute('cover')))).id
  const { version } = await requireProductForEdit(system, id)
  await run((c) => setCategories(c, { id, version, categoryIds: [category.id] }))
  const values = [filling, cover].map((attributeId) => ({ attributeId, kind: 'choice', choices: ['cork', 'felt'] }))
  await run((c) => setAttributes(c, setAttributesInput.parse({ id, version: version + 1, values })))
  const follow = (attributeId: string, code: string) => run((c) => indexAttribute(c, { id: attributeId, code }))
  const filters = async () =>
    (await getListing({ category: category.id }, 'ch', listingQuery({}))).facets.map(
      ({ name, values: all }) => `${name.en}: ${all.map((value) => value.name.en).join()}`,
    )

  await follow(filling, 'filling')
  expect(await filters()).toEqual(['filling: Cork,Felt', 'cover: Cork,Felt'])
  await run((c) => moveAttribute(c, { id: cover, position: 0 }))
  await run(placeFacets)
  expect(await filters()).toEqual(['cover: Cork,Felt', 'filling: Cork,Felt'])
  const renamed = attribute('cover', {
    name: { en: 'Outside' },
    choices: [
      { code: 'felt', name: { en: 'Felt' } },
      { code: 'cork', name: { en: 'Real cork' } },
    ],
  })
  await run((c) => updateAttribute(c, { id: cover, version: 1, ...renamed }))
  await follow(cover, 'cover')
  expect(await filters()).toEqual(['Outside: Felt,Real cork', 'filling: Cork,Felt'])
  await run((c) => updateAttribute(c, { id: filling, version: 1, ...attribute('filling', { isFacet: false }) }))
  await follow(filling, 'filling')
  await run((c) => deleteAttribute(c, { id: cover }))
  await follow(cover, 'cover')
  expect(await filters()).toEqual([])
})

test('words of the address of a list are no codes of attributes', () => {
  for (const code of ['q', 'sort', 'page', 'price', 'brand'])
    expect(attributeInput.safeParse({ code, name: { en: 'X' }, kind: 'text' }).success).toBe(false)
})

test('only the shop itself writes its index', async () => {
  await expect(transact(guest, placeFacets)).rejects.toMatchObject({ code: 'forbidden' })
  const write = transact(guest, (c) => indexAttribute(c, { id: 'attr_1', code: 'x' }))
  await expect(write).rejects.toMatchObject({ code: 'forbidden' })
})
