import { expect, test } from 'vitest'
import { guest } from '@/lib/kernel/actor'
import { unpackModel } from './compiled-model'
import type { ModelDefinition } from './definition'
import { bicycle } from './definition-for-tests'
import { as, manager, productFor, writer } from './desk-for-tests'
import { ConfiguratorEngine } from './engine'
import { engineModel, surchargesOf } from './engine-model'
import { createModel, publishModel, saveModelDraft } from './model-commands'
import {
  getModelVersion,
  getPublishedModel,
  listModels,
  listModelVersions,
  listPublishedModels,
  requireModelDraft,
} from './model-queries'
import { prepareModel } from './prepare-model'

const product = (...more: [status?: 'published' | 'draft', popularity?: number]) => productFor('Bicycle', ...more)

async function model(definition: ModelDefinition = bicycle(), status: 'published' | 'draft' = 'published') {
  const { id: productId, slug } = await product(status)
  const { value } = await as(manager, (context) => createModel(context, { slug, productId, definition }))
  return { ...value, slug, productId }
}

test('a draft is nothing that the shop shows; what is published is, with its figures and its product', async () => {
  const { id, slug, productId } = await model()
  expect(await getPublishedModel(slug)).toBeUndefined()
  expect((await listPublishedModels()).some((one) => one.slug === slug)).toBe(false)
  const { value, stale } = await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  expect(value).toEqual({ id, version: 1 })
  expect(stale).toEqual(expect.arrayContaining([`model:${slug}`, `product:${slug}`]))
  const shown = await getPublishedModel(slug)
  expect(shown).toMatchObject({ id, slug, productId, version: 1, definition: bicycle() })
  expect(shown?.statistics).toMatchObject({ configurations: '6', features: 3, rules: 1, dead: [], forced: [] })
  expect(shown?.compiled?.length).toBe(shown?.statistics.bytes)
  expect(await listPublishedModels()).toContainEqual({ slug, product: slug, name: { en: 'Bicycle' } })
})

test('a model of a product that is not in the shop is not there either', async () => {
  const { id, slug } = await model(bicycle(), 'draft')
  await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  expect(await getPublishedModel(slug)).toBeUndefined()
})

test('publishing anew keeps the version before, as it was', async () => {
  const { id, slug } = await model()
  await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  const changed = bicycle({ rules: [] })
  await as(manager, (context) => saveModelDraft(context, { id, revision: 1, definition: changed }))
  expect((await getPublishedModel(slug))?.definition.rules).toHaveLength(1)
  await as(manager, (context) => publishModel(context, { id, revision: 2 }))
  expect(await getPublishedModel(slug)).toMatchObject({ version: 2, definition: { rules: [] } })
  expect((await getModelVersion(id, 1))?.definition).toEqual(bicycle())
  expect(await getModelVersion(id, 9)).toBeUndefined()
  const versions = await listModelVersions(manager, id)
  expect(versions.map(({ version, publishedBy }) => [version, publishedBy])).toEqual([
    [2, 'Ada'],
    [1, 'Ada'],
  ])
  expect(versions[0]?.statistics.configurations).toBe('8')
})

test('who saves over a draft that someone else has saved meanwhile is told who, and what', async () => {
  const { id } = await model()
  const mine = saveModelDraft
  await as(writer, (context) => mine(context, { id, revision: 1, definition: bicycle({ rules: [] }) }))
  await expect(
    as(manager, (context) => mine(context, { id, revision: 1, definition: bicycle() })),
  ).rejects.toMatchObject({
    code: 'conflict',
    key: 'editConflict',
    params: { by: 'Bea' },
    fields: { rules: ['changedByOther'] },
  })
  await expect(as(manager, (context) => publishModel(context, { id, revision: 1 }))).rejects.toMatchObject({
    key: 'editConflict',
  })
  expect(await requireModelDraft(manager, id)).toMatchObject({
    revision: 2,
    draft: { rules: [] },
    publishedVersion: null,
  })
})

test('of two who publish at once one makes the version', async () => {
  const { id } = await model()
  const both = await Promise.allSettled(
    [1, 2].map(() => as(manager, (context) => publishModel(context, { id, revision: 1 }))),
  )
  const versions = await listModelVersions(manager, id)
  expect(versions.map(({ version }) => version)).toEqual(
    both.filter(({ status }) => status === 'fulfilled').map((_, i, all) => all.length - i),
  )
  for (const one of both) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' })
})

