import { answer } from '@/app/_server/route'
import { exportTranslations, listTranslationGaps } from '@/lib/content/translation-queries'
import { writeXliff } from '@/lib/content/xliff'
import { invalid } from '@/lib/kernel/errors'
import { isLocale } from '@/lib/kernel/locale'

/** `?from=en&to=de` and perhaps `page`: what is left to translate, or one page, as a file for translators. */
export const GET = answer(async ({ actor, request }) => {
  const { searchParams } = new URL(request.url)
  const [from, to, page] = ['from', 'to', 'page'].map((name) => searchParams.get(name))
  if (!isLocale(from) || !isLocale(to) || from === to) throw invalid('invalid', { from: ['choose'] })
  const ids = page ? [page.slice(0, 40)] : (await listTranslationGaps(actor, from, to, 500)).map(({ pageId }) => pageId)
  const xml = await writeXliff(await exportTranslations(actor, ids, from, to))
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="concerto-${from}-${to}.xlf"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
