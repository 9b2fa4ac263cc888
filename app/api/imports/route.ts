import { currentRequestId } from '@/app/_server/request'
import { answer, parse } from '@/app/_server/route'
import { mostImportBytes, newImport } from '@/lib/connectors/import'
import { receiveImport } from '@/lib/connectors/import-commands'
import { dropImportFile, openImportFile, storeImportFile, tooLarge } from '@/lib/connectors/import-file'
import { type FileColumns, readProducts } from '@/lib/connectors/read-products'
import { transact } from '@/lib/events/transact'
import { limit } from '@/lib/identity/rate-limit'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'

/** A file as the whole body, kept while it arrives and looked at: nothing is imported before somebody says so. */
export const POST = answer(async ({ actor, channel, request }) => {
  const asked = parse(newImport, Object.fromEntries(new URL(request.url).searchParams))
  authorize(actor, 'imports.run')
  await limit('upload', { subject: actor.id })
  if (Number(request.headers.get('content-length')) > mostImportBytes) throw tooLarge()
  if (!request.body) throw invalid('invalid', { file: ['required'] })
  const id = newId('import')
  const size = await storeImportFile(id, request.body)
  try {
    const columns = await columnsOf(id, asked)
    const received = { id, size, columns, ...asked }
    const requestId = await currentRequestId()
    return (await transact(actor, (context) => receiveImport(context, received), { channel, requestId })).value
  } catch (error) {
    await dropImportFile(id)
    throw error
  }
})

/** What the first line says; throws when it is not of this format. */
async function columnsOf(id: string, asked: Parameters<typeof readProducts>[1]): Promise<FileColumns> {
  let columns: FileColumns = { known: [], unknown: [] }
  const file = await openImportFile(id)
  if (!file) return columns
  const items = readProducts(file, asked, (found) => {
    columns = found
  })
  try {
    await items.next()
  } finally {
    file.destroy()
  }
  return columns
}
