import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { sampleProduct } from '@/lib/pricing/testing'
import { attributeInput } from './attribute'
import { createAttribute, deleteAttribute, moveAttribute, updateAttribute } from './attribute-commands'
import { countAttributeUses, countChoiceUses, listAttributes, requireAttributeForEdit } from './attribute-queries'
import { type CategoryNode, createCategoryInput } from './category'
import { createCategory, deleteCategory, moveCategory, updateCategory } from './category-commands'
import {
  countCategoryProducts,
  getCategoryByPath,
  listAllCategories,
  listCategoryTree,
  requireCategoryForEdit,
} from './category-queries'
import { CATEGORIES_TAG } from './events'
import { setAttributesInput } from './product-content'
import { setAttributes, setCategories } from './product-content-commands'
import { requireProductForEdit } from './product-editor-queries'
import { listProducts } from './product-queries'

const merchandiser: Actor = { kind: 'staff', id: 'acct_1', name: 'Ada', permissions: ['catalog.read', 'catalog.write'] }
const run = <T>(command: Parameters<typeof transact<T>>[1], actor = merchandiser) => transact(actor, command)
const create = async (name: string, parentId?: string) =>
  (await run((c) => createCategory(c, createCategoryInput.parse({ name: { en: name }, parentId })))).value
const names = (nodes: CategoryNode[]): unknown[] =>
  nodes.map(({ path, children }) => (children.length ? [path, ...names(children)] : path))

test('categories are a tree in the order of the owner, and their addresses follow them', async () => {
  const gear = await create('Gear')
  const helmets = await create('Helmets', gear.id)
  const open = await create('Open face', helmets.id)
  const bags = await create('Bags', gear.id)
  const parts = await create('Parts')
  expect(names(await listCategoryTree())).toEqual([
    ['gear', ['gear/helmets', 'gear/helmets/open-face'], 'gear/bags'],
    'parts',
  ])
  const { stale } = await run((c) => moveCategory(c, { id: bags.id, parentId: gear.id, position: 0 }))
  expect(stale).toContain(CATEGORIES_TAG)
  await run((c) => moveCategory(c, { id: helmets.id, parentId: parts.id }))
  expect(names(await listCategoryTree())).toEqual([
    ['gear', 'gear/bags'],
    ['parts', ['parts/helmets', 'parts/helmets/open-face']],
  ])
  expect(await getCategoryByPath('gear/helmets/open-face')).toEqual({ movedTo: 'parts/helmets/open-face' })
  expect(await getCategoryByPath('parts/helmets/open-face')).toMatchObject({ category: { id: open.id } })
  expect(await getCategoryByPath('nowhere')).toBeUndefined()
  const inside = run((c) => moveCategory(c, { id: parts.id, parentId: open.id }))
  await expect(inside).rejects.toMatchObject({ key: 'categoryInsideItself' })
  await run((c) => moveCategory(c, { id: helmets.id, parentId: gear.id }))
  expect(await getCategoryByPath('gear/helmets')).toMatchObject({ category: { id: helmets.id } })
  expect(await getCategoryByPath('parts/helmets')).toEqual({ movedTo: 'gear/helmets' })
})

test('a new slug moves all that is below, and an address that is taken is refused', async () => {
  const root = await create('Root')
  const child = await create('Child', root.id)
  await create('Other', root.id)
  await run((c) => updateCategory(c, { id: root.id, version: 1, slug: 'stem', name: { en: 'Stem' } }))
  expect(await getCategoryByPath('root/child')).toEqual({ movedTo: 'stem/child' })
  const taken = run((c) => updateCategory(c, { id: child.id, version: 1, slug: 'other' }))
  await expect(taken).rejects.toMatchObject({ fields: { slug: ['taken'] } })
  const late = run((c) => updateCategory(c, { id: root.id, version: 1, name: { en: 'Late' } }))
  await expect(late).rejects.toMatchObject({ key: 'editConflict', fields: { name: ['changedByOther'] } })
  await run((c) => updateCategory(c, { id: child.id, version: 1, active: false }))
  expect(await getCategoryByPath('stem/child')).toBeUndefined()
  expect(names(await listCategoryTree())).toContainEqual(['stem', 'stem/other'])
  expect(JSON.stringify(await listAllCategories(merchandiser))).toContain('stem/child')
})

