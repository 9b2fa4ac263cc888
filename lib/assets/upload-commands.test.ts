import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { dataDir, db } from '@/db'
import { assets, assetUploads } from '@/db/schema/assets'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { DAY } from '@/lib/kernel/time'
import { findPublicFile } from './original-queries'
import { getRendition } from './rendition-queries'
import { uploadInput } from './upload'
import { completeUpload, openUpload, sweepUploads, takeChunk } from './upload-commands'

const editor: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read', 'assets.write', 'assets.approve'] }
const other: Actor = { ...editor, id: 'acct_2' }
const CHUNK = 60_000
const waiting = () => {
  const folder = join(dataDir(), 'tmp', 'uploads')
  return existsSync(folder) ? readdirSync(folder) : []
}

const open = async (bytes: number, name = 'file', actor = editor) =>
  (await transact(actor, (context) => openUpload(context, uploadInput.parse({ name, bytes })))).value

async function send(bytes: Buffer, name: string) {
  const { id } = await open(bytes.length, name)
  for (let offset = 0; offset < bytes.length; offset += CHUNK)
    await takeChunk(editor, { id, offset }, bytes.subarray(offset, offset + CHUNK))
  return completeUpload(editor, { id })
}
/** What becomes of a file: its type, or the reason of the refusal. */
const outcome = async (bytes: Buffer, name: string): Promise<string> =>
  send(bytes, name).then(
    ({ asset }) => asset.mime,
    (error) => error.key ?? String(error),
  )

afterEach(() => expect(waiting()).toEqual([]))

test('a file comes in pieces, goes on where it broke off, and is one asset when all of it is there', async () => {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#ff8800' } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  const { id } = await open(bytes.length, '../../etc/Sommer\u0000 50%.png')
  await takeChunk(editor, { id, offset: 0 }, bytes.subarray(0, CHUNK))
  await takeChunk(editor, { id, offset: 0 }, bytes.subarray(0, CHUNK))
  await expect(takeChunk(editor, { id, offset: 2 * CHUNK }, bytes.subarray(2 * CHUNK))).rejects.toMatchObject({
    key: 'uploadOffset',
    params: { received: CHUNK },
  })
  await expect(completeUpload(editor, { id })).rejects.toMatchObject({ key: 'uploadOffset' })
  expect(waiting()).toEqual([id])
  await expect(takeChunk(other, { id, offset: CHUNK }, bytes.subarray(CHUNK))).rejects.toMatchObject({
    code: 'not_found',
  })
  await takeChunk(editor, { id, offset: CHUNK }, bytes.subarray(CHUNK, 2 * CHUNK))
  await takeChunk(editor, { id, offset: 2 * CHUNK }, bytes.subarray(2 * CHUNK))
  const { asset, isNew } = await completeUpload(editor, { id })
  expect(asset).toMatchObject({ fileName: 'Sommer 50%.png', mime: 'image/png', width: 300, height: 200 })
  expect(isNew).toBe(true)
  expect((await send(bytes, 'again.png')).isNew).toBe(false)
})

test('every real file of many kinds is taken as what it is or refused with its reason, within two seconds', async ({
  skip,
}) => {
  const folder = '../shared/data/uploads/by-type'
  if (!existsSync(folder)) skip('the files of ../shared/data are not here')
  const before = await db.$count(assets)
  const taken: Record<string, string> = {}
  for (const name of readdirSync(folder)) {
    const start = performance.now()
    const result = await outcome(readFileSync(join(folder, name)), name)
    expect(performance.now() - start, name).toBeLessThan(2_000)
    expect(result, name).toMatch(
      /^(image|video|audio|application|model)\/|^(unsupportedFile|fileBroken|pictureBroken|unsupportedPicture)$/,
    )
    if (result.includes('/')) taken[name] = result
  }
  expect(taken).toMatchObject({
    'fixture.jpg': 'image/jpeg',
    'fixture.webm': 'video/webm',
    'fixture-printed.pdf': 'application/pdf',
  })
  expect(
    Object.keys(taken).filter((name) => /\.(svg|docx|exe|zip|html|xml|swf|elf|jar|js|psd|ttf)$/.test(name)),
  ).toEqual([])
  // The same file twice under two names is one asset.
  expect(await db.$count(assets)).toBeLessThanOrEqual(before + Object.keys(taken).length)
})

