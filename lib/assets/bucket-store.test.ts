import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataDir } from '@/db'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { readEnvironment } from '@/lib/kernel/environment'
import { storePicture } from './asset-commands'
import { fileStore, originalKey, renditionFile, renditionKey } from './file-store'
import { getRendition } from './rendition-queries'
import { exists } from './write-once'

const folder = mkdtempSync(join(tmpdir(), 'bucket-'))
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: folder,
  configureBuckets: [{ name: 'shop', configs: [] }],
})

beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo
  process.env.S3_URL = `s3://S3RVER:S3RVER@127.0.0.1:${port}/shop/media?region=eu-central-1&tls=0`
  expect(readEnvironment().S3_URL).toContain('shop')
})
afterAll(async () => {
  delete process.env.S3_URL
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('pictures and what is made of them lie in the bucket; the disk is only a cache', async () => {
  const bytes = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#cc5500' } })
    .jpeg()
    .toBuffer()
  const { value: asset } = await transact(system, (context) => storePicture(context, { bytes, fileName: 'a.jpg' }))
  const store = await fileStore()
  expect(await store.has(originalKey(asset.contentHash, 'jpg'))).toBe(true)
  expect(await exists(join(dataDir(), originalKey(asset.contentHash, 'jpg')))).toBe(false)
  const made = await getRendition(asset.hash, '320.webp')
  expect(await store.has(renditionKey(asset.hash, '320.webp'))).toBe(true)
  rmSync(renditionFile(asset.hash, '320.webp'))
  // Another machine finds what the first has made.
  await store.remove(originalKey(asset.contentHash, 'jpg'))
  expect(Buffer.from((await getRendition(asset.hash, '320.webp'))?.bytes ?? [])).toEqual(Buffer.from(made?.bytes ?? []))
})

test('a file in the bucket is written once, read in parts, and taken away', async () => {
  const store = await fileStore()
  await store.put('assets/x.txt', { bytes: Buffer.from('first words') })
  await store.put('assets/x.txt', { bytes: Buffer.from('other') })
  const parts: Buffer[] = []
  for await (const part of (await store.stream('assets/x.txt', { start: 6, end: 10 })) ?? []) parts.push(part as Buffer)
  expect(Buffer.concat(parts).toString()).toBe('words')
  await store.remove('assets/x.txt')
  expect(await store.get('assets/x.txt')).toBeUndefined()
  expect(await store.stream('assets/x.txt')).toBeUndefined()
})
