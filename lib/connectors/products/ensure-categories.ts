import 'server-only'
import { categories } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { newId } from '@/lib/kernel/id'
import { type ProductRecord, slugOf } from '../product-record'

/** Creates the categories that the records name and the shop lacks; returns the way from names to an id. */
export async function ensureCategories({ tx, now }: Context, records: ProductRecord[]) {
  const rows = await tx.select({ id: categories.id, path: categories.path }).from(categories)
  const byPath = new Map(rows.map(({ id, path }) => [path, id]))
  for (const names of records.flatMap((record) => record.categories)) {
    let parentId: string | null = null
    let path = ''
    for (const name of names) {
      const slug = slugOf(name, 'category')
      path = path ? `${path}/${slug}` : slug
      let id: string | undefined = byPath.get(path)
      if (!id) {
        id = newId('category', now.getTime())
        const texts = { name: { en: name }, description: {} }
        await tx.insert(categories).values({ id, parentId, slug, path, ...texts, createdAt: now, updatedAt: now })
        byPath.set(path, id)
      }
      parentId = id
    }
  }
  return (names: string[]) => byPath.get(names.map((name) => slugOf(name, 'category')).join('/'))
}
