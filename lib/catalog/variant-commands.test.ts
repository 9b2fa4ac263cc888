import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { sampleProduct } from '@/lib/pricing/testing'
import { createProductInput } from './product'
import { createProduct } from './product-commands'
import { requireProductForEdit } from './product-editor-queries'
import { combinations, saveVariantsInput, variantKey } from './variant'
import { saveVariants } from './variant-commands'
import { planVariants } from './variant-plan'

const merchandiser: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read', 'catalog.write'] }

const option = (code: string, ...values: string[]) => ({
  code,
  name: { en: code },
  kind: 'text' as const,
  values: values.map((value) => ({ code: value, name: { en: value } })),
})
const save = async (id: string, input: Record<string, unknown>, actor = merchandiser) => {
  const { version } = await requireProductForEdit(merchandiser, id)
  return transact(actor, (c) => saveVariants(c, saveVariantsInput.parse({ id, version, ...input })))
}
const read = async (id: string) =>
  (await requireProductForEdit(merchandiser, id)).variants.map(
    ({ key, sku, active }) => `${key} ${sku}${active ? '' : ' off'}`,
  )
const draft = async (name: string) =>
  (await transact(merchandiser, (c) => createProduct(c, createProductInput.parse({ name: { en: name } })))).value.id

test('options make every combination, and the first takes over the only variant there was', async () => {
  const id = await draft('Jacket')
  const before = (await requireProductForEdit(merchandiser, id)).variants[0]
  await save(id, { options: [option('colour', 'red', 'blue'), option('size', 's', 'm')] })
  expect(await read(id)).toEqual(['red-s JACKET', 'red-m JACKET-RED-M', 'blue-s JACKET-BLUE-S', 'blue-m JACKET-BLUE-M'])
  expect((await requireProductForEdit(merchandiser, id)).variants[0]?.id).toBe(before?.id)
})

test('a value that is added or removed adds or removes its variants and leaves the others alone', async () => {
  const id = await draft('Shirt')
  await save(id, {
    options: [option('size', 's', 'm')],
    variants: [{ options: { size: 's' }, sku: 'SH-S', weightGrams: 200 }],
  })
  await save(id, {
    options: [option('size', 's', 'm', 'l')],
    variants: [{ options: { size: 'l' }, sku: 'SH-L', active: false }],
  })
  expect(await read(id)).toEqual(['s SH-S', 'm SHIRT-M', 'l SH-L off'])
  await save(id, { options: [option('size', 'l', 's')] })
  expect(await read(id)).toEqual(['l SH-L off', 's SH-S'])
  expect((await requireProductForEdit(merchandiser, id)).variants[1]?.weightGrams).toBe(200)
})

test('a variant of a product that was shown is switched off, not deleted, and comes back as it was', async () => {
  const { id, variantIds } = await sampleProduct({ sizes: ['s', 'm'] })
  await save(id, { options: [option('size', 's')] })
  const off = (await requireProductForEdit(merchandiser, id)).variants.find((variant) => variant.key === 'm')
  expect(off).toMatchObject({ id: variantIds[1], active: false })
  await save(id, { options: [option('size', 's', 'm')], variants: [{ options: { size: 'm' } }] })
  expect((await requireProductForEdit(merchandiser, id)).variants.find((v) => v.key === 'm')).toMatchObject({
    id: variantIds[1],
    active: true,
  })
})

test('a variant that is named by its id stays itself while its options and its SKU change', async () => {
  const id = await draft('Named')
  await save(id, { options: [option('colour', 'red', 'blue')] })
  const [red, blue] = (await requireProductForEdit(merchandiser, id)).variants
  await save(id, {
    options: [option('colour', 'red', 'blue'), option('size', 's')],
    variants: [
      { id: red?.id, options: { colour: 'red', size: 's' }, sku: 'NEW-RED' },
      { id: blue?.id, options: { colour: 'blue', size: 's' } },
    ],
  })
  const after = (await requireProductForEdit(merchandiser, id)).variants
  expect(after.map((variant) => [variant.id, variant.key, variant.sku])).toEqual([
    [red?.id, 'red-s', 'NEW-RED'],
    [blue?.id, 'blue-s', 'NAMED-BLUE'],
  ])
})

