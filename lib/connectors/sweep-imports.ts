import 'server-only'
import { and, eq, lt } from 'drizzle-orm'
import { imports } from '@/db/schema/connectors'
import { type Context, transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { authorize, system } from '@/lib/kernel/actor'
import { before, DAY } from '@/lib/kernel/time'
import { dropOldImportFiles } from './import-file'

/** How long a file waits for somebody to start it, or to go on with what had stopped. */
const KEPT = 7 * DAY

/** Files that nobody imported do not stay for ever, with what they say of whom. One that is read just now stays. */
export const sweepImports: Schedule = {
  name: 'connectors.sweepImports',
  every: DAY,
  handle: async (now) => {
    const { value: running } = await transact(system, forgetUnstarted, { now })
    await dropOldImportFiles(before(now, KEPT), new Set(running))
  },
}

/** Takes imports out of the list that nobody started for seven days; returns the ids of those that run. */
export async function forgetUnstarted({ tx, actor, now }: Context): Promise<string[]> {
  authorize(actor, 'jobs.write')
  await tx.delete(imports).where(and(eq(imports.state, 'ready'), lt(imports.createdAt, before(now, KEPT))))
  const running = await tx.select({ id: imports.id }).from(imports).where(eq(imports.state, 'running'))
  return running.map(({ id }) => id)
}
