import 'server-only'
import sharp from 'sharp'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { localized } from '@/lib/kernel/locale'
import { mostPixels } from './asset'
import { type AssetForEdit, requireAsset } from './asset-detail-queries'
import { readOriginal } from './original-queries'
import { inTurn } from './picture'

type Download = { bytes: Uint8Array; fileName: string; mime: string }

/**
 * The file of an asset for those who work on it. With `withRights` a copy of a picture in which stands whose it is, who
 * made it and what it shows (EXIF and XMP), and never where it was taken. Needs `catalog.read`. Throws `notFound`.
 */
export async function downloadOf(actor: Actor, id: string, { withRights = false } = {}): Promise<Download> {
  authorize(actor, 'catalog.read')
  const asset = await requireAsset(actor, id)
  const bytes = await readOriginal(asset)
  if (!bytes) throw notFound('file')
  const { fileName, mime } = asset
  if (!withRights || asset.kind !== 'image') return { bytes, fileName, mime }
  return { bytes: await inTurn(() => written(bytes, asset)), fileName, mime }
}

function written(bytes: Buffer, asset: AssetForEdit): Promise<Buffer> {
  const { title, alt, description, holder, licence, supplier, meta, expiresAt, tags } = asset
  const copyright = holder || meta.copyright || ''
  const creator = meta.creator || supplier || ''
  const about = localized(description, 'en') || localized(alt, 'en') || meta.description || ''
  const usage = [licence, expiresAt && `until ${expiresAt.toISOString().slice(0, 10)}`].filter(Boolean).join(', ')
  // EXIF knows only ASCII; XMP says the same in full.
  const exif = { Copyright: ascii(copyright), Artist: ascii(creator), ImageDescription: ascii(about) }
  const xmp = packet({ title: localized(title, 'en') || meta.title || '', about, creator, copyright, usage, tags })
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .withExif({ IFD0: Object.fromEntries(Object.entries(exif).filter(([, value]) => value)) })
    .withXmp(xmp)
    .toBuffer()
}

const ascii = (text: string) => text.normalize('NFKD').replace(/[^\x20-\x7e]/g, '')

type Said = { title: string; about: string; creator: string; copyright: string; usage: string; tags: string[] }

function packet({ title, about, creator, copyright, usage, tags }: Said): string {
  const words = (name: string, text: string) =>
    text && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`
  const list = (name: string, kind: string, items: string[]) =>
    items.length
      ? `<${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`
      : ''
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">',
    words('dc:title', title),
    words('dc:description', about),
    list('dc:creator', 'Seq', creator ? [creator] : []),
    words('dc:rights', copyright),
    words('xmpRights:UsageTerms', usage),
    list('dc:subject', 'Bag', tags),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('')
}

const escaped = (text: string) =>
  text
    .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
