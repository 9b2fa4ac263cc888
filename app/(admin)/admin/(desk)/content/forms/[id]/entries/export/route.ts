import { Readable } from 'node:stream'
import { words } from '@/app/_messages/words'
import { currentRequestId } from '@/app/_server/request'
import { answer } from '@/app/_server/route'
import { entryLines, labelOf } from '@/lib/content/entry-lines'
import type { FormEntry } from '@/lib/content/form-entry'
import { exportFormEntries } from '@/lib/content/form-entry-commands'
import { eachFormEntry, requireForm } from '@/lib/content/form-queries'
import { transact } from '@/lib/events/transact'
import { CSV_START, csvLine } from '@/lib/kernel/csv'
import { adminLocale } from '../../../../../../_desk/preferences'
import { entryFilter } from '../_filter'

/** What the list's filters find as a CSV file; that it was taken away is written down. */
export const GET = answer(async ({ actor, channel, request, params }) => {
  const locale = await adminLocale()
  const t = words(locale, 'forms')
  const id = params.id ?? ''
  const { definition } = await requireForm(actor, id)
  const { filter } = entryFilter(Object.fromEntries(new URL(request.url).searchParams))
  await transact(actor, (context) => exportFormEntries(context, { id }), {
    channel,
    requestId: await currentRequestId(),
  })
  const heads = [t('entries.at'), t('entries.confirmedAt'), t('entries.storefront'), t('entries.language')]
  const line = ({ at, confirmedAt, storefront, locale: language, values }: FormEntry) => {
    const said = new Map(entryLines(definition, values, locale).map((each) => [each.id, each.value]))
    return csvLine([
      at.toISOString(),
      confirmedAt?.toISOString(),
      storefront,
      language,
      ...definition.fields.map((field) => said.get(field.id)),
    ])
  }
  async function* lines() {
    yield CSV_START + csvLine([...heads, ...definition.fields.map((field) => labelOf(field, locale))])
    for await (const some of eachFormEntry(actor, id, filter)) yield some.map(line).join('')
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="entries.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
})
