import { expect, test } from 'vitest'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import type { ModelDefinition } from './definition'
import { bicycle } from './definition-for-tests'
import { checkModelDraft, compareModelDraft, tryModelDraft } from './draft-queries'
import { createModel, publishModel, restoreModelVersion, saveModelDraft } from './model-commands'
import { requireModelDraft } from './model-queries'

const reader: Actor = { kind: 'staff', id: 'acct_1', name: 'Ada', permissions: ['catalog.read'] }

const manager: Actor = { ...reader, permissions: ['catalog.read', 'catalog.write', 'catalog.publish'] }
const writer: Actor = { ...reader, permissions: ['catalog.read', 'catalog.write'] }
const as = <T>(actor: Actor, work: Parameters<typeof transact<T>>[1]) => transact(actor, work)

async function model(definition: ModelDefinition) {
  const productId = newId('product')
  const now = new Date()
  const none = {}
  const texts = { name: { en: 'Bicycle' }, summary: none, description: none, seoTitle: none, seoDescription: none }
  await db
    .insert(products)
    .values({ id: productId, slug: 'bicycle', status: 'published', ...texts, tags: [], createdAt: now, updatedAt: now })
  return (await as(manager, (context) => createModel(context, { slug: 'bicycle', productId, definition }))).value
}

test('trying a draft says what goes, what it costs, why not, and what would help', async () => {
  const trial = await tryModelDraft(reader, bicycle(), {
    choices: { rack: 'none', unknown: 'x' },
    wanted: { feature: 'basket', value: 'yes' },
    market: 'ch',
  })
  expect(trial).toMatchObject({
    configurations: '2',
    choices: { paint: 'red', rack: 'none', basket: 'no' },
    entries: [],
    refusal: { explanation: { rules: [0] }, repair: { changes: [{ feature: 'rack', from: 'none', to: 'steel' }] } },
  })
  const whole = await tryModelDraft(reader, bicycle(), { choices: { basket: 'yes' }, market: 'ch' })
  expect(whole?.entries.map(({ amount }) => amount)).toEqual([80_00, 40_00, -15_00])
})

test('a draft that cannot be read cannot be tried', async () => {
  const broken = bicycle({ rules: [{ type: 'expression', expression: 'gold' }] })
  expect(await tryModelDraft(reader, broken, { choices: {}, market: 'ch' })).toBeUndefined()
})

test('only who may read the catalogue may look at drafts', async () => {
  expect((await checkModelDraft(reader, bicycle())).statistics?.configurations).toBe('6')
  await expect(checkModelDraft(guest, bicycle())).rejects.toThrow(/forbidden/)
  await expect(tryModelDraft(guest, bicycle(), { choices: {}, market: 'ch' })).rejects.toThrow(/forbidden/)
  await expect(compareModelDraft(guest, { id: 'model_1', version: 1, definition: bicycle() })).rejects.toThrow(
    /forbidden/,
  )
})

test('a version that was published can be the draft again, and a draft is compared with what is sold', async () => {
  const { id } = await model(bicycle())
  await as(manager, (context) => publishModel(context, { id, revision: 1 }))
  const definition = bicycle({ rules: [], packages: [] })
  await as(writer, (context) => saveModelDraft(context, { id, revision: 1, definition }))
  const wider = await compareModelDraft(writer, { id, version: 1, definition })
  expect(wider).toMatchObject({ before: '6', after: '8', lost: 0, version: 1 })
  expect(wider?.changes.map(({ part, kind }) => [part, kind])).toEqual([
    ['rules', 'removed'],
    ['packages', 'removed'],
  ])
  const narrower = bicycle({ rules: [{ type: 'expression', expression: 'rack = none & !basket' }], packages: [] })
  const comparison = await compareModelDraft(writer, { id, version: 1, definition: narrower })
  expect(comparison).toMatchObject({ before: '6', after: '2' })
  expect(comparison?.lost).toBeGreaterThan(comparison?.examples.length ?? 0)
  expect(comparison?.examples[0]?.rules).toEqual([0])
  await expect(as(writer, (context) => restoreModelVersion(context, { id, revision: 1, version: 1 }))).rejects.toThrow(
    /editConflict/,
  )
  await expect(as(guest, (context) => restoreModelVersion(context, { id, revision: 2, version: 1 }))).rejects.toThrow(
    /forbidden/,
  )
  await as(writer, (context) => restoreModelVersion(context, { id, revision: 2, version: 1 }))
  expect((await requireModelDraft(writer, id)).draft).toEqual(bicycle())
})