test('variants may exchange their SKUs and their values at once', async () => {
  const id = await draft('Swap')
  const variants = (s: string, m: string) => [
    { options: { size: 's' }, sku: s },
    { options: { size: 'm' }, sku: m },
  ]
  await save(id, { options: [option('size', 's', 'm')], variants: variants('ONE', 'TWO') })
  await save(id, { options: [option('size', 's', 'm')], variants: variants('TWO', 'ONE') })
  expect(await read(id)).toEqual(['s TWO', 'm ONE'])
})

test('what cannot be is refused with the field that is wrong, and nothing changes', async () => {
  const id = await draft('Strict')
  await sampleProduct({ name: 'Owner' })
  const size = option('size', 's', 'm')
  const refused: [Record<string, unknown>, object][] = [
    [{ options: [size, size] }, { fields: { options: ['taken'] } }],
    [{ options: [option('size', 's', 's')] }, { fields: { 'options.0.values': ['taken'] } }],
    [{ options: [size], variants: [{ options: { size: 'xl' } }] }, { fields: { 'variants.0.options': ['unknown'] } }],
    [
      { options: [size], variants: [{ options: { size: 's', colour: 'red' } }] },
      { fields: { 'variants.0.options': ['unknown'] } },
    ],
    [{ options: [size], variants: [{ options: { size: 's' }, sku: 'OWNER' }] }, { fields: { sku: ['taken'] } }],
    [
      {
        options: [size],
        variants: [
          { options: { size: 's' }, sku: 'X' },
          { options: { size: 'm' }, sku: 'X' },
        ],
      },
      { fields: { 'variants.0.sku': ['taken'] } },
    ],
    [
      { options: ['a', 'b', 'c'].map((code) => option(code, ...Array.from({ length: 20 }, (_, i) => `v${i}`))) },
      { key: 'tooManyVariants' },
    ],
  ]
  for (const [input, error] of refused)
    await expect(save(id, input)).rejects.toMatchObject({ code: 'invalid', ...error })
  expect(await read(id)).toEqual([' STRICT'])
})

test('only who may write the catalogue changes variants', async () => {
  const id = await draft('Guarded')
  await expect(save(id, { options: [] }, guest)).rejects.toMatchObject({ code: 'forbidden' })
  await save(id, { options: [] })
})

test('whatever the options, each combination is there once and no known variant is lost', () => {
  const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 })
  const options = fc
    .uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
    .chain((codes) => fc.tuple(...codes.map((code) => values.map((list) => option(code, ...list)))))
  fc.assert(
    fc.property(options, options, (before, after) => {
      const plan = (list: typeof before, existing: Parameters<typeof planVariants>[1]) =>
        planVariants(saveVariantsInput.parse({ id: 'p', version: 1, options: list }), existing, 'p')
      const first = plan(before, [])
      const existing = first.made.map(({ key, sku }, i) => ({ id: `v${i}`, key, sku }))
      const { kept, made, gone } = plan(after, existing)
      const keys = [...kept, ...made].map(({ key }) => key)
      expect(new Set(keys)).toEqual(new Set(combinations(after).map((choice) => variantKey(after, choice))))
      expect(keys).toHaveLength(new Set(keys).size)
      expect([...kept.map(({ id }) => id), ...gone].sort()).toEqual(existing.map(({ id }) => id).sort())
      for (const { id, key } of kept.filter((variant) =>
        existing.some((each) => each.id === variant.id && each.key === variant.key),
      ))
        expect(existing.find((each) => each.id === id)?.key).toBe(key)
    }),
  )
})
