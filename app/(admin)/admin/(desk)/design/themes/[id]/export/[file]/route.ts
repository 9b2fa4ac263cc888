import { answer } from '@/app/_server/route'
import { exportTheme, isThemeFile } from '@/lib/design/theme-files'
import { requireTheme } from '@/lib/design/theme-queries'
import { notFound } from '@/lib/kernel/errors'

/** The saved draft over the delivered tokens, as a file for another program. */
export const GET = answer(async ({ actor, params }) => {
  const { id = '', file = '' } = params
  const { draft } = await requireTheme(actor, id)
  if (!isThemeFile(file)) throw notFound('file')
  const { type, text } = exportTheme(file, draft)
  return new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