test('an empty category is deleted and its address leads to the one above', async () => {
  const top = await create('Top')
  const leaf = await create('Leaf', top.id)
  const { id } = await sampleProduct({ name: 'Inside' })
  const { version } = await requireProductForEdit(merchandiser, id)
  const { stale } = await run((c) => setCategories(c, { id, version, categoryIds: [leaf.id] }))
  expect(stale).toEqual(expect.arrayContaining(['category:top', 'category:top/leaf']))
  expect((await listProducts(merchandiser, { category: 'top' })).rows).toMatchObject([{ id }])
  await expect(run((c) => deleteCategory(c, { id: top.id }))).rejects.toMatchObject({ key: 'categoryHasChildren' })
  const counts = await countCategoryProducts(merchandiser)
  expect([counts.get(top.id), counts.get(leaf.id)]).toEqual([1, 1])
  const full = run((c) => deleteCategory(c, { id: leaf.id }))
  await expect(full).rejects.toMatchObject({ key: 'categoryHasProducts', params: { count: 1 } })
  await run((c) => setCategories(c, { id, version: version + 1, categoryIds: [] }))
  await run((c) => deleteCategory(c, { id: leaf.id }))
  expect(await getCategoryByPath('top/leaf')).toEqual({ movedTo: 'top' })
})

test('an attribute keeps what products say with it', async () => {
  const colour = {
    code: 'colour',
    name: { en: 'Colour' },
    kind: 'choice',
    choices: [
      { code: 'red', name: { en: 'Red' } },
      { code: 'blue', name: { en: 'Blue' } },
    ],
  }
  const make = () => run((c) => createAttribute(c, attributeInput.parse(colour)))
  const save = (input: object, to: string, upon = 1) =>
    run((c) => updateAttribute(c, { id: to, version: upon, ...attributeInput.parse({ ...colour, ...input }) }))
  const { id } = (await make()).value
  await expect(make()).rejects.toMatchObject({ fields: { code: ['taken'] } })
  const product = await sampleProduct()
  const { version } = await requireProductForEdit(merchandiser, product.id)
  const set = (values: unknown[]) =>
    run((c) => setAttributes(c, setAttributesInput.parse({ id: product.id, version, values })))
  await expect(set([{ attributeId: id, kind: 'choice', choices: ['green'] }])).rejects.toMatchObject({
    fields: { 'values.0.choices': ['unknown'] },
  })
  await expect(set([{ attributeId: id, kind: 'number', number: 1 }])).rejects.toMatchObject({
    fields: { 'values.0.attributeId': ['unknown'] },
  })
  await set([{ attributeId: id, kind: 'choice', choices: ['red'] }])
  await expect(save({ choices: [{ code: 'blue', name: { en: 'Blue' } }] }, id)).rejects.toMatchObject({
    fields: { choices: ['inUse'] },
  })
  await expect(save({ kind: 'text', choices: [] }, id)).rejects.toMatchObject({ key: 'attributeKindFixed' })
  await save({ name: { en: 'Hue' }, choices: [{ code: 'red', name: { en: 'Ruby' } }] }, id)
  expect(await listAttributes()).toMatchObject([
    { name: { en: 'Hue' }, choices: [{ code: 'red', name: { en: 'Ruby' } }] },
  ])
  await run((c) => deleteAttribute(c, { id }))
  expect((await requireProductForEdit(merchandiser, product.id)).attributes).toEqual([])
})

