import { pdfAnswer } from '@/app/_server/pdf'
import { answer } from '@/app/_server/route'
import { requirePrint } from '@/lib/content/print-queries'

/** A printed catalogue, for the staff who may work on content. */
export const GET = answer(async ({ actor, params }) => {
  const bytes = await requirePrint(actor, params.id ?? '')
  return pdfAnswer(bytes, { name: 'catalogue', disposition: 'attachment' })
})
