import { answerRendition } from '@/app/_server/rendition-answer'
import { currentStaff } from '@/app/_server/session'
import { may } from '@/lib/kernel/actor'

type Props = { params: Promise<{ hash: string; file: string }> }

/** A picture as the library shows it: also what may not be shown in public, and files that were replaced. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const isShown = async () => {
    const staff = await currentStaff()
    return Boolean(staff && may(staff, 'catalog.read'))
  }
  return answerRendition(await params, isShown, 3600)
}
