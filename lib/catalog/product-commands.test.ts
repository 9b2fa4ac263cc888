import { existsSync, readFileSync } from 'node:fs'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { clean } from '@/lib/kernel/clean'
import { setPrices } from '@/lib/pricing/price-commands'
import { sampleProduct } from '@/lib/pricing/testing'
import { CATALOG_TAG, productTag } from './events'
import { createProductInput, updateProductInput } from './product'
import { createProduct, deleteProduct, updateProduct } from './product-commands'
import { requireProductForEdit } from './product-editor-queries'
import { countProducts, listProducts } from './product-queries'
import { archiveProduct, publishProduct, unpublishProduct } from './product-status-commands'

const merchandiser: Actor = {
  kind: 'staff',
  id: 'acct_1',
  name: 'Ada',
  permissions: ['catalog.read', 'catalog.write', 'catalog.publish', 'prices.write'],
}
const other: Actor = { ...merchandiser, id: 'acct_2', name: 'Bo' }

const create = (input: Record<string, unknown>, actor = merchandiser) =>
  transact(actor, (c) => createProduct(c, createProductInput.parse(input))).then(({ value }) => value)
const update = (input: Record<string, unknown>, actor = merchandiser) =>
  transact(actor, (c) => updateProduct(c, updateProductInput.parse(input)))

test('a product begins as a draft with one variant and an address made of its name', async () => {
  const { id, slug } = await create({
    name: { de: 'Größe Überhelm «Łódź» 2°' },
    description: { de: '<p>Gut<script>alert(1)</script></p>' },
  })
  expect(slug).toBe('groesse-ueberhelm-lodz-2')
  const product = await requireProductForEdit(merchandiser, id)
  expect(product).toMatchObject({
    status: 'draft',
    version: 1,
    description: { de: '<p>Gut</p>' },
    variants: [{ key: '', sku: slug.toUpperCase() }],
  })
  expect((await create({ name: { de: 'Größe Überhelm «Łódź» 2°' } })).slug).toBe('groesse-ueberhelm-lodz-2-2')
  await expect(create({ name: { en: 'X' }, slug })).rejects.toMatchObject({
    code: 'invalid',
    fields: { slug: ['taken'] },
  })
  await expect(create({ name: { en: 'X' }, sku: slug.toUpperCase() })).rejects.toMatchObject({
    fields: { sku: ['taken'] },
  })
})

test('it is shown when it has a name, an active variant and a price, and not before', async () => {
  const { id, slug } = await create({ name: { en: 'Lamp' } })
  const publish = () => transact(merchandiser, (c) => publishProduct(c, { id }))
  await expect(publish()).rejects.toMatchObject({ key: 'notPublishable', fields: { prices: ['needsPrice'] } })
  const { variants } = await requireProductForEdit(merchandiser, id)
  const prices = [{ variantId: variants[0]!.id, market: 'pl' as const, amount: 9900 }]
  await transact(merchandiser, (c) => setPrices(c, { prices }))
  expect((await publish()).stale).toEqual([productTag(slug), CATALOG_TAG])
  const taken = await transact(merchandiser, (c) => unpublishProduct(c, { id }))
  expect(taken.stale).toEqual([productTag(slug), CATALOG_TAG])
  await publish()
  await transact(merchandiser, (c) => archiveProduct(c, { id }))
  const names = await db.select({ name: outbox.name }).from(outbox).where(eq(outbox.subject, id)).orderBy(outbox.id)
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['catalog.product_published', 'catalog.product_withdrawn', 'pricing.prices_changed']),
  )
})

test('whoever saves second is told who changed which fields, and nothing of theirs is written', async () => {
  const { id, slug } = await sampleProduct({ name: 'Shared' })
  const { version } = await requireProductForEdit(merchandiser, id)
  await update({ id, version, name: { en: 'Renamed' }, brand: 'Vela' }, other)
  const second = update({ id, version, summary: { en: 'Mine' } })
  await expect(second).rejects.toMatchObject({
    code: 'conflict',
    key: 'editConflict',
    params: { by: 'Bo' },
    fields: { name: ['changedByOther'], brand: ['changedByOther'] },
  })
  const product = await requireProductForEdit(merchandiser, id)
  expect(product).toMatchObject({ version: version + 1, name: { en: 'Renamed' }, summary: {} })
  const { stale } = await update({ id, version: version + 1, seoTitle: { en: 'For machines' } })
  expect(stale).toEqual([productTag(slug)])
})

test('of fifty editors who save at once one is first, and the others are told', async () => {
  const { id } = await sampleProduct({ name: 'Popular' })
  const { version } = await requireProductForEdit(merchandiser, id)
  const saves = Array.from({ length: 50 }, (_, n) => update({ id, version, name: { en: `Name ${n}` } }))
  const outcomes = await Promise.allSettled(saves)
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.key] : []))
  expect(refused).toEqual(Array.from({ length: 49 }, () => 'editConflict'))
  expect((await requireProductForEdit(merchandiser, id)).version).toBe(version + 1)
})

