import { expect, test } from 'vitest'
import { guest } from '@/lib/kernel/actor'
import { setAccessories, setFits } from './accessory-commands'
import { listFitsForEdit, listFitsOfModel } from './accessory-desk-queries'
import { listAccessories, listFits } from './accessory-queries'
import { bicycle } from './definition-for-tests'
import { as, manager, productFor, writer } from './desk-for-tests'
import { createModel, publishModel } from './model-commands'
import { getPublishedModel } from './model-queries'

const product = (...more: [status?: 'published' | 'draft', popularity?: number]) => productFor('Thing', ...more)

async function model() {
  const { id: productId, slug } = await product()
  const { value } = await as(manager, (c) => createModel(c, { slug, productId, definition: bicycle() }))
  return { ...value, slug, productId }
}

test('an accessory fits a configuration under its condition, the best-selling first', async () => {
  const { id, slug } = await model()
  await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  const [bell, bag, hidden] = [await product('published', 1), await product('published', 9), await product('draft')]
  const fits = [
    { productId: bell.id, condition: '' },
    { productId: bag.id, condition: 'rack = steel' },
    { productId: hidden.id, condition: '' },
  ]
  const { stale } = await as(manager, (context) => setAccessories(context, { modelId: id, fits }))
  expect(stale).toEqual(expect.arrayContaining([`model:${slug}`, `product:${bag.slug}`]))
  const shown = await getPublishedModel(slug)
  const choices = { paint: 'red', rack: 'steel', basket: 'no' }
  expect(await listAccessories(shown!, choices)).toEqual([bag.id, bell.id])
  expect(await listAccessories(shown!, { ...choices, rack: 'none' })).toEqual([bell.id])
  expect(await listFits([bag.id])).toMatchObject([{ productId: bag.id, model: slug, condition: 'rack = steel' }])
  const broken = [{ productId: bell.id, condition: 'rack = gold' }]
  await expect(as(manager, (c) => setAccessories(c, { modelId: id, fits: broken }))).rejects.toMatchObject({
    fields: { 'fits.0.condition': [expect.stringContaining('gold')] },
  })
  await expect(as(guest, (c) => setAccessories(c, { modelId: id, fits: [] }))).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('a product says itself which models it fits', async () => {
  const [one, other] = [await model(), await model()]
  for (const { id } of [one, other]) await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  const bag = await product()
  const set = (version: number, fits: [string, string][], actor = writer) =>
    as(actor, (c) =>
      setFits(c, { id: bag.id, version, fits: fits.map(([modelId, condition]) => ({ modelId, condition })) }),
    )
  const { stale } = await set(1, [
    [one.id, 'rack = steel'],
    [other.id, ''],
  ])
  expect(stale).toEqual(expect.arrayContaining([`model:${one.slug}`, `model:${other.slug}`, `product:${bag.slug}`]))
  expect((await listFits([bag.id])).map(({ model, condition }) => [model, condition]).sort()).toEqual(
    [
      [one.slug, 'rack = steel'],
      [other.slug, ''],
    ].sort(),
  )
  expect((await set(2, [[other.id, '']])).stale).not.toContain(`model:${other.slug}`)
  await expect(set(1, [])).rejects.toMatchObject({ code: 'conflict', key: 'editConflict' })
  await expect(set(3, [[one.id, 'rack = gold']])).rejects.toMatchObject({ code: 'invalid' })
  await expect(set(3, [['model_0', '']])).rejects.toMatchObject({ fields: { 'fits.0.modelId': ['unknown'] } })
  await expect(set(3, [], guest)).rejects.toMatchObject({ code: 'forbidden' })

  const edited = await listFitsForEdit(writer, bag.id)
  expect(edited.filter(({ condition }) => condition !== null).map(({ modelId }) => modelId)).toEqual([other.id])
  expect(edited.find(({ modelId }) => modelId === one.id)?.features.map(({ code }) => code)).toContain('rack')
  expect(await listFitsOfModel(writer, other.id)).toMatchObject([{ id: bag.id, condition: '' }])
  await expect(listFitsForEdit(guest, bag.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listFitsOfModel(guest, other.id)).rejects.toMatchObject({ code: 'forbidden' })
})
