import sharp from 'sharp'
import { expect } from '../journey'
import type { Program } from './program'

const query = { storefront: 'en-ch' }

/** A program sends a picture in pieces, says what it shows and whose it is, finds it in public, and takes it away. */
export async function keepsAssets(program: Program): Promise<void> {
  const { api, guest } = program
  const dots = Buffer.from(Array.from({ length: 48 * 32 * 3 }, (_, i) => (i * 31 + Date.now()) % 256))
  const file = await sharp(dots, { raw: { width: 48, height: 32, channels: 3 } })
    .png()
    .toBuffer()
  const { data: opened } = await program.staff('openUpload', { body: { name: 'dots.png', bytes: file.length } })
  const params = { id: opened.id }
  const half = Math.ceil(file.length / 2)
  for (const [offset, piece] of [
    [0, file.subarray(0, half)],
    [half, file.subarray(half)],
  ] as const) {
    expect((await program.staff('getUpload', { params })).data.received).toBe(offset)
    const sent = await guest.put(`/api/uploads/${opened.id}?offset=${offset}`, {
      headers: { ...program.bearer('assets.write'), 'content-type': 'application/octet-stream' },
      data: piece,
    })
    expect(sent.status()).toBe(200)
  }
  const { data: asset } = await program.staff('completeUpload', { params, body: {} })
  const one = { params: { id: asset.id } }
  const alt = { en: 'Dots', de: 'Punkte', pl: 'Kropki' }
  await program.staff('describeAsset', { ...one, body: { alt, tags: ['dots'] } })
  const { data: kept } = await program.staff('getAssetForStaff', one)
  expect(kept).toMatchObject({ alt, width: 48, height: 32, status: 'draft', uses: [] })
  await api.call(guest, 'getAsset', { params: { name: kept.name }, query, status: 404 })
  await program.staff('judgeAsset', { ...one, body: { status: 'approved' } })
  expect((await api.call(guest, 'getAsset', { params: { name: kept.name }, query })).data.alt).toBe('Dots')
  const { data: found } = await api.call(guest, 'listAssets', { query: { ...query, tag: 'dots' } })
  expect(found.assets.map(({ name }: { name: string }) => name)).toContain(kept.name)
  const rights = { licence: '', holder: 'Vela', supplier: '', consents: [], fallbackId: null, territory: [] }
  await program.staff('setAssetRights', { ...one, body: { ...rights, expiresAt: '2020-01-01T00:00:00Z' } })
  await api.call(guest, 'getAsset', { params: { name: kept.name }, query, status: 404 })
  const { data: all } = await program.staff('listAssetsForStaff', { query: { search: 'dots' } })
  expect(all.assets.map(({ id }: { id: string }) => id)).toContain(asset.id)
  await program.staff('deleteAsset', one)
}