test('what cannot be sold is kept as a draft, and refused with the place when it is to be published', async () => {
  const publish = async (definition: ModelDefinition) => {
    const { id } = await model(definition)
    return as(manager, (context) => publishModel(context, { id, revision: 1 }))
  }
  await expect(publish(bicycle({ rules: [{ type: 'expression', expression: 'bell' }] }))).rejects.toMatchObject({
    key: 'modelNotPublishable',
    fields: { 'rules.0.expression': [expect.stringContaining('condition.')] },
  })
  const label = { en: 'x' }
  const editions = [{ code: 'e', label, choices: { rack: 'none', basket: 'yes' } }]
  await expect(publish(bicycle({ editions }))).rejects.toMatchObject({
    key: 'modelNotPublishable',
    fields: { 'editions.0.choices': ['neverValid'] },
  })
})

test('rules that leave nothing are told by a smallest set of them', async () => {
  const rules = ['basket => rack = steel', 'paint = red', 'rack = none', 'paint = blue'].map((expression) => ({
    type: 'expression',
    expression,
  }))
  await expect(prepareModel(bicycle({ rules }))).rejects.toMatchObject({
    key: 'modelContradictory',
    fields: { 'rules.1': ['contradictory'], 'rules.3': ['contradictory'] },
  })
  const forbidden = [{ type: 'expression', expression: 'paint = blue' }]
  await expect(prepareModel(bicycle({ rules: forbidden }))).rejects.toMatchObject({
    key: 'modelNotPublishable',
    fields: { 'rules.0': ['defaultsRefused'] },
  })
})

test('values that no rule lets through are counted as dead, and what is left alone as forced', async () => {
  const rules = [{ type: 'expression', expression: 'rack = none' }]
  const { statistics } = await prepareModel(bicycle({ rules, packages: [] }))
  expect(statistics).toMatchObject({
    configurations: '4',
    dead: [{ feature: 'rack', value: 'steel' }],
    forced: [{ feature: 'rack', value: 'none' }],
  })
})

test('what is stored is what the engine reads again, with the prices of packages', async () => {
  const { id, slug } = await model()
  await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  const { compiled, definition } = (await getPublishedModel(slug))!
  const engine = new ConfiguratorEngine(unpackModel(compiled, engineModel(definition).features))
  expect(engine.count()).toBe(6n)
  expect(engine.validValues({ basket: 'yes' }).rack).toEqual(['steel'])
  const { price } = engine.answer({}, {}, surchargesOf(definition, 'ch'))
  expect(price?.to).toBe(50_00 + 80_00 + 40_00 - 15_00)
})

test('a product has one model, an address belongs to one, and an unknown product has none', async () => {
  const { slug, productId } = await model()
  const create = (input: { slug: string; productId: string }) =>
    as(manager, (context) => createModel(context, { ...input, definition: bicycle() }))
  await expect(create({ slug: 'another', productId })).rejects.toMatchObject({ code: 'invalid' })
  await expect(create({ slug, productId: (await product()).id })).rejects.toMatchObject({ fields: { slug: ['taken'] } })
  await expect(create({ slug: 'ghost', productId: 'prod_0' })).rejects.toMatchObject({
    fields: { productId: ['unknown'] },
  })
})

test('who may not, may not', async () => {
  const { id, productId } = await model()
  const forbidden = { code: 'forbidden' }
  await expect(as(guest, (c) => createModel(c, { slug: 'x', productId, definition: bicycle() }))).rejects.toMatchObject(
    forbidden,
  )
  await expect(as(guest, (c) => saveModelDraft(c, { id, revision: 1, definition: bicycle() }))).rejects.toMatchObject(
    forbidden,
  )
  await expect(as(writer, (c) => publishModel(c, { id, revision: 1 }))).rejects.toMatchObject(forbidden)
  await expect(listModels(guest)).rejects.toMatchObject(forbidden)
  await expect(requireModelDraft(guest, id)).rejects.toMatchObject(forbidden)
  await expect(listModelVersions(guest, id)).rejects.toMatchObject(forbidden)
  expect((await listModels(writer)).some((one) => one.id === id)).toBe(true)
})
