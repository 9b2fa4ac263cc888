import { expect, test } from 'vitest'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { assetTag } from '@/lib/assets/events'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { sampleProduct } from '@/lib/pricing/testing'
import { productTag } from './events'
import { createProductInput, updateProductInput } from './product'
import { createProduct, updateProduct } from './product-commands'
import { setMediaInput } from './product-content'
import { addMedia, setMedia, setRelations } from './product-content-commands'
import { requireProductForEdit } from './product-editor-queries'

const ada: Actor = {
  kind: 'staff',
  id: 'acct_1',
  name: 'Ada',
  permissions: ['catalog.read', 'catalog.write', 'assets.write'],
}
const bo: Actor = { ...ada, id: 'acct_2', name: 'Bo' }
const run = <T>(command: (context: Context) => Promise<T>, actor = ada) => transact(actor, command)
const read = (id: string) => requireProductForEdit(ada, id)

let made = 0
async function picture(): Promise<string> {
  const id = newId('asset')
  const hash = String(++made).padStart(32, '0')
  const file = { fileName: 'a.png', mime: 'image/png', width: 4, height: 3, bytes: 12, alt: {}, createdAt: new Date() }
  await db.insert(assets).values({ id, hash, name: hash, contentHash: hash, ...file })
  return id
}

test('ten pictures that arrive at once all come to the product, each once', async () => {
  const { id } = await sampleProduct()
  const pictures = await Promise.all(Array.from({ length: 10 }, picture))
  await Promise.all([...pictures, ...pictures].map((assetId) => run((c) => addMedia(c, { id, assetId }))))
  expect((await read(id)).media.map(({ assetId }) => assetId).sort()).toEqual([...pictures].sort())
})

test('pictures are put in order, shown for a colour only, and described in three languages', async () => {
  const { id, slug } = await sampleProduct({ sizes: ['s', 'm'] })
  const [front, back] = [await picture(), await picture()]
  for (const assetId of [front, back]) await run((c) => addMedia(c, { id, assetId }))
  const { version } = await read(id)
  const alt = { en: 'Seen from behind', de: 'Von hinten', pl: 'Od tylu' }
  const media = [{ assetId: back, options: { size: 'm' }, alt }, { assetId: front }]
  const { stale } = await run((c) => setMedia(c, setMediaInput.parse({ id, version, media })))
  const saved = (await read(id)).media
  expect(saved).toMatchObject([
    { assetId: back, alt, options: { size: 'm' } },
    { assetId: front, alt: {} },
  ])
  expect(stale).toEqual(expect.arrayContaining([productTag(slug), assetTag(saved[0]!.hash)]))
})

test('whoever works on other parts of a product is not in the way; on the same part the second is told', async () => {
  const { id } = await sampleProduct({ name: 'Busy' })
  const other = await sampleProduct()
  const { version } = await read(id)
  const relations = [{ relatedId: other.id, kind: 'similar' as const }]
  await run((c) => setRelations(c, { id, version, relations }), bo)
  await run((c) => updateProduct(c, updateProductInput.parse({ id, version, name: { en: 'Calm' } })))
  const media = setMediaInput.parse({ id, version, media: [] })
  await run((c) => setMedia(c, media))
  const late = run((c) => setRelations(c, { id, version, relations: [] }))
  await expect(late).rejects.toMatchObject({ key: 'editConflict', fields: { relations: ['changedByOther'] } })
  expect(await read(id)).toMatchObject({
    name: { en: 'Calm' },
    relations: [{ relatedId: other.id }],
    version: version + 3,
  })
})

test('only who may write the catalogue adds or orders its pictures', async () => {
  const { value } = await run((c) => createProduct(c, createProductInput.parse({ name: { en: 'Guarded' } })))
  const assetId = await picture()
  const { id, version } = value
  const reader: Actor = { ...ada, permissions: ['catalog.read'] }
  for (const actor of [guest, reader]) {
    const refused = { code: 'forbidden' }
    await expect(run((c) => addMedia(c, { id, assetId }), actor)).rejects.toMatchObject(refused)
    await expect(run((c) => setMedia(c, { id, version, media: [] }), actor)).rejects.toMatchObject(refused)
  }
  await run((c) => addMedia(c, { id, assetId }))
  await expect(run((c) => addMedia(c, { id: 'prod_none', assetId }))).rejects.toMatchObject({ code: 'not_found' })
})
