import { channelFor } from '@/app/_patterns/reader'
import { readToldDraft } from '@/app/_server/read-draft'
import { mailOf } from '@/app/_server/told-faces'

/** A draft as a mail would show it. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const channel = channelFor(new URL(request.url).searchParams.get('in') ?? undefined)
  const read = await readToldDraft('mail', (await params).key, channel)
  if (!read) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const { title, slug, seo } = read.page
  return mailOf({ title, description: seo.description, path: slug, channel, told: read.told })
}