test('the second of two editors of an attribute is told what the first has changed', async () => {
  const size = { code: 'depth', name: { en: 'Depth' }, kind: 'choice', choices: [{ code: 's', name: { en: 'S' } }] }
  const { id, version } = (await run((c) => createAttribute(c, attributeInput.parse(size)))).value
  const save = (input: object, upon: number, actor = merchandiser) =>
    run((c) => updateAttribute(c, { id, version: upon, ...attributeInput.parse({ ...size, ...input }) }), actor)
  const saved = await save({ choices: [...size.choices, { code: 'm', name: { en: 'M' } }] }, version)
  expect(saved.value).toEqual({ id, version: version + 1 })
  await expect(save({ name: { en: 'Deepness' } }, version)).rejects.toMatchObject({
    key: 'editConflict',
    fields: { choices: ['changedByOther'] },
  })
  expect(await requireAttributeForEdit(merchandiser, id)).toMatchObject({
    name: { en: 'Depth' },
    choices: [{ code: 's' }, { code: 'm' }],
    version: version + 1,
  })
  await expect(save({}, version + 1, guest)).rejects.toMatchObject({ code: 'forbidden' })
  const late = Promise.allSettled([1, 2, 3].map((n) => save({ name: { en: `Depth ${n}` } }, version + 1)))
  expect((await late).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('attributes stand in the order of the owner, and are counted by the products that use them', async () => {
  for (const { id } of await listAttributes()) await run((c) => deleteAttribute(c, { id }))
  const make = async (code: string) =>
    (await run((c) => createAttribute(c, attributeInput.parse({ code, name: { en: code }, kind: 'boolean' })))).value.id
  const [first, second, third] = [await make('first'), await make('second'), await make('third')]
  await run((c) => moveAttribute(c, { id: third, position: 0 }))
  const codes = async () => (await listAttributes()).map(({ code }) => code)
  expect(await codes()).toEqual(['third', 'first', 'second'])
  const renamed = attributeInput.parse({ code: 'first', name: { en: 'One' }, kind: 'boolean' })
  await run((c) => updateAttribute(c, { id: first, version: 1, ...renamed }))
  expect(await codes()).toEqual(['third', 'first', 'second'])
  const product = await sampleProduct()
  const { version } = await requireProductForEdit(merchandiser, product.id)
  const values = [{ attributeId: second, kind: 'boolean', boolean: true }]
  await run((c) => setAttributes(c, setAttributesInput.parse({ id: product.id, version, values })))
  expect(await countAttributeUses(merchandiser)).toEqual(new Map([[second, 1]]))
  expect(await countChoiceUses(merchandiser, second)).toEqual({ true: 1 })
  expect(await requireAttributeForEdit(merchandiser, first)).toMatchObject({ name: { en: 'One' } })
  for (const read of [countAttributeUses(guest), countChoiceUses(guest, second), requireAttributeForEdit(guest, first)])
    await expect(read).rejects.toMatchObject({ code: 'forbidden' })
  const denied = run((c) => moveAttribute(c, { id: first, position: 0 }), {
    ...merchandiser,
    permissions: ['catalog.read'],
  })
  await expect(denied).rejects.toMatchObject({ code: 'forbidden' })
})

test('only who may write the catalogue changes the tree', async () => {
  const { id } = await create('Guarded')
  const analyst: Actor = { ...merchandiser, permissions: ['catalog.read'] }
  const forbidden = { code: 'forbidden' }
  for (const actor of [guest, analyst]) {
    await expect(
      run((c) => createCategory(c, createCategoryInput.parse({ name: { en: 'X' } })), actor),
    ).rejects.toMatchObject(forbidden)
    await expect(run((c) => updateCategory(c, { id, version: 1 }), actor)).rejects.toMatchObject(forbidden)
    await expect(run((c) => moveCategory(c, { id, parentId: null }), actor)).rejects.toMatchObject(forbidden)
    await expect(run((c) => deleteCategory(c, { id }), actor)).rejects.toMatchObject(forbidden)
    await expect(run((c) => deleteAttribute(c, { id }), actor)).rejects.toMatchObject(forbidden)
  }
  await expect(listAllCategories(guest)).rejects.toMatchObject(forbidden)
  await expect(countCategoryProducts(guest)).rejects.toMatchObject(forbidden)
  await expect(requireCategoryForEdit(guest, id)).rejects.toMatchObject(forbidden)
  expect(await requireCategoryForEdit(analyst, id)).toMatchObject({ path: 'guarded' })
})
