import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { type DomainError, invalid, isDomainError } from '@/lib/kernel/errors'
import { mostBytes, mostPixels, pictureTypes } from './asset'
import { cropBox, type FocalPoint } from './focal-point'
import { readWritten } from './inspect/written'
import { likenessOf } from './likeness'
import type { AssetMeta } from './meta'
import type { RenditionFormat } from './rendition'

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

/** What is known of a picture once it was decoded. */
export type InspectedPicture = {
  kind: 'image'
  mime: string
  extension: string
  width: number
  height: number
  /** None of what lets through what lies behind it. */
  colour: string | null
  placeholder: string
  likeness: string | null
  focalX: number
  focalY: number
  focalBy: 'suggestion'
  durationMs: null
  meta: AssetMeta
}

/**
 * What a picture is, by its bytes and not by its name, tried by decoding it. Throws `invalid` with `unsupportedPicture`,
 * `pictureTooLarge` (before anything is decoded) or `pictureBroken`.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<InspectedPicture> {
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
      const look = await lookAt(bytes)
      return {
        kind: 'image',
        mime: type.mime,
        extension,
        ...autoOrient,
        ...look,
        focalBy: 'suggestion',
        durationMs: null,
        meta: await readWritten(bytes),
      }
    } catch (error) {
      throw isDomainError(error) ? error : refused('pictureBroken')
    }
  })
}

/** How a picture is cut: to a shape, around what must stay in sight. */
export type Cut = { ratio: number; focus?: FocalPoint }

/**
 * The picture in a width, upright, without what its camera wrote into it; cut to a shape where one is given. Never
 * larger than it is. `original` is a file's place or its bytes.
 */
export async function renderPicture(
  original: string | Uint8Array,
  width: number,
  format: RenditionFormat = 'webp',
  cut?: Cut,
): Promise<Uint8Array> {
  return inTurn(async () => {
    const picture = sharp(original, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
      .timeout({ seconds: TIME_LIMIT })
      .autoOrient()
    if (cut) {
      const { autoOrient } = await picture.metadata()
      const box = cropBox(autoOrient, cut.ratio, cut.focus)
      // Of a picture that stays smaller than asked for, the shape matters more than the width.
      const shown = Math.min(width, box.width)
      picture.extract(box).resize({ width: shown, height: Math.max(1, Math.round(shown / cut.ratio)), fit: 'fill' })
    } else picture.resize({ width, withoutEnlargement: true })
    return encoded(picture, format, width).toBuffer()
  })
}

const LARGE = 1280

// What is large takes long: with less effort it is made twice as soon, and hardly larger. There nobody sees either where
// colours meet, on which smart subsampling spends half of the time; and who asks for JPEG no longer waits for it by parts.
const encoded = (picture: Sharp, format: RenditionFormat, width: number) => {
  const isLarge = width >= LARGE
  return format === 'avif'
    ? picture.avif({ quality: 52, ...(isLarge ? { effort: 0, chromaSubsampling: '4:2:0' } : { effort: 2 }) })
    : format === 'jpg'
      ? picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: !isLarge })
      : picture.webp({ quality: 80, effort: isLarge ? 2 : 4, smartSubsample: !isLarge })
}

const SMALL = 256

/** One decoding for all: the average colour, a few pixels that keep the place, what it resembles, where one looks first. */
async function lookAt(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: TIME_LIMIT })
    .autoOrient()
    .toColourspace('srgb')
    .resize(SMALL, SMALL, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const small = () => sharp(data, { raw: { width, height, channels } }).flatten({ background: '#ffffff' })
  const [mean, placeholder, grey, focus] = await Promise.all([
    small().resize(1, 1, { fit: 'fill' }).raw().toBuffer(),
    small().resize(16, 16, { fit: 'inside' }).webp({ quality: 30, effort: 6 }).toBuffer(),
    small().greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true }),
    suggestFocus(small(), info),
  ])
  const hex = [0, 1, 2].map((at) => (mean[at] ?? mean[0] ?? 0).toString(16).padStart(2, '0')).join('')
  return {
    colour: isOpaque(data, channels) ? `#${hex}` : null,
    placeholder: `data:image/webp;base64,${placeholder.toString('base64')}`,
    likeness: likenessOf(grey.data, grey.info.channels),
    ...focus,
  }
}

const isOpaque = (data: Uint8Array, channels: number) =>
  channels !== 4 || data.every((value, at) => at % 4 !== 3 || value === 255)

/** Where one looks first, by contrast, saturation and skin (libvips "attention"), in thousandths. */
async function suggestFocus(picture: Sharp, { width, height }: { width: number; height: number }) {
  const side = Math.max(1, Math.min(width, height))
  const { info } = await picture
    .resize(side, side, { fit: 'cover', position: sharp.strategy.attention })
    .toBuffer({ resolveWithObject: true })
  const share = (at: number | undefined, whole: number) =>
    at === undefined ? 500 : Math.round((Math.min(whole, Math.max(0, at)) / whole) * 1000)
  return { focalX: share(info.attentionX, width), focalY: share(info.attentionY, height) }
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
