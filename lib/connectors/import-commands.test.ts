import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dataDir, db } from '@/db'
import { products } from '@/db/schema/catalog'
import { imports } from '@/db/schema/connectors'
import { transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { guest, system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { after, before, DAY } from '@/lib/kernel/time'
import { mostImportBytes } from './import'
import { receiveImport, startImport, takeItems } from './import-commands'
import { openImportFile, storeImportFile } from './import-file'
import { listImports, listRefusals, previewImport, requireImport } from './import-queries'
import { runImport } from './run-import'
import { forgetUnstarted, sweepImports } from './sweep-imports'

const HEAD = 'Handle,Title,Variant SKU,Variant Price,Colour of the box'
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => (n % 50 === 7 ? `p${n},P ${n},S-${n},free,` : `p${n},P ${n},S-${n},${n}.50,`))
const body = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>

async function handIn(text: string) {
  const id = newId('import')
  const size = await storeImportFile(id, body(text))
  const file = {
    id,
    size,
    name: 'shop.csv',
    format: 'shopify' as const,
    market: 'ch' as const,
    columns: { known: [], unknown: [] },
  }
  await transact(system, (context) => receiveImport(context, file))
  return id
}

const work = { subscribers: [], tasks: [runImport], schedules: [] }

test('a file is looked at before anything happens, and says what would', async () => {
  const id = await handIn([HEAD, ...rows(60)].join('\n'))
  const { rows: first, refused, failure } = await previewImport(system, id)
  expect(failure).toBeNull()
  expect(first).toHaveLength(25)
  expect(first[1]).toMatchObject({
    name: 'P 1',
    variants: 1,
    outcome: 'created',
    price: { amount: 150, currency: 'CHF' },
  })
  expect(refused).toMatchObject([{ line: 9, reason: 'badPrice', detail: 'free' }])
  expect(await db.$count(products)).toBe(0)
})

test('a started import runs in the background, reports each refused line, and cannot be started twice', async () => {
  const id = await handIn([HEAD, ...rows(260)].join('\n'))
  await transact(system, (context) => startImport(context, { id }))
  await expect(transact(system, (context) => startImport(context, { id }))).rejects.toMatchObject({
    key: 'importRunning',
  })
  await drain(work)
  expect(await requireImport(system, id)).toMatchObject({ state: 'done', created: 254, refused: 6, progress: 1000 })
  expect(await db.$count(products)).toBe(254)
  const lines = await listRefusals(system, id, 4)
  expect(lines.map(({ line }) => line)).toEqual([9, 59, 109, 159])
  expect(await listRefusals(system, id, 4, 159)).toHaveLength(2)
  expect(await openImportFile(id)).toBeUndefined()
})

test('a second import of the file changes nothing, and its preview says so', async () => {
  const id = await handIn([HEAD, ...rows(260)].join('\n'))
  const { rows: first } = await previewImport(system, id)
  expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  await transact(system, (context) => startImport(context, { id }))
  await drain(work)
  expect(await requireImport(system, id)).toMatchObject({ state: 'done', created: 0, updated: 0, unchanged: 254 })
})

test('what another worker has taken already is not taken again', async () => {
  const id = await handIn([HEAD, ...rows(3)].join('\n'))
  await transact(system, (context) => startImport(context, { id }))
  const take = () =>
    transact(system, (context) =>
      takeItems(
        context,
        { id, taken: 0, format: 'shopify' },
        [{ refused: { line: 2, reason: 'badPrice', detail: '' }, lines: 2 }],
        1,
      ),
    )
  expect((await take()).value).toBe(true)
  expect((await take()).value).toBe(false)
  expect(await requireImport(system, id)).toMatchObject({ taken: 1, refused: 1 })
})

test('a file that is too large, or is not what was chosen, says so and leaves nothing', async () => {
  const huge = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(2 ** 20)),
  })
  const id = newId('import')
  await expect(storeImportFile(id, huge)).rejects.toMatchObject({
    key: 'importTooLarge',
    params: { max: mostImportBytes / 2 ** 20 },
  })
  expect(await openImportFile(id)).toBeUndefined()
  expect(await previewImport(system, await handIn('Name,Price\nMug,5\n'))).toMatchObject({ failure: 'importColumns' })
})

test('who may not import sees and starts nothing', async () => {
  const { id } = (await listImports(system))[0]!
  for (const attempt of [
    () => listImports(guest),
    () => requireImport(guest, id),
    () => listRefusals(guest, id, 1),
    () => previewImport(guest, id),
    () => transact(guest, (context) => startImport(context, { id })),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
})

test('a file that nobody starts is gone after a week, one that is being imported is not', async () => {
  const [old, running, young] = [await handIn(HEAD), await handIn(HEAD), await handIn(HEAD)]
  await transact(system, (context) => startImport(context, { id: running }))
  const lost = newId('import')
  await storeImportFile(lost, body('the rest never arrived'))
  const now = after(new Date(), 8 * DAY)
  await db
    .update(imports)
    .set({ createdAt: before(now, DAY) })
    .where(eq(imports.id, young))
  await utimes(join(dataDir(), 'imports', young), now, before(now, DAY))

  await sweepImports.handle(now)
  const left = (await listImports(system)).map(({ id }) => id)
  expect(left).toEqual(expect.arrayContaining([running, young]))
  expect(left).not.toContain(old)
  const files = await readdir(join(dataDir(), 'imports'))
  expect(files).toEqual(expect.arrayContaining([running, young]))
  expect(files).not.toContain(old)
  expect(files).not.toContain(lost)
  await expect(transact(guest, forgetUnstarted)).rejects.toMatchObject({ code: 'forbidden' })
})
