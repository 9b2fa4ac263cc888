import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { type DomainError, invalid, isDomainError } from '@/lib/kernel/errors'
import { mostBytes, mostPixels, pictureTypes } from './asset'

// Two jobs at once, one thread each: the rest of the machine serves pages.
sharp.concurrency(1)
sharp.cache({ memory: 32, files: 0, items: 50 })

/** Says the limits, in the field `file` too. */
export function pictureTooLarge(): DomainError {
  const limits = { megabytes: mostBytes / 1024 / 1024, megapixels: mostPixels / 1_000_000 }
  const coded = `pictureTooLarge?megabytes=${limits.megabytes}&megapixels=${limits.megapixels}`
  return invalid('pictureTooLarge', { file: [coded] }, limits)
}

const AT_ONCE = 2
const TIME_LIMIT = 20

export type Inspected = { mime: string; extension: string; width: number; height: number; colour: string }

/**
 * What a file is, by its bytes and not by its name, tried by decoding it. Throws `invalid` with `unsupportedPicture`,
 * `pictureTooLarge` (before anything is decoded) or `pictureBroken`.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  if (bytes.length > mostBytes) throw pictureTooLarge()
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const extension = type && pictureTypes[type.mime]
  if (!type || !extension) throw refused('unsupportedPicture')
  return inTurn(async () => {
    try {
      // The header alone tells the size; limitInputPixels would only stop the decoder.
      const header = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
      const { autoOrient, format } = header
      if (!sameFormat(format, extension)) throw refused('unsupportedPicture')
      if (header.width * header.height > mostPixels) throw pictureTooLarge()
      return { mime: type.mime, extension, ...autoOrient, colour: await averageColour(bytes) }
    } catch (error) {
      throw isDomainError(error) ? error : refused('pictureBroken')
    }
  })
}

/** The picture in a width, upright, without what its camera wrote into it, as WebP. Never wider than it is. */
export async function renderPicture(file: string, width: number): Promise<Uint8Array> {
  return inTurn(() =>
    sharp(file, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
      .timeout({ seconds: TIME_LIMIT })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 80, effort: 4, smartSubsample: true })
      .toBuffer(),
  )
}

async function averageColour(bytes: Uint8Array): Promise<string> {
  const { data } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: TIME_LIMIT })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return `#${[0, 1, 2].map((i) => (data[i] ?? data[0] ?? 0).toString(16).padStart(2, '0')).join('')}`
}

/** What the first bytes say and what the decoder found are the same, or the file pretends. AVIF is a kind of HEIF. */
const sameFormat = (format: string | undefined, extension: string) =>
  format === (extension === 'jpg' ? 'jpeg' : extension === 'avif' ? 'heif' : extension)

const refused = (key: string) => invalid(key, { file: [key] })
const waiting: (() => void)[] = []
let running = 0

/** Work on pictures waits here, so that pages keep their share of the machine. Must not be nested. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
