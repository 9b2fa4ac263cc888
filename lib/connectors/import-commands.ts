import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { insertMany } from '@/db/bulk'
import { importRefusals, imports } from '@/db/schema/connectors'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict } from '@/lib/kernel/errors'
import { importFinished, importStarted } from './events'
import type { ProductImport } from './import'
import { importBatch } from './product-import-commands'
import type { ReadItem, RefusedLine } from './product-record'
import type { FileColumns } from './read-products'

export const IMPORT_TASK = 'connectors.runImport'

type Received = Pick<ProductImport, 'id' | 'size' | 'format' | 'market'> & { name: string; columns: FileColumns }

/** Notes a file that is kept already. Nothing is imported before somebody has looked. Needs `imports.run`. */
export async function receiveImport({ tx, actor, now }: Context, { name, ...file }: Received): Promise<{ id: string }> {
  authorize(actor, 'imports.run')
  const who = { actorId: actor.id, actorName: actor.name ?? null }
  await tx.insert(imports).values({ ...file, fileName: name, ...who, createdAt: now })
  return { id: file.id }
}

/** Begins an import, or goes on with one that stopped. Throws `conflict('importRunning')`. Needs `imports.run`. */
export async function startImport(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, emit, now } = context
  authorize(actor, 'imports.run')
  const [row] = await tx
    .update(imports)
    .set({ state: 'running', failure: null })
    .where(and(eq(imports.id, id), inArray(imports.state, ['ready', 'failed'])))
    .returning({ fileName: imports.fileName, taken: imports.taken })
  if (!row) throw conflict('importRunning')
  await queueImport(context, id, `${row.taken}:${now.getTime()}`)
  await emit(importStarted({ id, fileName: row.fileName }))
}

/** Lets the worker do the next stretch. */
export async function queueImport(context: Context, id: string, stretch: string): Promise<void> {
  authorize(context.actor, 'imports.run')
  await enqueue(context, { name: IMPORT_TASK, payload: { id }, dedupeKey: `import:${id}:${stretch}`, priority: 8 })
}

/**
 * Takes the next items of a file: products, refused lines and how far it is are stored together, so that what was
 * killed goes on behind the last batch that is whole. False when another worker was faster. Needs `imports.run`.
 */
export async function takeItems(
  context: Context,
  { id, taken, format }: Pick<ProductImport, 'id' | 'taken' | 'format'>,
  items: ReadItem[],
  progress: number,
): Promise<boolean> {
  authorize(context.actor, 'imports.run')
  const [mine] = await context.tx
    .update(imports)
    .set({ taken: taken + items.length, progress })
    .where(and(eq(imports.id, id), eq(imports.taken, taken), eq(imports.state, 'running')))
    .returning({ id: imports.id })
  if (!mine) return false
  const records = items.flatMap((item) => ('record' in item ? [item] : []))
  const done = await importBatch(context, format, records)
  const refused = [...items.flatMap((item) => ('refused' in item ? [item.refused] : [])), ...done.refused]
  await storeRefusals(id, refused)
  await context.tx
    .update(imports)
    .set({
      created: sql`${imports.created} + ${done.created}`,
      updated: sql`${imports.updated} + ${done.updated}`,
      unchanged: sql`${imports.unchanged} + ${done.unchanged}`,
      refused: sql`${imports.refused} + ${refused.length}`,
      pictures: sql`${imports.pictures} + ${done.pictures}`,
    })
    .where(eq(imports.id, id))
  return true
}

const storeRefusals = (importId: string, refused: RefusedLine[]) =>
  insertMany(
    importRefusals,
    refused.map(({ line, reason, detail }) => ({ importId, line, reason, detail: detail.slice(0, 200) })),
    'ignore',
  )

/** Ends an import; `failure` is a key of the words `errors`. Needs `imports.run`. */
export async function finishImport(
  { tx, actor, now, emit }: Context,
  { id, failure = null }: { id: string; failure?: string | null },
): Promise<void> {
  authorize(actor, 'imports.run')
  const [row] = await tx
    .update(imports)
    .set(failure ? { state: 'failed', failure, finishedAt: now } : { state: 'done', progress: 1000, finishedAt: now })
    .where(and(eq(imports.id, id), eq(imports.state, 'running')))
    .returning({
      fileName: imports.fileName,
      created: imports.created,
      updated: imports.updated,
      refused: imports.refused,
    })
  if (row && !failure) await emit(importFinished({ id, ...row }))
}
