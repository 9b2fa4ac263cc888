import { answerRendition } from '@/app/_server/rendition-answer'
import { isShared } from '@/lib/assets/shared-queries'

type Props = { params: Promise<{ token: string; hash: string; file: string }> }

/** A picture that a link shows, also one that the public may not see. No longer than the link is good. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { token, ...picture } = await params
  return answerRendition(picture, () => isShared(token, picture.hash), 300)
}
