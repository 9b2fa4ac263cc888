import sharp from 'sharp'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { productMedia, products } from '@/db/schema/catalog'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { MediaGate } from '@/lib/serving/media-gate'
import { deleteAsset, storePicture } from './asset-commands'
import { describeAsset } from './asset-details-commands'
import { prepareRestore, replaceFile } from './asset-file-commands'
import { getAssetByHash } from './asset-queries'
import { listAssetUses } from './asset-use-queries'
import { preparePicture } from './prepare-file'
import { getRendition } from './rendition-queries'

const chief: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read', 'assets.write', 'assets.approve'] }
const paint = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()

async function store(background: string) {
  const source = { bytes: await paint(background), fileName: 'lamp.png' }
  return (await transact(chief, (context) => storePicture(context, source))).value
}

async function replace(id: string, background: string) {
  const source = { bytes: await paint(background), fileName: 'lamp.png' }
  const ready = await preparePicture({ actor: chief }, source)
  return transact(chief, (context) => replaceFile(context, { id, fileName: 'lamp.png' }, ready))
}

const colourOf = async (hash: string) => {
  const found = await getRendition(hash, '160.webp')
  const { data } = await sharp(found?.bytes).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return (data[0] ?? 0) > 128 ? 'light' : 'dark'
}

test('a replaced picture keeps its address, gets a new one that no cache knows, and can be taken back', async () => {
  const asset = await store('#111111')
  expect(await colourOf(asset.hash)).toBe('dark')
  const { value, stale } = await replace(asset.id, '#eeeeee')
  expect(value.hash).toBe(`${asset.hash}-2`)
  expect(stale).toContain(`asset:${asset.hash}`)
  expect(await colourOf(asset.hash)).toBe('light')
  expect(await colourOf(value.hash)).toBe('light')
  expect(await getAssetByHash(asset.hash)).toMatchObject({ id: asset.id, hash: value.hash })
  expect(await new MediaGate().shown(asset.hash)).toBe(value.hash)
  const { fileName, ready } = await prepareRestore({ actor: chief }, { id: asset.id, number: 1 })
  const restored = await transact(chief, (context) => replaceFile(context, { id: asset.id, fileName }, ready))
  expect(restored.value.hash).toBe(`${asset.hash}-3`)
  expect(await colourOf(asset.hash)).toBe('dark')
})

test('the first file uploaded anew after a replacement is an asset of its own', async () => {
  const asset = await store('#222222')
  await replace(asset.id, '#dddddd')
  const again = await store('#222222')
  expect(again.id).not.toBe(asset.id)
  expect(again.hash).not.toBe(asset.hash)
  expect(await colourOf(again.hash)).toBe('dark')
})

test('cut around another point a picture has another address, and the cut follows', async () => {
  const half = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#000000' } })
    .composite([
      { input: { create: { width: 200, height: 200, channels: 3, background: '#ffffff' } }, left: 200, top: 0 },
    ])
    .png()
    .toBuffer()
  const { value: asset } = await transact(chief, (context) => storePicture(context, { bytes: half, fileName: 'h.png' }))
  const leftmost = async (hash: string) => {
    const found = await getRendition(hash, '160-1x1.webp')
    const { width, height } = await sharp(found?.bytes).metadata()
    expect({ width, height }).toEqual({ width: 160, height: 160 })
    return (await sharp(found?.bytes).extract({ left: 4, top: 80, width: 1, height: 1 }).raw().toBuffer())[0]
  }
  await transact(chief, (context) => describeAsset(context, { id: asset.id, focus: { x: 1000, y: 500 } }))
  expect(await leftmost(asset.hash)).toBeGreaterThan(200)
  await transact(chief, (context) => describeAsset(context, { id: asset.id, focus: { x: 0, y: 500 } }))
  expect(await leftmost(asset.hash)).toBeLessThan(50)
})

test('what is shown somewhere cannot be deleted, and it is said where', async () => {
  const asset = await store('#333333')
  const now = new Date()
  const empty = { name: { en: 'Lamp' }, summary: {}, description: {}, tags: [], seoTitle: {}, seoDescription: {} }
  await db.insert(products).values({ ...empty, id: 'prod_1', slug: 'lamp', createdAt: now, updatedAt: now })
  await db.insert(productMedia).values({ productId: 'prod_1', assetId: asset.id, options: {} })
  await expect(transact(chief, (context) => deleteAsset(context, asset))).rejects.toMatchObject({
    code: 'conflict',
    key: 'assetInUseAt',
    params: { places: 'Lamp', more: 0 },
  })
  expect(await listAssetUses(chief, asset.id)).toMatchObject([
    { kind: 'product', name: 'Lamp', tags: ['product:lamp'] },
  ])
  const { stale } = await replace(asset.id, '#cccccc')
  expect(stale).toContain('product:lamp')
})
