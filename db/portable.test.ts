import { and, eq } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { expect, it } from 'vitest'
import { dialect } from '@/db/dialect'
import { engine } from '@/db/index'
import { inList, narrowing } from '@/db/portable'
import { products } from '@/db/schema/catalog'

it.skipIf(dialect === 'postgres')(
  'products that are known by id are found by it, however many are published',
  async () => {
    const wanted = and(inList(products.id, 'ids'), narrowing(eq(products.status, 'published')))
    const { sql } = new SQLiteSyncDialect({ casing: 'snake_case' }).sqlToQuery(wanted!)
    const plan = await engine.rows<{ detail: string }>(`explain query plan select slug from products where ${sql}`, [
      '[]',
      'published',
    ])
    expect(plan.map(({ detail }) => detail).join()).toContain(
      'SEARCH products USING INDEX sqlite_autoindex_products_1 (id=?)',
    )
  },
)
