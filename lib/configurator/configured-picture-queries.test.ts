import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, expect, test, vi } from 'vitest'
import { dataDir, db } from '@/db'
import { assets } from '@/db/schema/assets'
import { storePicture } from '@/lib/assets/asset-commands'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { configuredPicture, getConfiguredRendition } from './configured-picture-queries'
import { bicycle } from './definition-for-tests'
import type { PicturesDefinition } from './picture-definition'
import { configuredUrl, groundStyle, layersOf, layerUrl, type PicturePlan } from './picture-plan'
import { planPictures } from './plan-pictures'
import { prepareModel } from './prepare-model'
import { withShownLayers } from './shown-pictures-queries'

const plain = { paint: 'red', rack: 'none', basket: 'no' }
const box = { left: 16, top: 12, width: 32, height: 24 }
let plan: PicturePlan
let racked: PicturesDefinition

const store = async (width: number, height: number, background: object) => {
  const bytes = await sharp({ create: { width, height, channels: 4, background: background as never } })
    .png()
    .toBuffer()
  return (await transact(system, (context) => storePicture(context, { bytes, fileName: 'layer.png' }))).value.hash
}

beforeAll(async () => {
  const black = await store(32, 24, { r: 10, g: 10, b: 10, alpha: 1 })
  const white = await store(32, 24, { r: 220, g: 220, b: 220, alpha: 1 })
  const steel = await store(16, 12, { r: 0, g: 255, b: 0, alpha: 1 })
  const half = await store(16, 12, { r: 0, g: 0, b: 0, alpha: 0.5 })
  const definition = bicycle({
    pictures: {
      width: 64,
      height: 48,
      angles: [{ code: 'side', label: { en: 'Side' } }],
      layers: [
        { angle: 'side', asset: steel, ...box, order: 20, when: 'rack = steel' },
        { angle: 'side', asset: black, ...box, order: 10, tint: { feature: 'paint', white } },
        {
          angle: 'side',
          asset: steel,
          left: 0,
          top: 0,
          width: 16,
          height: 12,
          order: 30,
          mask: half,
          opacity: 0.5,
          when: 'basket',
        },
      ],
    },
  })
  racked = definition.pictures
  plan = await planPictures(definition)
})

const rendition = async (...asked: Parameters<typeof getConfiguredRendition>) =>
  (await getConfiguredRendition(...asked))?.bytes

const pixel = async (bytes: Uint8Array | undefined, x: number, y: number) => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x + 1) * info.channels)]
}

test('the layers of a configuration stand from the lowest up, each only under its condition', () => {
  const hashes = (choices: object) => layersOf(plan, { ...plain, ...choices }, 'side').map(({ hash }) => hash)
  expect(hashes({})).toHaveLength(1)
  expect(hashes({ rack: 'steel' })).toHaveLength(2)
  expect(hashes({ rack: 'steel' })[0]).toBe(hashes({})[0])
  expect(hashes({ paint: 'blue' })).not.toEqual(hashes({}))
  expect(layersOf(plan, plain, 'top')).toEqual([])
  expect(layersOf(JSON.parse(JSON.stringify(plan)), plain, 'side')).toEqual(layersOf(plan, plain, 'side'))
})

test('a picture is named by what it shows: another feature of the same look changes nothing', async () => {
  const { hash, ...size } = await configuredPicture(plan, plain, 'side')
  expect(hash).toMatch(/^c[0-9a-f]{32}$/)
  expect(size).toEqual({ width: 64, height: 48 })
  expect((await configuredPicture(plan, { ...plain, bell: 'loud' }, 'side')).hash).toBe(hash)
  expect((await configuredPicture(plan, { ...plain, paint: 'blue' }, 'side')).hash).not.toBe(hash)
})

test('the body is red, the rack green over it, the ground white, in each format', async () => {
  const { hash } = await configuredPicture(plan, plain, 'side')
  for (const extension of ['avif', 'webp', 'jpg']) {
    const bytes = await rendition(hash, 640, extension)
    const [red = 0, green = 0, blue = 0] = await pixel(bytes, 30, 20)
    expect(red).toBeGreaterThan(150)
    expect(Math.max(green, blue)).toBeLessThan(110)
    expect((await pixel(bytes, 2, 2)).every((value) => value > 250)).toBe(true)
    expect((await sharp(bytes).metadata()).width).toBe(64)
  }
  const racked = await configuredPicture(plan, { ...plain, rack: 'steel' }, 'side')
  const [red = 0, green = 0] = await pixel(await rendition(racked.hash, 640, 'jpg'), 30, 20)
  expect(green - red).toBeGreaterThan(200)
})

test('a mask and an opacity let the ground through', async () => {
  const { hash } = await configuredPicture(plan, { ...plain, rack: 'steel', basket: 'yes' }, 'side')
  const [red = 0, green = 0] = await pixel(await rendition(hash, 640, 'jpg'), 6, 5)
  expect(Math.abs(red - 191)).toBeLessThan(6)
  expect(green).toBeGreaterThan(250)
})

