import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { dataDir, db } from '@/db'
import { outbox } from '@/db/schema/events'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { deleteAsset, storePicture, updateAsset } from './asset-commands'
import { getAssetByHash } from './asset-queries'
import { renditionFile } from './file-store'
import { listAssets } from './library-queries'
import { preparePicture } from './prepare-file'
import { mediaSrcSet, mediaUrl } from './rendition'
import { getRendition } from './rendition-queries'

const editor: Actor = {
  kind: 'staff',
  id: 'acct_1',
  name: 'Ada',
  permissions: ['catalog.read', 'assets.write', 'assets.approve'],
}

const paint = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

const store = (bytes: Uint8Array, fileName = 'picture.jpg', actor = editor) =>
  transact(actor, (context) => storePicture(context, { bytes, fileName, alt: { en: 'A picture' } }))

test('a picture is stored once by its content, with its size and its colour', async () => {
  const bytes = await paint(1400, 700, '#204060').jpeg().toBuffer()
  const { value: first } = await store(bytes, '../../etc/hero.jpg')
  const { value: second } = await store(bytes, 'again.jpg')
  expect(first).toMatchObject({ fileName: 'hero.jpg', mime: 'image/jpeg', width: 1400, height: 700 })
  expect(first.colour).toMatch(/^#(1f|20|21)(3f|40|41)(5f|60|61)$/)
  expect(second.id).toBe(first.id)
  expect(await getAssetByHash(first.hash)).toMatchObject({ id: first.id, bytes: bytes.length })
  expect(readFileSync(join(dataDir(), 'assets', first.hash.slice(0, 2), `${first.hash}.jpg`)).equals(bytes)).toBe(true)
})

test('what the camera wrote stays with the original, and the picture stands upright', async () => {
  const bytes = await paint(400, 200, '#884400')
    .withExif({ IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 33/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { value: asset } = await store(bytes)
  expect(asset).toMatchObject({ width: 200, height: 400 })
  const shown = Buffer.from((await getRendition(asset.hash, '160.webp'))?.bytes ?? [])
  const { width, height, exif, format } = await sharp(shown).metadata()
  expect({ width, height, exif, format }).toEqual({ width: 160, height: 320, exif: undefined, format: 'webp' })
})

test('a rendition is made when it is first asked for, once for all who ask at once, in known widths only', async () => {
  const { value: asset } = await store(await paint(1000, 500, '#11aa55').png().toBuffer())
  const made = await Promise.all(Array.from({ length: 8 }, () => getRendition(asset.hash, '320.webp')))
  expect(new Set(made.map((found) => found?.bytes.length)).size).toBe(1)
  expect(existsSync(renditionFile(asset.hash, '320.webp'))).toBe(true)
  expect(readdirSync(join(dataDir(), 'renditions', asset.hash))).toEqual(['320.webp'])
  expect(await getRendition(asset.hash, '333.webp')).toBeUndefined()
  expect(await getRendition('0'.repeat(32), '320.webp')).toBeUndefined()
  expect(await getRendition('../../concerto', '320.webp')).toBeUndefined()
  expect((await sharp((await getRendition(asset.hash, '1600.webp'))?.bytes).metadata()).width).toBe(1000)
  expect(mediaUrl(asset.hash, 300)).toBe(`/media/${asset.hash}/320.webp`)
  expect(mediaSrcSet({ hash: 'h', width: 500 })).toBe(
    '/media/h/160.webp 160w, /media/h/320.webp 320w, /media/h/480.webp 480w, /media/h/640.webp 640w',
  )
})

test('what is no picture, pretends to be one, is broken or too large is refused with a sentence', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const jpeg = await paint(300, 300, '#ffffff').jpeg().toBuffer()
  const pretending = Buffer.concat([Buffer.from('GIF89a'), Buffer.from('=1;alert(1)//')])
  for (const bytes of [svg, html, Buffer.alloc(0)])
    await expect(store(bytes)).rejects.toMatchObject({ code: 'invalid', key: 'unsupportedPicture' })
  for (const bytes of [jpeg.subarray(0, 400), pretending])
    await expect(store(bytes)).rejects.toMatchObject({ code: 'invalid', key: 'pictureBroken' })
  const bomb = await paint(7_200, 7_000, '#000000').png({ compressionLevel: 1 }).toBuffer()
  expect(bomb.length).toBeLessThan(2_000_000)
  await expect(store(bomb)).rejects.toMatchObject({ key: 'pictureTooLarge', params: { megabytes: 20, megapixels: 50 } })
})

test('real files of many kinds are taken or refused, and none breaks the shop', async ({ skip }) => {
  const folder = '../shared/data/uploads/by-type'
  if (!existsSync(folder)) skip('the files of ../shared/data are not here')
  const outcomes: Record<string, string> = {}
  for (const name of readdirSync(folder))
    outcomes[name] = await preparePicture({ actor: editor }, { path: join(folder, name), fileName: name }).then(
      ({ mime }) => mime,
      (error) => error.key ?? String(error),
    )
  const taken = Object.entries(outcomes).filter(([, outcome]) => outcome.startsWith('image/'))
  expect(taken.length).toBeGreaterThan(4)
  expect(taken.every(([, mime]) => /^image\/(jpeg|png|webp|avif|gif)$/.test(mime))).toBe(true)
  expect(Object.values(outcomes).filter((outcome) => !/^(image\/|unsupported|pictureBroken)/.test(outcome))).toEqual([])
  expect(outcomes['fixture.svg'] ?? 'unsupportedPicture').toBe('unsupportedPicture')
})

test('pictures are taken from a path, renamed, described, listed and taken away', async () => {
  mkdirSync(join(dataDir(), 'incoming'), { recursive: true })
  const path = join(dataDir(), 'incoming', 'lamp.png')
  writeFileSync(path, await paint(20, 20, '#aabbcc').png().toBuffer())
  const { value: asset } = await transact(editor, (context) =>
    storePicture(context, { path, fileName: 'lamp.png', sourceUrl: 'https://example.com/lamp.png' }),
  )
  const { stale } = await transact(editor, (context) =>
    updateAsset(context, { id: asset.id, alt: { de: 'Lampe' }, fileName: 'Lamp 50%.png' }),
  )
  expect(stale).toEqual([`asset:${asset.hash}`])
  expect((await listAssets(editor, { search: '50%' })).rows).toMatchObject([{ id: asset.id, alt: { de: 'Lampe' } }])
  await transact(editor, (context) => deleteAsset(context, asset))
  expect(await getAssetByHash(asset.hash)).toBeUndefined()
})

test('only who may write assets stores pictures, and a refusal leaves no row', async () => {
  const bytes = await paint(30, 30, '#123123').png().toBuffer()
  const events = await db.$count(outbox)
  await expect(store(bytes, 'x.png', guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(transact(guest, (c) => deleteAsset(c, { id: 'asset_1' }))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listAssets(guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(transact(editor, (c) => deleteAsset(c, { id: 'asset_1' }))).rejects.toMatchObject({ code: 'not_found' })
  expect(await db.$count(outbox)).toBe(events)
})
