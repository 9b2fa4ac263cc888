import { z } from 'zod'
import { currentRequestId } from '@/app/_server/request'
import { answer, parse } from '@/app/_server/route'
import { mostBytes } from '@/lib/assets/asset'
import { storePicture } from '@/lib/assets/asset-commands'
import { pictureTooLarge } from '@/lib/assets/picture'
import { preparePicture } from '@/lib/assets/prepare-file'
import { addMedia } from '@/lib/catalog/product-content-commands'
import { transact } from '@/lib/events/transact'
import { limit } from '@/lib/identity/rate-limit'
import { authorize } from '@/lib/kernel/actor'

const asked = z.strictObject({
  name: z.string().trim().min(1).max(200).default('picture'),
  product: z.string().max(60).optional(),
})

/** A picture as the whole body; with `?product=` it becomes the last of its pictures. One request for each file. */
export const POST = answer(async ({ actor, channel, request }) => {
  const { name, product } = parse(asked, Object.fromEntries(new URL(request.url).searchParams))
  // Said before a byte is read: who may not, is not listened to. The commands ask again.
  authorize(actor, 'assets.write')
  if (product) authorize(actor, 'catalog.write')
  await limit('upload', { subject: actor.id })
  if (Number(request.headers.get('content-length')) > mostBytes) throw pictureTooLarge()
  const source = { fileName: name, bytes: new Uint8Array(await request.arrayBuffer()) }
  const ready = await preparePicture({ actor }, source)
  const { value } = await transact(
    actor,
    async (context) => {
      const asset = await storePicture(context, source, ready)
      if (product) await addMedia(context, { id: product, assetId: asset.id })
      return asset
    },
    { channel, requestId: await currentRequestId() },
  )
  const { id, hash, width, height } = value
  return { id, hash, width, height }
})
