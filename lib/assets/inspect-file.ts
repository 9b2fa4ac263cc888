import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { invalid } from '@/lib/kernel/errors'
import { type AssetKind, fileTypes, mostBytesOf } from './asset'
import { isWholePdf } from './inspect/document'
import { type Hidden, readMp4, readWebm } from './inspect/film'
import { readModel } from './inspect/model'
import { readMp3 } from './inspect/sound'
import { type Source, sourceOfBytes, withFile } from './inspect/source'
import type { AssetMeta } from './meta'
import { type InspectedPicture, inspectPicture, pictureTooLarge } from './picture'

type InspectedOther = {
  kind: Exclude<AssetKind, 'image'>
  mime: string
  extension: string
  width: number
  height: number
  durationMs: number | null
  meta: AssetMeta
}

export type Inspected = InspectedPicture | InspectedOther

const HEAD = 4100

/** What a file is by its first bytes, of what may be uploaded; undefined for all else. Its name says nothing. */
export async function typeOf(head: Uint8Array): Promise<string | undefined> {
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime
  const mime = found === 'video/x-m4v' ? 'video/mp4' : found
  if (mime && fileTypes[mime]) return mime
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD)).toString('latin1')
  // A sound with a large picture in its tag begins far behind it.
  if (start.startsWith('ID3')) return 'audio/mpeg'
  if (start.startsWith('glTF')) return 'model/gltf-binary'
  return !mime && /^\s*\{/.test(start) ? 'model/gltf+json' : undefined
}

/** Refuses by the first bytes and the size what will not be taken in the end. Throws `invalid`. */
export async function refuseEarly(head: Uint8Array, bytes: number): Promise<void> {
  const mime = await typeOf(head)
  const type = mime && fileTypes[mime]
  if (!type) throw refused('unsupportedFile')
  if (bytes > mostBytesOf[type.kind]) throw tooLarge(type.kind)
}

/** Says the limit, in the field `file` too. */
export function tooLarge(kind: AssetKind) {
  if (kind === 'image') return pictureTooLarge()
  const megabytes = mostBytesOf[kind] / 2 ** 20
  return invalid('fileTooLarge', { file: [`fileTooLarge?megabytes=${megabytes}`] }, { megabytes })
}

/**
 * What a file is, by its bytes, each kind tried by reading it. Throws `invalid` with `unsupportedFile`, `fileTooLarge`,
 * `fileBroken`, `modelLinked`, or as `inspectPicture`.
 */
export async function inspectFile(from: { bytes: Uint8Array } | { path: string }): Promise<Inspected> {
  if ('bytes' in from) return inspectSource(sourceOfBytes(from.bytes), async () => from.bytes)
  return withFile(from.path, (source) => inspectSource(source, () => readFile(from.path)))
}

async function inspectSource(source: Source, whole: () => Promise<Uint8Array>): Promise<Inspected> {
  const mime = await typeOf(await source.read(0, 64 * 1024))
  const type = mime && fileTypes[mime]
  if (!type) throw refused('unsupportedFile')
  const { kind, extension } = type
  if (source.size > mostBytesOf[kind]) throw tooLarge(kind)
  if (kind === 'image') return inspectPicture(await whole())
  const found = { kind, mime, extension, width: 0, height: 0, durationMs: null, meta: {} }
  if (kind === 'document') {
    if (await isWholePdf(source)) return found
  } else if (kind === 'model') {
    const model = await readModel(source, extension === 'glb')
    if (model === 'linked') throw refused('modelLinked')
    if (model) return found
    if (extension === 'gltf') throw refused('unsupportedFile')
  } else {
    const read = kind === 'audio' ? await readMp3(source) : await readFilm(source, extension)
    if (read) {
      const { durationMs } = read
      const { width, height } = { width: 0, height: 0, ...read }
      return { ...found, width, height, durationMs }
    }
  }
  throw refused('fileBroken')
}

const readFilm = (source: Source, extension: string) => (extension === 'webm' ? readWebm(source) : readMp4(source))

/** The parts of a film that the public never gets. */
export const hiddenParts = (path: string, extension: string): Promise<Hidden[]> =>
  withFile(path, async (source) => (await readFilm(source, extension))?.hidden ?? [])

/** SHA-256, the first 32 hex signs. */
export async function contentHashOf(from: { bytes: Uint8Array } | { path: string }): Promise<string> {
  const hash = createHash('sha256')
  if ('bytes' in from) hash.update(from.bytes)
  else for await (const chunk of createReadStream(from.path)) hash.update(chunk as Buffer)
  return hash.digest('hex').slice(0, 32)
}

const refused = (key: string) => invalid(key, { file: [key] })
