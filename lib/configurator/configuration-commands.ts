import 'server-only'
import { createHash } from 'node:crypto'
import { configurations } from '@/db/schema/configurator'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import type { Configuration } from './engine-queries'

/**
 * Keeps a configuration that is nobody's, as carts name it: the same one is kept once. Returns its id. Give what the
 * published version allows.
 */
export async function keepConfiguration(
  { tx, actor, now }: Context,
  { model, key, choices }: Configuration,
): Promise<string> {
  authorize(actor, 'shop.buy')
  const id = sharedId(model.id, key)
  await tx
    .insert(configurations)
    .values({ id, modelId: model.id, version: model.version, key, choices, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
  return id
}

/** The same configuration has the same id in every cart, so that lines of it sum, also when two carts become one. */
const sharedId = (modelId: string, key: string) =>
  `conf_${createHash('sha256').update(`${modelId} ${key}`).digest('hex').slice(0, 32)}`
