import { currentStaff } from '@/app/_server/session'
import { findPreview } from '@/lib/assets/media-queries'
import { isAssetHash, readRendition } from '@/lib/assets/rendition'
import { renditionOf } from '@/lib/assets/rendition-queries'
import { may } from '@/lib/kernel/actor'

type Props = { params: Promise<{ hash: string; file: string }> }

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A picture as the library shows it: also what may not be shown in public, and files that were replaced. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const staff = await currentStaff()
  const { hash, file } = await params
  const rendition = readRendition(file)
  const media =
    staff && may(staff, 'catalog.read') && rendition && isAssetHash(hash) ? await findPreview(hash) : undefined
  const bytes = media && rendition ? await renditionOf(media, rendition) : undefined
  if (!bytes || !rendition) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TYPES[rendition.format],
      'Content-Length': String(bytes.length),
      'Cache-Control': 'private, max-age=3600',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