test('what runs, bursts, pretends or is cut off is refused, and nothing of it stays', async () => {
  const jpeg = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#123456' } })
    .jpeg()
    .toBuffer()
  const script = '<script>alert(1)</script>'
  const bad: Record<string, Buffer> = {
    'drawing.svg': Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
    'page.jpg': Buffer.from(`<!doctype html>${script}`),
    'half.jpg': jpeg.subarray(0, 500),
    'gif.gif': Buffer.from(`GIF89a=1;/*${script}*/`),
    'bomb.png': pixelBomb(60_000, 60_000),
    'film.mp4': Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from('ftypisom\0\0\0\0isom')]),
    'sound.mp3': Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0\u0010'), Buffer.from(script.repeat(20))]),
    'model.glb': Buffer.from('glTF\u0002\0\0\0\u00ff\0\0\0\u0010\0\0\0JSON{"asset":{}}', 'latin1'),
    'model.gltf': Buffer.from('{"asset":{"version":"2.0"},"buffers":[{"uri":"../../etc/passwd"}]}'),
    'data.json': Buffer.from('{"asset":1}'),
    'paper.pdf': Buffer.from(`%PDF-1.7\n${script}`),
  }
  const before = await db.$count(assets)
  const outcomes: Record<string, string> = {}
  for (const [name, bytes] of Object.entries(bad)) {
    const start = performance.now()
    outcomes[name] = await outcome(bytes, name)
    expect(performance.now() - start, name).toBeLessThan(2_000)
  }
  expect(outcomes).toEqual({
    'drawing.svg': 'unsupportedFile',
    'page.jpg': 'unsupportedFile',
    'half.jpg': 'pictureBroken',
    'gif.gif': 'pictureBroken',
    'bomb.png': 'pictureTooLarge',
    'film.mp4': 'fileBroken',
    'sound.mp3': 'fileBroken',
    'model.glb': 'fileBroken',
    'model.gltf': 'modelLinked',
    'data.json': 'unsupportedFile',
    'paper.pdf': 'fileBroken',
  })
  expect(await db.$count(assets)).toBe(before)
  await db.delete(assetUploads)
  for (const name of waiting())
    await import('node:fs/promises').then(({ rm }) => rm(join(dataDir(), 'tmp', 'uploads', name)))
})

test('two gigabytes are refused before the first byte, and a large file of a wrong kind with its first piece', async () => {
  expect(uploadInput.safeParse({ name: 'film.mp4', bytes: 2 ** 31 }).success).toBe(false)
  const { id } = await open(400 * 2 ** 20, 'program.exe')
  await expect(takeChunk(editor, { id, offset: 0 }, Buffer.from('MZ\u0090\0\u0003'))).rejects.toMatchObject({
    key: 'unsupportedFile',
  })
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  await expect(takeChunk(editor, { id, offset: 0 }, jpeg)).rejects.toMatchObject({ key: 'pictureTooLarge' })
  await sweepUploads(system, new Date(Date.now() + 2 * DAY))
  expect(await db.$count(assetUploads)).toBe(0)
})

test('what hides behind a picture stays behind it: the public gets pixels only', async () => {
  const picture = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#456789' } })
    .withExif({ IFD0: { Copyright: 'Canary' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 33/1 0/1' } })
    .jpeg()
    .toBuffer()
  const { asset } = await send(
    Buffer.concat([picture, Buffer.from('<script>canary</script>PK\u0003\u0004')]),
    'both.jpg',
  )
  for (const file of ['160.webp', '160.avif', '160.jpg', '160-1x1.jpg']) {
    const bytes = Buffer.from((await getRendition(asset.hash, file))?.bytes ?? [])
    expect(bytes.length).toBeGreaterThan(50)
    expect(bytes.includes('anary')).toBe(false)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  }
})

test('of a film the public gets no word about where it was made, and any part of it', async () => {
  const film = tinyFilm('+47.3769+008.5417/')
  const { asset } = await send(film, 'film.mp4')
  expect(asset).toMatchObject({ kind: 'video', width: 640, height: 360 })
  const found = await findPublicFile(asset.hash, 'file.mp4')
  const read = async (range?: { start: number; end: number }) => {
    const parts: Buffer[] = []
    for await (const part of (await found?.stream(range)) ?? []) parts.push(part as Buffer)
    return Buffer.concat(parts)
  }
  const whole = await read()
  expect(whole.length).toBe(film.length)
  expect(whole.includes('+47.3769')).toBe(false)
  expect(await read({ start: 4, end: 7 })).toEqual(Buffer.from('ftyp'))
})

test('only who may write assets sends files', async () => {
  await expect(open(10, 'x', guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(takeChunk(guest, { id: 'upl_1', offset: 0 }, Buffer.alloc(1))).rejects.toMatchObject({
    code: 'forbidden',
  })
})

/** A PNG whose head promises more pixels than any memory holds. */
function pixelBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const body = Buffer.concat([Buffer.from(type), data])
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

/** The boxes of an MP4 with one track and a note of where it was made. */
function tinyFilm(place: string): Buffer {
  const box = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(2500, 16)
  const tkhd = Buffer.alloc(84)
  tkhd.writeUInt32BE(640 * 65536, 76)
  tkhd.writeUInt32BE(360 * 65536, 80)
  const note = box('udta', box('\u00a9xyz', Buffer.from(place)))
  const moov = box('moov', box('mvhd', mvhd), box('trak', box('tkhd', tkhd)), note)
  return Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0isommp42')), moov, box('mdat', Buffer.alloc(5000))])
}
