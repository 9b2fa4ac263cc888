import { texts } from '@/app/_messages/words'
import { isPattern } from '@/app/_patterns/filter'
import { channelFor, mayReadPatterns } from '@/app/_patterns/reader'
import { readToldPattern } from '@/app/_patterns/told'
import { paperOf } from '@/app/_server/told-faces'

type Props = { params: Promise<{ token: string; name: string }> }

/** The example of a pattern on paper. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { token, name } = await params
  if (!isPattern(name) || !(await mayReadPatterns(token))) return new Response('Not found', { status: 404 })
  const channel = channelFor(new URL(request.url).searchParams.get('in') ?? undefined)
  const told = await readToldPattern(name, 'print', channel)
  return paperOf({ title: texts(channel, 'patterns').asExample, channel, told, file: name })
}
