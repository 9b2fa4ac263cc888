import { answer } from '@/app/_server/route'
import { requirePrint } from '@/lib/content/print-queries'

/** A printed catalogue, for the staff who may work on content. */
export const GET = answer(async ({ actor, params }) => {
  const bytes = await requirePrint(actor, params.id ?? '')
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'attachment; filename="catalogue.pdf"',
      'Cache-Control': 'no-store',
    },
  })
})
