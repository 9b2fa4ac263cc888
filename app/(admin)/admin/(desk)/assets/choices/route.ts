import { answer, parse } from '@/app/_server/route'
import { currentStaff } from '@/app/_server/session'
import { type AssetChoices, choicesAsked, chosenAsset } from '@/lib/assets/choice'
import { listAssets } from '@/lib/assets/library-queries'
import { may } from '@/lib/kernel/actor'
import { signInFirst } from '@/lib/kernel/errors'

const PAGE = 36

/** What a chooser of pictures and files shows. The query asks for `catalog.read`. */
export const GET = answer(async ({ request }): Promise<AssetChoices> => {
  const staff = await currentStaff()
  if (!staff) throw signInFirst()
  const asked = parse(choicesAsked, Object.fromEntries(new URL(request.url).searchParams))
  const { rows, total, page, pageSize } = await listAssets(staff, { ...asked, pageSize: PAGE })
  return { rows: rows.map(chosenAsset), total, page, pageSize, mayUpload: may(staff, 'assets.write') }
})
