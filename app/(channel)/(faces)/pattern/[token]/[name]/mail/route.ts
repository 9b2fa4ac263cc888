import { texts } from '@/app/_messages/words'
import { isPattern } from '@/app/_patterns/filter'
import { channelFor, mayReadPatterns } from '@/app/_patterns/reader'
import { readToldPattern } from '@/app/_patterns/told'
import { mailOf } from '@/app/_server/told-faces'

type Props = { params: Promise<{ token: string; name: string }> }

/** The example of a pattern as a mail shows it. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { token, name } = await params
  if (!isPattern(name) || !(await mayReadPatterns(token))) return new Response('Not found', { status: 404 })
  const channel = channelFor(new URL(request.url).searchParams.get('in') ?? undefined)
  const told = await readToldPattern(name, 'mail', channel)
  return mailOf({ title: texts(channel, 'patterns').asExample, description: '', path: '', channel, told })
}
