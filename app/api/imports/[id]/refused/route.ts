import { Readable } from 'node:stream'
import { texts } from '@/app/_messages/words'
import { answer } from '@/app/_server/route'
import { csvLine } from '@/lib/connectors/csv-line'
import { listRefusals, requireImport } from '@/lib/connectors/import-queries'

const PAGE = 2000

/** Every refused line of an import as a table, written while it is read. */
export const GET = answer(async ({ actor, channel, params }) => {
  const { id } = await requireImport(actor, params.id ?? '')
  const { report, reason: reasons } = texts(channel, 'imports')
  const sentences = reasons as Record<string, string>
  async function* lines() {
    // The mark tells table programs that it is UTF-8.
    yield `\ufeff${csvLine([report.line, report.reason, report.detail])}`
    for (let after = 0; ; ) {
      const some = await listRefusals(actor, id, PAGE, after)
      if (!some.length) return
      yield some.map(({ line, reason, detail }) => csvLine([line, sentences[reason] ?? reason, detail])).join('')
      after = some.at(-1)!.line
    }
  }
  return new Response(Readable.toWeb(Readable.from(lines(), { objectMode: false })) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="refused-${id}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
