import { z } from 'zod'
import { answer, parse } from '@/app/_server/route'
import { mostChunk } from '@/lib/assets/upload'
import { abandonUpload, getUpload, takeChunk } from '@/lib/assets/upload-commands'
import { limit } from '@/lib/identity/rate-limit'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'

const asked = z.strictObject({ offset: z.coerce.number().int().min(0) })

/** Where an upload goes on after the connection broke off. */
export const GET = answer(({ actor, params }) => getUpload(actor, params.id as string))

/** The next piece as the whole body, `?offset=` of bytes into the file. */
export const PUT = answer(async ({ actor, params, request }) => {
  // Said before a byte is read: who may not, is not listened to.
  authorize(actor, 'assets.write')
  await limit('uploadChunk', { subject: actor.id })
  const { offset } = parse(asked, Object.fromEntries(new URL(request.url).searchParams))
  if (Number(request.headers.get('content-length')) > mostChunk) throw invalid('invalid', { file: ['invalid'] })
  return takeChunk(actor, { id: params.id as string, offset }, new Uint8Array(await request.arrayBuffer()))
})

export const DELETE = answer(({ actor, params }) => abandonUpload(actor, params.id as string))
