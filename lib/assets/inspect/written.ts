import ExifReader from 'exifreader'
import type { AssetMeta } from '../meta'

/** What a camera, an agency or a colleague wrote into a picture: EXIF, IPTC and XMP. Never where it was taken. */
export async function readWritten(bytes: Uint8Array): Promise<AssetMeta> {
  const { exif = {}, iptc = {}, xmp } = await readTags(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const raw = xmp?._raw ?? ''
  const first = (...found: (string | undefined)[]) => found.map(clean).find(Boolean)
  const meta: AssetMeta = {
    title: first(text(iptc, 'Object Name'), ofXmp(raw, 'dc:title')[0]),
    description: first(text(iptc, 'Caption/Abstract'), ofXmp(raw, 'dc:description')[0], text(exif, 'ImageDescription')),
    creator: first(text(iptc, 'By-line'), ofXmp(raw, 'dc:creator')[0], text(exif, 'Artist')),
    copyright: first(text(iptc, 'Copyright Notice'), ofXmp(raw, 'dc:rights')[0], text(exif, 'Copyright')),
    credit: first(text(iptc, 'Credit'), attribute(raw, 'photoshop:Credit')),
    camera: first([text(exif, 'Make'), text(exif, 'Model')].filter(Boolean).join(' ')),
    lens: first(text(exif, 'LensModel')),
    exposure: first([text(exif, 'ExposureTime'), text(exif, 'FNumber'), iso(exif)].filter(Boolean).join(' · ')),
    takenAt: first(text(exif, 'DateTimeOriginal')),
    software: first(text(exif, 'Software'), attribute(raw, 'xmp:CreatorTool')),
    keywords: [...new Set([...ofXmp(raw, 'dc:subject'), ...texts(iptc, 'Keywords')].map(clean))]
      .filter((word): word is string => Boolean(word))
      .slice(0, 50),
  }
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value && String(value) !== ''))
}

/** A picture whose notes cannot be read is still a picture. */
async function readTags(bytes: Buffer): Promise<Found> {
  try {
    return (await ExifReader.load(bytes, {
      expanded: true,
      async: true,
      includeTags: { exif: true, iptc: true, xmp: true },
      // A text that is packed a thousand times over is none that somebody wrote.
      decompress: { maxDecompressedSize: 262_144 },
    })) as unknown as Found
  } catch {
    return {}
  }
}

type Tag = { description?: unknown; value?: unknown }
type Group = Record<string, Tag | Tag[] | undefined>
type Found = { exif?: Group; iptc?: Group; xmp?: { _raw?: string } }

const text = (group: Group, name: string): string | undefined => texts(group, name)[0]

const texts = (group: Group, name: string): string[] =>
  [group[name]].flat().flatMap((tag) => (typeof tag?.description === 'string' ? [tag.description] : []))

const iso = (exif: Group) => {
  const value = text(exif, 'ISOSpeedRatings') ?? text(exif, 'PhotographicSensitivity')
  return value && `ISO ${value}`
}

/** The texts of an XMP property, which stands there as a list of one or several. */
function ofXmp(raw: string, name: string): string[] {
  const [, inner = ''] = new RegExp(`<${name}[^>]*>([\\s\\S]{0,20000}?)</${name}>`).exec(raw) ?? []
  const items = [...inner.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, item = '']) => item)
  return (items.length ? items : inner.includes('<') ? [] : [inner]).map(decode).filter(Boolean)
}

function attribute(raw: string, name: string): string | undefined {
  const found = new RegExp(`${name}="([^"]{0,500})"`).exec(raw)?.[1] ?? ofXmp(raw, name)[0]
  return found && decode(found)
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const decode = (value: string) => value.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')

const clean = (value: string | undefined) =>
  value
    ?.replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 500) || undefined
