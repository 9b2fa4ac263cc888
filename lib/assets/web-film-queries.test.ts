import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { dataDir, db } from '@/db'
import { assets } from '@/db/schema/assets'
import { fileStore, originalKey, webKey } from './file-store'
import { findPublicFile } from './original-queries'
import { makeWebFilm, webFilmState } from './web-film-queries'

const name = 'f'.repeat(32)
const film = { kind: 'video' as const, mime: 'video/mp4', contentHash: name }
const path = process.env.PATH
const tool = () => join(dataDir(), 'bin')

beforeAll(async () => {
  const now = new Date()
  const own = { id: 'asset_film', hash: name, name, fileName: 'ride.mp4', width: 1280, height: 720, bytes: 5, alt: {} }
  await db.insert(assets).values({ ...film, ...own, createdAt: now })
  await (await fileStore()).put(originalKey(name, 'mp4'), { bytes: Buffer.from('rough') })
})
afterEach(() => {
  process.env.PATH = path
  rmSync(tool(), { recursive: true, force: true })
})

/** Stands in for the tool on this machine's path, and for no other. */
function install(work: string) {
  mkdirSync(tool(), { recursive: true })
  const script = `#!/bin/sh\n[ "$1" = -version ] && exit 0\nwhile [ "$1" != -i ]; do shift; done\nfrom="$2"\nfor to; do :; done\n${work}\n`
  writeFileSync(join(tool(), 'ffmpeg'), script)
  chmodSync(join(tool(), 'ffmpeg'), 0o755)
  process.env.PATH = `${tool()}:/usr/bin:/bin`
}

const sent = async () => {
  const file = await findPublicFile(name, 'file.mp4')
  const chunks: Buffer[] = []
  for await (const chunk of (await file?.stream()) ?? []) chunks.push(Buffer.from(chunk))
  return { text: Buffer.concat(chunks).toString(), size: file?.size, mark: file?.contentHash }
}

test('without the tool a film is sent as it was uploaded, and the library says so', async () => {
  process.env.PATH = tool()
  await makeWebFilm('asset_film')
  expect(await webFilmState(film)).toBe('noTool')
  expect(await webFilmState({ ...film, mime: 'video/webm' })).toBeUndefined()
  expect(await sent()).toEqual({ text: 'rough', size: 5, mark: name })
})

test('a film that cannot be converted fails with what the tool says, and stays as it was', async () => {
  install('echo "moov atom not found" >&2; exit 1')
  await expect(makeWebFilm('asset_film')).rejects.toThrow('moov atom not found')
  expect(await sent()).toMatchObject({ text: 'rough' })
})

test('with the tool the public gets the copy for the web, made once, under another mark', async () => {
  install('cat "$from" > "$to"; printf " made for the web" >> "$to"')
  await Promise.all([makeWebFilm('asset_film'), makeWebFilm('asset_film')])
  expect(await webFilmState(film)).toBe('ready')
  expect(await sent()).toEqual({ text: 'rough made for the web', size: 22, mark: `${name}-web` })
  expect(await (await fileStore()).has(webKey(name))).toBe(true)
  install('exit 1')
  await makeWebFilm('asset_film')
})
