import 'server-only'
import { z } from 'zod'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import { finishImport, IMPORT_TASK, queueImport, takeItems } from './import-commands'
import { dropImportFile, openImportFile } from './import-file'
import { requireImport } from './import-queries'
import type { ReadItem } from './product-record'
import { readProducts } from './read-products'

/** Products of one transaction: short, since the same process answers shoppers meanwhile. */
const BATCH = 100
/** A job has 30 seconds; a long file is done in stretches, each of which goes on behind the last. */
const STRETCH = 8_000

/** Imports a file that was handed in, stretch by stretch. */
export const runImport: Task = {
  name: IMPORT_TASK,
  async handle(payload) {
    const { id } = z.object({ id: z.string() }).parse(payload)
    const wanted = await requireImport(system, id)
    if (wanted.state !== 'running') return
    const file = await openImportFile(id)
    const end = (failure: string | null) => transact(system, (context) => finishImport(context, { id, failure }))
    if (!file) return void (await end('importGone'))
    const until = Date.now() + STRETCH
    let { taken } = wanted
    let seen = 0
    let batch: ReadItem[] = []
    const flush = async () => {
      if (!batch.length) return true
      const progress = Math.min(999, Math.floor((file.bytesRead / Math.max(1, wanted.size)) * 1000))
      const { value } = await transact(system, (context) => takeItems(context, { ...wanted, taken }, batch, progress))
      taken += batch.length
      batch = []
      // Lets those in who have asked meanwhile.
      await new Promise((done) => setImmediate(done))
      return value
    }
    try {
      for await (const item of readProducts(file, wanted)) {
        if (++seen <= wanted.taken) continue
        batch.push(item)
        if (batch.length < BATCH) continue
        if (!(await flush())) return
        if (Date.now() > until)
          return void (await transact(system, (context) => queueImport(context, id, String(taken))))
      }
      if (!(await flush())) return
      await end(null)
      await dropImportFile(id)
    } catch (error) {
      if (!isDomainError(error)) throw error
      await end(error.key)
    } finally {
      file.destroy()
    }
  },
}