test('a layer alone keeps what is transparent, and so there is none as JPEG', async () => {
  const [painted, masked] = layersOf(plan, { ...plain, basket: 'yes' }, 'side')
  const [, green = 0, , alpha] = await pixel(await rendition(masked!.hash, 160, 'webp'), 3, 3)
  expect(green).toBeGreaterThan(250)
  expect(alpha).toBe(64)
  expect(await sharp(await rendition(painted!.hash, 160, 'avif')).metadata()).toMatchObject({ width: 32 })
  expect(await rendition(painted!.hash, 160, 'jpg')).toBeUndefined()
})

test('what may not be shown any more is left out, under its old name too, or shows what stands in for it', async () => {
  const choices = { ...plain, rack: 'steel' }
  const definition = { pictures: racked }
  const before = await configuredPicture(plan, choices, 'side')
  await rendition(before.hash, 160, 'webp')
  const [rack] = await db.select().from(assets).where(eq(assets.name, racked.layers[0]!.asset))
  const limit = (set: Partial<typeof assets.$inferInsert>) => db.update(assets).set(set).where(eq(assets.id, rack!.id))
  await limit({ expiresAt: new Date(Date.now() - 1) })

  const shown = await withShownLayers({ definition, pictures: plan })
  expect(shown.pictures.layers).toHaveLength(1)
  expect((await configuredPicture(shown.pictures, choices, 'side')).hash).not.toBe(before.hash)
  const left = await getConfiguredRendition(before.hash, 160, 'webp')
  expect(left?.isFixed).toBe(false)
  expect((await pixel(left?.bytes, 30, 20))[0]).toBeGreaterThan(150)
  expect(await rendition(layersOf(plan, choices, 'side')[1]!.hash, 160, 'webp')).toBeUndefined()

  const [blue] = await db
    .select()
    .from(assets)
    .where(eq(assets.name, await store(16, 12, { r: 0, g: 0, b: 255, alpha: 1 })))
  await limit({ fallbackId: blue!.id })
  const instead = (await withShownLayers({ definition, pictures: plan })).pictures
  expect(instead.layers).toHaveLength(2)
  const { hash } = await configuredPicture(instead, choices, 'side')
  expect((await pixel(await rendition(hash, 160, 'jpg'), 30, 20))[2]).toBeGreaterThan(200)
  await limit({ expiresAt: null, fallbackId: null })
  expect((await getConfiguredRendition(before.hash, 160, 'webp'))?.isFixed).toBe(true)
})

test('many who ask at once make it once, and only known widths, formats and names exist', async () => {
  const { hash } = await configuredPicture(plan, { ...plain, paint: 'blue' }, 'side')
  const made = await Promise.all(Array.from({ length: 6 }, () => rendition(hash, 320, 'webp')))
  expect(new Set(made.map((bytes) => bytes?.length)).size).toBe(1)
  await vi.waitFor(() => expect(readdirSync(join(dataDir(), 'renditions', hash))).toEqual(['320.webp']))
  expect(await rendition(hash, 333, 'webp')).toBeUndefined()
  expect(await rendition(hash, 320, 'png')).toBeUndefined()
  expect(await rendition(`c${'0'.repeat(32)}`, 320, 'webp')).toBeUndefined()
  expect(await rendition('../../concerto', 320, 'webp')).toBeUndefined()
})

test('a layer is asked for as wide as it is shown, and the ground is the same in the browser', () => {
  const [layer] = layersOf(plan, plain, 'side')
  expect(layerUrl(layer!, plan, 800)).toBe(`/media/${layer!.hash}/480.avif`)
  expect(configuredUrl('c1', 5_000, 'jpg')).toBe('/media/c1/1600.jpg')
  expect(groundStyle({ centre: 0.56, colours: ['#ffffff', '#eeeeee', '#cccccc'] })).toBe(
    'radial-gradient(78% 78% at 50% 56%, #ffffff, #eeeeee 55%, #cccccc)',
  )
})

test('a model whose pictures are gone, or do not lie on each other, is not published', async () => {
  const large = await store(32, 24, { r: 1, g: 1, b: 1, alpha: 1 })
  const small = await store(16, 12, { r: 2, g: 2, b: 2, alpha: 1 })
  const layer = { angle: 'side', asset: large, ...box, order: 1 }
  const pictures = (layers: object[]) => ({ ...bicycle().pictures, layers })
  const gone = '0'.repeat(32)
  await expect(prepareModel(bicycle({ pictures: pictures([{ ...layer, asset: gone }]) }))).rejects.toMatchObject({
    key: 'modelNotPublishable',
    fields: { 'pictures.layers.0.asset': ['unknownPicture'] },
  })
  const tinted = [layer, { ...layer, tint: { feature: 'paint', white: small }, mask: gone }]
  await expect(prepareModel(bicycle({ pictures: pictures(tinted) }))).rejects.toMatchObject({
    fields: { 'pictures.layers.1.tint.white': ['otherSize'], 'pictures.layers.1.mask': ['unknownPicture'] },
  })
  await expect(prepareModel(bicycle({ pictures: pictures([layer]) }))).resolves.toBeTruthy()
})
