import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'

/** Who may do all that models need. */
export const manager: Actor = {
  kind: 'staff',
  id: 'acct_1',
  name: 'Ada',
  permissions: ['catalog.read', 'catalog.write', 'catalog.publish'],
}
/** Who may write and not publish. */
export const writer: Actor = { ...manager, id: 'acct_2', name: 'Bea', permissions: ['catalog.read', 'catalog.write'] }

export const as = <T>(actor: Actor, work: Parameters<typeof transact<T>>[1]) => transact(actor, work)

let n = 0
/** A product with nothing but its name; `bicycle-1` is the address of the first bicycle. */
export async function productFor(name: string, status: 'published' | 'draft' = 'published', popularity = 0) {
  const id = newId('product')
  const slug = `${name.toLowerCase()}-${++n}`
  const now = new Date()
  const words = { name: { en: name }, summary: {}, description: {}, seoTitle: {}, seoDescription: {} }
  await db.insert(products).values({ id, slug, status, popularity, ...words, tags: [], createdAt: now, updatedAt: now })
  return { id, slug }
}
