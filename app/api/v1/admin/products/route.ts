import { createProduct } from '@/lib/catalog/product-commands'
import { listProducts } from '@/lib/catalog/product-queries'
import { createProduct as create, listProductsForStaff } from '../../_spec/catalogue-operations'
import { cursorAfter, placeOf } from '../../_spec/cursor'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(listProductsForStaff, async ({ actor, query: { cursor, limit, ...filter } }) => {
  const after = placeOf(cursor)
  const { rows, total } = await listProducts(actor, { ...filter, after, pageSize: limit, sort: 'created' })
  const products = rows.map(({ id, slug, status, name, brand, variants, version, createdAt, updatedAt }) => {
    const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
    return { id, slug, status, name, brand, variants, version, ...times }
  })
  return { products, total, nextCursor: cursorAfter(rows, limit, ({ createdAt }) => createdAt) }
})

export const POST = endpoint(create, ({ body, run }) => run((context) => createProduct(context, body)))