test('a new address frees the old one for a redirect, and taking it back ends the redirect', async () => {
  const { id, slug } = await sampleProduct({ name: 'First address' })
  const read = () => requireProductForEdit(merchandiser, id)
  const { stale } = await update({ id, version: (await read()).version, slug: 'second-address' })
  expect(stale).toEqual(expect.arrayContaining([productTag('second-address'), productTag(slug)]))
  await update({ id, version: (await read()).version, slug })
  expect((await read()).slug).toBe(slug)
  const another = await create({ name: { en: 'Another' }, slug: 'second-address' })
  expect(another.slug).toBe('second-address')
  await expect(update({ id: another.id, version: 1, slug })).rejects.toMatchObject({ fields: { slug: ['taken'] } })
})

test('only drafts that were never shown are deleted', async () => {
  const { id } = await create({ name: { en: 'Mistake' } })
  await transact(merchandiser, (c) => deleteProduct(c, { id }))
  await expect(requireProductForEdit(merchandiser, id)).rejects.toMatchObject({ code: 'not_found' })
  const shown = await sampleProduct()
  await transact(merchandiser, (c) => unpublishProduct(c, { id: shown.id }))
  await expect(transact(merchandiser, (c) => deleteProduct(c, { id: shown.id }))).rejects.toMatchObject({
    key: 'notADraft',
  })
})

test('the back office finds products by name, address and SKU, by state, and in pages', async () => {
  await create({ name: { en: '100% Wool_cap' }, sku: 'CAP-77', brand: 'Capmaker' })
  await create({ name: { en: '1000 Woolen caps' }, brand: 'Capmaker' })
  const search = async (words: string) =>
    (await listProducts(merchandiser, { search: words })).rows.map(({ name }) => name.en)
  expect(await search('100% wool_')).toEqual(['100% Wool_cap'])
  expect(await search('cap-77')).toEqual(['100% Wool_cap'])
  const page = await listProducts(merchandiser, { brand: 'Capmaker', sort: 'name', pageSize: 1, page: 2 })
  expect(page).toMatchObject({ total: 2, rows: [{ name: { en: '1000 Woolen caps' }, variants: 1, picture: null }] })
  expect((await countProducts(merchandiser)).draft).toBeGreaterThanOrEqual(2)
  expect((await listProducts(merchandiser, { search: "'; drop table products; --" })).total).toBe(0)
})

test('strings that break software are kept as they are or refused with a sentence', async ({ skip }) => {
  const file = '../shared/data/strings/naughty-strings.json'
  if (!existsSync(file)) skip('the strings of ../shared/data are not here')
  const all: string[] = JSON.parse(readFileSync(file, 'utf8'))
  // Three at a time, one in each field.
  const strings = all.filter((_, i) => i % 3 === 0)
  const { id } = await create({ name: { en: 'Naughty' } })
  let version = 1
  await transact(merchandiser, async (c) => {
    for (const [i, text] of strings.entries()) {
      const [brand, description] = [all[i * 3 + 1] ?? '', all[i * 3 + 2] ?? '']
      const input = { id, version, name: { en: text }, brand, description: { en: description } }
      const parsed = updateProductInput.safeParse(clean(input))
      if (!parsed.success) continue
      version = (await updateProduct(c, parsed.data)).version
    }
  })
  expect(version).toBeGreaterThan(strings.length * 0.9)
  const { description } = await requireProductForEdit(merchandiser, id)
  expect(JSON.stringify(description)).not.toMatch(/<script|onerror=|javascript:/i)
  for (const words of strings.slice(0, 60).map(clean)) await listProducts(merchandiser, { search: words })
})

test('only who may write the catalogue changes it, and only who may publish shows it', async () => {
  const { id } = await sampleProduct()
  const { version } = await requireProductForEdit(system, id)
  const analyst: Actor = { kind: 'staff', id: 'acct_3', permissions: ['catalog.read'] }
  const editor: Actor = { kind: 'staff', id: 'acct_4', permissions: ['catalog.read', 'catalog.write'] }
  const forbidden = { code: 'forbidden' }
  for (const actor of [guest, analyst]) {
    await expect(create({ name: { en: 'X' } }, actor)).rejects.toMatchObject(forbidden)
    await expect(update({ id, version, brand: 'X' }, actor)).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => deleteProduct(c, { id }))).rejects.toMatchObject(forbidden)
  }
  await update({ id, version, brand: 'X' }, editor)
  for (const change of [publishProduct, archiveProduct, unpublishProduct])
    await expect(transact(editor, (c) => change(c, { id }))).rejects.toMatchObject(forbidden)
  for (const read of [() => listProducts(guest), () => countProducts(guest), () => requireProductForEdit(guest, id)])
    await expect(read()).rejects.toMatchObject(forbidden)
  await listProducts(analyst)
  const refused = await db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subject, id), eq(outbox.actorId, 'acct_3')))
  expect(refused).toEqual([])
})
