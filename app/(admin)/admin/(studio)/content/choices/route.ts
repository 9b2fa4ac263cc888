import { answer, parse } from '@/app/_server/route'
import { listAssetsById } from '@/lib/assets/asset-queries'
import { choicesAsked } from '@/lib/content/choice'
import { listChoices } from '@/lib/content/choice-queries'
import { authorize } from '@/lib/kernel/actor'
import { adminLocale } from '../../../_desk/preferences'

/** What the fields of the editor choose among. */
export const GET = answer(async ({ actor, request }) => {
  const { searchParams } = new URL(request.url)
  const asset = searchParams.get('asset')
  if (asset !== null) {
    authorize(actor, 'content.write')
    const [found] = await listAssetsById([asset])
    return found ? { hash: found.hash, kind: found.kind, fileName: found.fileName } : null
  }
  const asked = parse(choicesAsked, {
    kind: searchParams.get('kind'),
    q: searchParams.get('q') ?? undefined,
    values: searchParams.getAll('value'),
  })
  return listChoices(actor, asked, await adminLocale())
})
