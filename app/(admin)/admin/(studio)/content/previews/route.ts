import { answer } from '@/app/_server/route'
import { listPreviewLinks } from '@/lib/content/preview-queries'
import { authorize } from '@/lib/kernel/actor'

/** The links to a draft that still hold. */
export const GET = answer(async ({ actor, request }) => {
  authorize(actor, 'content.write')
  return listPreviewLinks(actor, new URL(request.url).searchParams.get('page') ?? '', new Date())
})
