import { getRendition } from '@/lib/assets/rendition-queries'
import { getConfiguredRendition } from '@/lib/configurator/configured-picture-queries'

type Props = { params: Promise<{ hash: string; file: string }> }

const TYPES: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/**
 * A picture in one of the known widths: `/media/<hash>/640.webp` of an asset, `/media/<name>/640.(avif|webp|jpg)` of a
 * composed one. The address names the content, so it never changes.
 */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { hash, file } = await params
  const [, digits, extension = ''] = /^([1-9]\d{1,3})\.(avif|webp|jpg)$/.exec(file) ?? []
  const width = Number(digits)
  const bytes =
    (await getConfiguredRendition(hash, width, extension)) ??
    (extension === 'webp' ? await getRendition(hash, width) : undefined)
  if (!bytes) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TYPES[extension] as string,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
