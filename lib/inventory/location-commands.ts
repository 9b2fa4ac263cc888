import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { stockLocations } from '@/db/schema/inventory'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { locationSaved } from './events'
import type { locationInput } from './stock'

/** Makes a place where stock lies, or changes it. What lies at an inactive one is not sold. */
export async function saveLocation(context: Context, input: z.output<typeof locationInput>): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'stock.write')
  const { id = newId('location', now.getTime()), ...values } = input
  if (input.id) {
    const [known] = await tx.update(stockLocations).set(values).where(eq(stockLocations.id, id)).returning()
    if (!known) throw notFound('location')
  } else await tx.insert(stockLocations).values({ id, ...values })
  await emit(locationSaved({ id, name: values.name, isNew: !input.id }))
  return { id }
}
