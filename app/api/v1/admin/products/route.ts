import { listProducts } from '@/lib/catalog/product-queries'
import { endpoint, nextCursor, pageOf } from '../../_spec/endpoint'
import { listProductsForStaff } from '../../_spec/operations'

export const GET = endpoint(listProductsForStaff, async ({ actor, query: { cursor, limit, search } }) => {
  const page = pageOf(cursor)
  const { rows, total } = await listProducts(actor, { search, page, pageSize: limit })
  return {
    products: rows.map(({ id, slug, status, name, variants }) => ({ id, slug, status, name, variants })),
    total,
    nextCursor: nextCursor(page, Math.ceil(total / limit)),
  }
})
