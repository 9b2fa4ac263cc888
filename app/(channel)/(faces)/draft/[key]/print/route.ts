import { channelFor } from '@/app/_patterns/reader'
import { readToldDraft } from '@/app/_server/read-draft'
import { paperOf } from '@/app/_server/told-faces'

/** A draft on paper. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const channel = channelFor(new URL(request.url).searchParams.get('in') ?? undefined)
  const read = await readToldDraft('print', (await params).key, channel)
  if (!read) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return paperOf({ title: read.page.title, channel, told: read.told, file: read.page.slug })
}
