import 'server-only'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'

class Undone extends Error {}

/** Runs one batch of an import; as a try-out it does everything and takes it back, so that it tells what would happen. */
export async function ifDry<T>(dryRun: boolean, actor: Actor, work: (context: Context) => Promise<T>): Promise<T> {
  if (!dryRun) return (await transact(actor, work)).value
  let value: T | undefined
  await transact(actor, async (context) => {
    value = await work(context)
    throw new Undone()
  }).catch((error) => {
    if (!(error instanceof Undone)) throw error
  })
  return value as T
}
