import { getModelVersion, getPublishedModel } from '@/lib/configurator/model-queries'

type Props = { params: Promise<{ model: string; version: string }> }

/** The compiled model for the browser: a few kilobytes, packed as they are. A version never changes, so it is kept for ever. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { model, version } = await params
  const published = /^[1-9]\d{0,8}$/.test(version) ? await getPublishedModel(model) : undefined
  const found = published && (await getModelVersion(published.id, Number(version)))
  if (!found?.compiled) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(found.compiled as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(found.compiled.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
