import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import { fileEntry, readTar, textEntry, writeTar } from './tar'

const folder = mkdtempSync(join(tmpdir(), 'concerto-tar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([0, 1, 511, 512, 513, 16_384, 70_000, 1_000_000])('a file of %i bytes comes back as it was', async (size) => {
  const file = join(folder, `${size}.tar.gz`)
  const bytes = randomBytes(size)
  writeFileSync(join(folder, 'bytes'), bytes)
  await writeTar(file, [textEntry('words.txt', 'Żółw'), fileEntry('a folder/bytes', join(folder, 'bytes'), size)])
  const found: Record<string, Buffer> = {}
  await readTar(file, async (name, content) => {
    found[name] = await buffer(content)
  })
  expect(Object.keys(found)).toEqual(['words.txt', 'a folder/bytes'])
  expect(found['words.txt']?.toString()).toBe('Żółw')
  expect(found['a folder/bytes']?.equals(bytes)).toBe(true)
})

it('content that nobody wants is passed over', async () => {
  const file = join(folder, 'passed-over.tar.gz')
  await writeTar(file, [textEntry('a', 'x'.repeat(200_000)), textEntry('b', 'y')])
  const names: string[] = []
  await readTar(file, async (name) => {
    names.push(name)
  })
  expect(names).toEqual(['a', 'b'])
})
