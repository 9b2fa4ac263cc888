import { findPreview } from '@/lib/assets/media-queries'
import { isAssetHash, readRendition } from '@/lib/assets/rendition'
import { renditionOf } from '@/lib/assets/rendition-queries'
import { isShared } from '@/lib/assets/shared-queries'

type Props = { params: Promise<{ token: string; hash: string; file: string }> }

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A picture that a link shows, also one that the public may not see. No longer than the link is good. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { token, hash, file } = await params
  const rendition = readRendition(file)
  const media = rendition && isAssetHash(hash) && (await isShared(token, hash)) ? await findPreview(hash) : undefined
  const bytes = media && rendition ? await renditionOf(media, rendition) : undefined
  if (!bytes || !rendition) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TYPES[rendition.format],
      'Content-Length': String(bytes.length),
      'Cache-Control': 'private, max-age=300',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Robots-Tag': 'noindex',
    },
  })
}
