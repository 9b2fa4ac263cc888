import 'server-only'
import { findPreview } from '@/lib/assets/media-queries'
import { isAssetHash, readRendition } from '@/lib/assets/rendition'
import { renditionOf } from '@/lib/assets/rendition-queries'

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A picture for those to whom it is shown though the public may not see it; 404 for all others. `maxAge` in seconds. */
export async function answerRendition(
  { hash, file }: { hash: string; file: string },
  isShown: () => Promise<boolean>,
  maxAge: number,
): Promise<Response> {
  const rendition = readRendition(file)
  const media = rendition && isAssetHash(hash) && (await isShown()) ? await findPreview(hash) : undefined
  const bytes = media && rendition ? await renditionOf(media, rendition) : undefined
  if (!bytes || !rendition) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TYPES[rendition.format],
      'Content-Length': String(bytes.length),
      'Cache-Control': `private, max-age=${maxAge}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Robots-Tag': 'noindex',
    },
  })
}
