import { currentRequestId } from '@/app/_server/request'
import { answer, parse, readJson } from '@/app/_server/route'
import { chosenAsset } from '@/lib/assets/choice'
import { listSimilar } from '@/lib/assets/likeness-queries'
import { completeInput } from '@/lib/assets/upload'
import { completeUpload } from '@/lib/assets/upload-commands'
import { may } from '@/lib/kernel/actor'

/** All of it is there: it becomes an asset, or the file of one. Says which others look like it. */
export const POST = answer(async ({ actor, channel, params, request }) => {
  const input = parse(completeInput, { ...(await readJson(request)), ...params })
  const { asset, isNew } = await completeUpload(actor, input, { channel, requestId: await currentRequestId() })
  const similar = isNew && may(actor, 'catalog.read') ? await listSimilar(actor, asset) : []
  return { ...chosenAsset(asset), isNew, similar }
})
