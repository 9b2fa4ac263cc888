import { getRendition } from '@/lib/assets/rendition-queries'

type Props = { params: Promise<{ hash: string; file: string }> }

/** A picture in one of the known widths: `/media/<hash>/640.webp`. The address names the content, so it never changes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { hash, file } = await params
  const width = Number(/^([1-9]\d{1,3})\.webp$/.exec(file)?.[1])
  const bytes = await getRendition(hash, width)
  if (!bytes) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
