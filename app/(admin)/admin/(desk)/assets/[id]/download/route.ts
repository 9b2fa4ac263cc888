import { answer } from '@/app/_server/route'
import { currentStaff } from '@/app/_server/session'
import { downloadOf } from '@/lib/assets/download-queries'
import { signInFirst } from '@/lib/kernel/errors'

/** The file as it was uploaded, for staff; `?rights=1`: a copy that says whose it is. Never opened, always taken home. */
export const GET = answer(async ({ params, request }) => {
  const staff = await currentStaff()
  if (!staff) throw signInFirst()
  const withRights = new URL(request.url).searchParams.has('rights')
  const { bytes, fileName, mime } = await downloadOf(staff, params.id as string, { withRights })
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
})
